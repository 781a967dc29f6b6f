import { Fragment } from "react";
import { markedRunsOf, type MarkedText as Marked } from "../state/markedRuns";
import { useMarkedTextStyles } from "./markedTextStyles";

/** Text with its blanks set off and what was searched for marked. */
export function MarkedText({ text, marks }: Marked) {
  const styles = useMarkedTextStyles();
  return markedRunsOf(text, marks).map((run) => {
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
