import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { canApplyPlan } from "../../commands/applyPlan";
import { applyOutline } from "../../commands/outline/applyOutline";
import { choiceOf, outlineDraftOf, outlineProspectOf } from "../../state/outline/outlineDraft";
import type { SpeechDocument } from "../../../speech/paragraph";
import { usePane, usePaneDeps } from "../paneContext";
import { SaidText } from "../parts/SaidText";
import { useOutlineStyles } from "./outlineStyles";
import { ProspectRow } from "./ProspectRow";
import { useOutlineText } from "./useOutlineText";

interface Props {
  readonly document: SpeechDocument;
  readonly isReadAgain: boolean;
}

/** What laying the outline over the document will do, before it does it. */
export function OutlineProspectView({ document, isReadAgain }: Props) {
  const styles = useOutlineStyles();
  const deps = usePaneDeps();
  const text = useOutlineText();
  const outline = usePane((state) => state.outline);
  const passages = usePane((state) => state.passages);
  const material = usePane((state) => state.material);
  const known = usePane(({ blanks }) => blanks.known);
  const canApply = usePane(canApplyPlan);
  const heading = useRef<HTMLHeadingElement>(null);
  const { items } = useMemo(() => outlineDraftOf(outline, material), [outline, material]);
  const { lines, plan } = useMemo(
    () => outlineProspectOf(document, outline, passages, material, known),
    [document, outline, passages, material, known],
  );
  useEffect(() => heading.current?.focus(), []);
  const leftOut = (place: number): boolean =>
    choiceOf(outline, items[place]?.index ?? place).kind === "leaveOut";
  const count = (status: string): number =>
    lines.filter((line, place) => line.status === status && !(status === "new" && leftOut(place)))
      .length;
  const moves = outline.moves.length;
  const summary =
    plan.steps.length === 0
      ? text.nothingToAdd
      : moves > 0
        ? text.summaryWithMoves(count("present"), count("new"), moves)
        : text.summary(count("present"), count("new"), count("elsewhere"));
  return (
    <section className={styles.view} aria-labelledby="outline-prospect">
      <div className={styles.head}>
        <h2 id="outline-prospect" ref={heading} tabIndex={-1} className={styles.title}>
          {text.listTitle}
        </h2>
        {isReadAgain && (
          <p role="alert" className={styles.warning}>
            {text.readAgain}
          </p>
        )}
        <p role="status" className={styles.remark}>
          {summary}
        </p>
      </div>
      <div className={styles.scroll}>
        <ul className={styles.prospects}>
          {lines.map((line, place) => {
            const index = items[place]?.index ?? place;
            return (
              <ProspectRow
                key={index}
                line={line}
                document={document}
                isLeftOut={leftOut(place)}
                isMoved={outline.moves.includes(index)}
                onMove={() => deps.store.dispatch({ kind: "sectionMoveToggled", item: index })}
              />
            );
          })}
        </ul>
        {plan.notes.length > 0 && (
          <div className={styles.notes}>
            <h3 className={styles.notesTitle}>{text.notes}</h3>
            <ul className={styles.noteList}>
              {plan.notes.map((note) => (
                <li key={note["zh-CN"]}>
                  <SaidText said={note} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className={styles.foot}>
        <Button
          data-main-action
          appearance="primary"
          disabledFocusable={!canApply || plan.steps.length === 0}
          onClick={() => void applyOutline(deps)}
        >
          {text.confirm}
        </Button>
        <Button onClick={() => deps.store.dispatch({ kind: "outlineListClosed" })}>
          {text.back}
        </Button>
      </div>
    </section>
  );
}
