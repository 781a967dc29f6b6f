import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useMemo, useState } from "react";
import type { ImportedSpeech } from "../../state/import/importedSpeech";
import { isNew } from "../../state/import/importState";
import { reviewedPassageOf } from "../../state/import/reviewedPassage";
import { usePane } from "../paneContext";
import { useImportStyles } from "./importStyles";
import { PassageReview } from "./PassageReview";
import { SpeechAbout } from "./SpeechAbout";
import { usePortions } from "./usePortions";
import { useImportText } from "./useImportText";
import { MixedText } from "../parts/MixedText";

interface Props {
  readonly file: string;
  readonly speech: ImportedSpeech;
  /** What is there already, and what is not worth keeping, is not listed. */
  readonly onlyNew: boolean;
  readonly isOpenAtFirst: boolean;
  /** Key of the passage that the person wants to see; its speech unfolds. */
  readonly wanted: string | null;
  readonly onWanted: (key: string | null) => void;
}

/** One speech: what it is, how it is cut, and its passages one by one. */
export function SpeechReview(props: Props) {
  const { file, speech, onlyNew, isOpenAtFirst, wanted, onWanted } = props;
  const styles = useImportStyles();
  const text = useImportText();
  const id = useId();
  const decisions = usePane(({ imports }) => imports.decisions);
  const [isUnfolded, setUnfolded] = useState(isOpenAtFirst);
  const { passages } = speech;
  const reviewed = useMemo(
    () => passages.map((one) => reviewedPassageOf(one, speech.genre, decisions[one.key])),
    [passages, speech.genre, decisions],
  );
  const isWanted = passages.some(({ key }) => key === wanted);
  if (isWanted && !isUnfolded) setUnfolded(true);
  const name = speech.title === "" ? file : `${file} · ${speech.title}`;
  const chosen = reviewed.filter(({ isChosen }) => isChosen).length;
  const listed = passages.filter((passage) => !onlyNew || passage.key === wanted || isNew(passage));
  const wantedPlace = listed.findIndex(({ key }) => key === wanted);
  const { count, end } = usePortions<HTMLLIElement>(listed.length, wantedPlace + 1);
  return (
    <section aria-labelledby={`${id}name`} className={styles.speech}>
      <h3 className={styles.speechHead}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? `${id}passages` : undefined}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          <span id={`${id}name`} className={styles.speechName}>
            <MixedText text={name} />
          </span>
        </button>
        <span className={styles.count}>{text.speech(passages.length, chosen)}</span>
      </h3>
      {isUnfolded && (
        <div id={`${id}passages`}>
          <SpeechAbout name={name} speech={speech} reviewed={reviewed} onPick={onWanted} />
          <ul className={styles.passages}>
            {listed.slice(0, count).map((passage) => (
              <PassageReview
                key={passage.key}
                passage={passage}
                genre={speech.genre}
                decision={decisions[passage.key]}
                isWanted={passage.key === wanted}
                onWanted={onWanted}
              />
            ))}
            {count < listed.length && <li ref={end} aria-hidden />}
          </ul>
        </div>
      )}
    </section>
  );
}
