import { Fragment } from "react";
import { markedRunsOf, type MarkedText as Marked } from "../../state/passages/markedRuns";
import { useMarkedTextStyles } from "./markedTextStyles";
import { usePane } from "../paneContext";

/** Text with its blanks set off, filled where their values are known, and what was searched for marked. */
export function MarkedText({ text, marks }: Marked) {
  const styles = useMarkedTextStyles();
  const known = usePane(({ blanks }) => blanks.known);
  return markedRunsOf(text, marks, known).map((run) => {
    const content = run.isMarked ? <mark className={styles.mark}>{run.text}</mark> : run.text;
    return run.isBlank ? (
      <span key={run.offset} className={styles.blank}>
        {content}
      </span>
    ) : (
      <Fragment key={run.offset}>{content}</Fragment>
    );
  });
}
