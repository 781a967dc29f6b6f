import { mergeClasses } from "@fluentui/react-components";
import type { PaneState } from "../state/paneState";
import { FailureBar } from "./FailureBar";
import { useNoticeStyles } from "./noticeStyles";
import { usePane } from "./paneContext";

function lineOf(state: PaneState): { readonly line: string; readonly isLate: boolean } | null {
  const { text, notice, insertion, office, passages } = state;
  if (insertion.status === "running") return { line: text.inserting, isLate: true };
  if (notice !== null && notice.kind !== "failed") {
    const title = passages.find(({ id }) => id === notice.passage)?.title ?? notice.passage;
    return { line: text[notice.kind](title), isLate: false };
  }
  return office.kind === "starting" ? { line: text.officeStarting, isLate: true } : null;
}

/** What became of the last action: a line read out politely, or a failure. */
export function NoticeLine() {
  const styles = useNoticeStyles();
  const state = usePane((whole) => whole);
  const { notice } = state;
  const shown = lineOf(state);
  // A new key makes screen readers say the same words again for the same passage.
  const key = notice?.number ?? 0;
  return (
    <>
      <div role="alert" className={styles.failure}>
        {notice?.kind === "failed" && <FailureBar key={key} notice={notice} />}
      </div>
      <div role="status">
        {shown !== null && (
          <div key={key} className={mergeClasses(styles.line, shown.isLate && styles.late)}>
            {shown.line}
          </div>
        )}
      </div>
    </>
  );
}
