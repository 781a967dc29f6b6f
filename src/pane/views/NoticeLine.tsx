import { Button, mergeClasses } from "@fluentui/react-components";
import { takeableChangeOf, takeBackInsertion } from "../commands/takeBackInsertion";
import type { PaneState } from "../state/paneState";
import { focusCurrentRow } from "./currentRow";
import { FailureBar } from "./FailureBar";
import { useNoticeStyles } from "./noticeStyles";
import { usePane, usePaneDeps } from "./paneContext";

function titleOf({ passages, notice }: PaneState): string {
  return passages.find(({ id }) => id === notice?.passage)?.title ?? "";
}

/** `isLate`: of what takes a while, to be shown only when it does. */
function lineOf(state: PaneState): { readonly line: string; readonly isLate: boolean } | null {
  const { text, notice, insertion, office } = state;
  if (insertion.status === "running") return { line: text.inserting, isLate: true };
  if (insertion.status === "takingBack") return { line: text.takingBack, isLate: true };
  if (notice !== null && notice.kind !== "failed")
    return { line: text[notice.kind](titleOf(state)), isLate: false };
  return office.kind === "starting" ? { line: text.officeStarting, isLate: true } : null;
}

/** What became of the last action: a line read out politely, or a failure. */
export function NoticeLine() {
  const styles = useNoticeStyles();
  const deps = usePaneDeps();
  const state = usePane((whole) => whole);
  const { notice, text } = state;
  const shown = lineOf(state);
  // A new key makes screen readers say the same words again for the same passage.
  const key = notice?.number ?? 0;
  return (
    <>
      <div role="alert" className={styles.failure}>
        {notice?.kind === "failed" && (
          <FailureBar key={key} failure={notice.failure} passage={notice.passage} />
        )}
      </div>
      <div className={mergeClasses(shown !== null && styles.line, shown?.isLate && styles.late)}>
        <div role="status" className={styles.words}>
          {shown !== null && <span key={key}>{shown.line}</span>}
        </div>
        {takeableChangeOf(state) !== null && (
          <Button
            size="small"
            aria-label={text.takeBackInsertion(titleOf(state))}
            onClick={() => {
              focusCurrentRow();
              void takeBackInsertion(deps);
            }}
          >
            {text.takeBack}
          </Button>
        )}
      </div>
    </>
  );
}
