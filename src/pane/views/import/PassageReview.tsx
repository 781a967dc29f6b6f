import { Button, Checkbox } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { memo, useEffect, useId, useMemo, useRef, useState } from "react";
import type { GenreId } from "../../../speech/genre/genreProfile";
import type { ImportedPassage } from "../../state/import/importedSpeech";
import type { PassageDecision } from "../../state/import/importState";
import { openDamagesOf, reviewedPassageOf } from "../../state/import/reviewedPassage";
import { sectionName } from "../../state/sectionName";
import { useLanguage, usePaneDeps } from "../paneContext";
import { PassageDetails } from "./PassageDetails";
import { usePassageReviewStyles } from "./passageReviewStyles";
import { TwinNote } from "./TwinNote";
import { useImportText } from "./useImportText";

interface Props {
  readonly passage: ImportedPassage;
  /** Of its speech. */
  readonly genre: GenreId;
  readonly decision: PassageDecision | undefined;
  /** The person wants to see this one. */
  readonly isWanted: boolean;
  readonly onWanted: (key: string | null) => void;
}

/** One proposed passage: whether it is stored, and unfolded everything about it. */
export const PassageReview = memo(function PassageReview(props: Props) {
  const { passage, genre, decision, isWanted, onWanted } = props;
  const styles = usePassageReviewStyles();
  const { store } = usePaneDeps();
  const text = useImportText();
  const language = useLanguage();
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const [isOpen, setOpen] = useState(false);
  const reviewed = useMemo(
    () => reviewedPassageOf(passage, genre, decision),
    [passage, genre, decision],
  );
  useEffect(() => {
    if (!isWanted) return;
    row.current?.scrollIntoView({ block: "center" });
    row.current?.querySelector("input")?.focus();
    onWanted(null);
  }, [isWanted, onWanted]);
  const { title, section, isChosen, blanks } = reviewed;
  const damages = openDamagesOf(reviewed).length;
  return (
    <li ref={row} className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          className={styles.check}
          checked={isChosen}
          aria-label={text.chosen(title)}
          onChange={(_, { checked }) =>
            store.dispatch({
              kind: "importDecided",
              decisions: { [passage.key]: { isChosen: checked === true } },
            })
          }
        />
        <button
          type="button"
          className={styles.summary}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.title} lang="zh-CN">
            {title}
          </span>
          <span className={styles.facts}>
            <span>{sectionName(section, language)}</span>
            {passage.twins.length > 0 && <span className={styles.known}>{text.isKnown}</span>}
            {passage.unworthy !== null && (
              <span className={styles.known}>{text.unworthy[passage.unworthy]}</span>
            )}
            {damages > 0 && <span className={styles.warning}>{text.damageCount(damages)}</span>}
            {blanks.length > 0 && <span>{text.blankCount(blanks.length)}</span>}
          </span>
        </button>
        <Button
          size="small"
          appearance="transparent"
          aria-hidden
          tabIndex={-1}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {!isOpen && (
        <p className={styles.excerpt} lang="zh-CN">
          {passage.text}
        </p>
      )}
      {passage.twins.map((twin) => (
        <TwinNote
          key={twin.kind === "passage" ? twin.id : twin.key}
          twin={twin}
          onWanted={onWanted}
        />
      ))}
      {isOpen && (
        <div id={id}>
          <PassageDetails reviewed={reviewed} decision={decision} />
        </div>
      )}
    </li>
  );
});
