import { Button } from "@fluentui/react-components";
import { memo } from "react";
import type { Passage } from "../../../library/passage";
import { copyPassage } from "../../commands/passages/copyPassage";
import { datedWordsOf } from "../../state/passages/datedWords";
import type { PassageRow } from "../../state/passages/passageRows";
import { MarkedText } from "../parts/MarkedText";
import { MixedText } from "../parts/MixedText";
import { usePassageNotes } from "./usePassageNotes";
import { usePane, usePaneDeps, useText } from "../paneContext";
import { PassageOrigin } from "./PassageOrigin";
import { usePassageDetailStyles } from "./passageDetailStyles";
import { useCanInsert } from "./primaryAction";
import { PrimaryButton } from "./PrimaryButton";

interface Props {
  readonly row: Extract<PassageRow, { readonly kind: "detail" }>;
  readonly isCurrent: boolean;
  readonly isNearCurrent: boolean;
}

/** The whole passage, what is wrong or old in it, what to fill in, how to use it, where it comes from. */
export const PassageDetail = memo(function PassageDetail(props: Props) {
  const { row, isCurrent, isNearCurrent } = props;
  const styles = usePassageDetailStyles();
  const deps = usePaneDeps();
  const text = useText();
  const canInsert = useCanInsert();
  const { passage, textMarks } = row.hit;
  const tabIndex = isNearCurrent ? 0 : -1;
  return (
    <div
      role="row"
      data-row={row.key}
      className={styles.detail}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
    >
      <div role="gridcell" className={styles.cell}>
        <p className={styles.text} lang="zh-CN">
          <MarkedText text={passage.text} marks={textMarks} />
        </p>
        <Warnings passage={passage} />
        <Facts passage={passage} />
        <PassageOrigin passage={passage} tabIndex={tabIndex} />
        <div className={styles.actions}>
          <PrimaryButton passage={passage} size="medium" tabIndex={tabIndex} />
          {canInsert && (
            <Button tabIndex={tabIndex} onClick={() => void copyPassage(deps, passage.id)}>
              {text.copy}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
});

function Warnings({ passage }: { readonly passage: Passage }) {
  const styles = usePassageDetailStyles();
  const text = useText();
  const notes = usePassageNotes();
  const { repairs } = passage;
  const { standing, blanked } = datedWordsOf(passage);
  return (
    <>
      {standing.length > 0 && (
        <p className={styles.warning}>
          <MixedText text={text.datedWords(standing)} />
        </p>
      )}
      {blanked.length > 0 && (
        <p className={styles.remark}>
          <MixedText text={text.datedBlanks(blanked)} />
        </p>
      )}
      {repairs.length > 0 && (
        <div className={styles.remark}>
          {text.repaired}
          <ul className={styles.repairs}>
            {repairs.map((repair) => (
              <li key={`${repair.from} ${repair.to}`}>
                <MixedText
                  text={text.repair(repair.from, repair.to, notes?.whyOf(repair) ?? "…")}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Facts({ passage }: { readonly passage: Passage }) {
  const styles = usePassageDetailStyles();
  const text = useText();
  const notes = usePassageNotes();
  const known = usePane((state) => state.blanks.known);
  const blanks = Object.entries(passage.blanks);
  return (
    <dl className={styles.facts}>
      {passage.guidance !== "" && (
        <>
          <dt className={styles.term}>{text.guidance}</dt>
          <dd className={styles.description}>
            <MixedText text={notes?.guidanceOf(passage) ?? "…"} />
          </dd>
        </>
      )}
      {blanks.length > 0 && (
        <>
          <dt className={styles.term}>{text.blanks}</dt>
          {blanks.map(([name, sourceValue]) => {
            const value = known.get(name);
            const inSource =
              sourceValue === "" ? text.blankName(name) : text.blankInSource(name, sourceValue);
            return (
              <dd key={name} className={styles.description}>
                <MixedText text={value === undefined ? inSource : text.blankKnown(name, value)} />
              </dd>
            );
          })}
        </>
      )}
    </dl>
  );
}
