import { Button, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { takeableWorkOf, takeBackInsertion } from "../commands/takeBackInsertion";
import type { Notice, PaneState } from "../state/paneState";
import type { PlanWork } from "../state/planWork";
import { focusCurrentRow } from "./currentRow";
import { MixedText } from "./MixedText";
import { useNoticeStyles } from "./noticeStyles";
import { usePane, usePaneDeps } from "./paneContext";

/** Fetched while nothing else is: most sessions see no failure, and none sees one at the start. */
const FailureBar = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true, webpackChunkName: "notices" */ "./FailureBar"))
    .FailureBar,
}));

function nameOf(work: PlanWork, { text, language }: PaneState): string {
  switch (work.kind) {
    case "fix":
      return work.label[language];
    case "fixes":
      return text.fixes(work.count);
    case "passage":
      return text.insertPassage(work.title);
    case "fill": {
      const [only, ...more] = work.values;
      return only !== undefined && more.length === 0
        ? text.fillWork(...only)
        : text.fillsWork(work.values.length);
    }
    case "settle":
      return text.settleWork(work.count);
    case "outline":
      return text.outlineWork(work.title[language]);
    case "format":
      return text.formatWork(work.name[language]);
  }
}

function titleOf({ passages }: PaneState, passage: string | null): string {
  return passages.find(({ id }) => id === passage)?.title ?? "";
}

/** Tracked changes that took words away: only Word itself takes them back. */
function isLeftToWord(
  notice: Extract<Notice, { kind: "inserted" | "applied" }>,
  { settings }: PaneState,
): boolean {
  const isTracked =
    notice.kind === "inserted" || !["fill", "settle", "format"].includes(notice.work.kind);
  return settings.insertsTracked && notice.change === null && isTracked;
}

function sentenceOf(notice: Notice, state: PaneState): string | null {
  const { text } = state;
  switch (notice.kind) {
    case "inserted": {
      const done = text.inserted(titleOf(state, notice.passage));
      return isLeftToWord(notice, state) ? text.undoneInWord(done) : done;
    }
    case "applied": {
      const done = text.applied(nameOf(notice.work, state));
      return isLeftToWord(notice, state) ? text.undoneInWord(done) : done;
    }
    case "copied":
    case "takenBack":
      return text[notice.kind](titleOf(state, notice.passage));
    case "planTakenBack":
      return text.planTakenBack(nameOf(notice.work, state));
    case "placeGone":
    case "blankGone":
    case "headingsMissing":
    case "headingsUncounted":
    case "selectionUnread":
    case "choiceNotKept":
    case "reportCopied":
    case "reportNotCopied":
    case "evidenceGone":
    case "notFormatted":
      return text[notice.kind];
    case "notKept":
      return text.notKept[notice.trouble];
    case "failed":
      return null;
  }
}

/** What the button says that takes the last work back; null where there is nothing to take back. */
function takeBackLabelOf(state: PaneState): string | null {
  const { notice, text } = state;
  const last = takeableWorkOf(state);
  if (last === null || notice === null || notice.kind === "failed") return null;
  return last.kind === "applied"
    ? text.takeBackPlan(nameOf(last.work, state))
    : text.takeBackInsertion(titleOf(state, last.passage));
}

/** `isLate`: of what takes a while, to be shown only when it does. */
function lineOf(state: PaneState): { readonly line: string; readonly isLate: boolean } | null {
  const { text, notice, insertion, office } = state;
  if (insertion.status === "running") return { line: text.inserting, isLate: true };
  if (insertion.status === "takingBack") return { line: text.takingBack, isLate: true };
  if (insertion.status === "applying") return { line: text.applying, isLate: true };
  const sentence = notice && sentenceOf(notice, state);
  if (sentence !== null) return { line: sentence, isLate: false };
  return office.kind === "starting" ? { line: text.officeStarting, isLate: true } : null;
}

/** What became of the last action: a line read out politely, or a failure. */
export function NoticeLine() {
  const styles = useNoticeStyles();
  const deps = usePaneDeps();
  const state = usePane((whole) => whole);
  const { notice, text } = state;
  const shown = lineOf(state);
  const takeBackLabel = takeBackLabelOf(state);
  // A new key makes screen readers say the same words again for the same passage.
  const key = notice?.number ?? 0;
  return (
    <>
      <div role="alert" className={styles.failure}>
        {notice?.kind === "failed" && (
          <Suspense>
            <FailureBar key={key} failure={notice.failure} passage={notice.passage} />
          </Suspense>
        )}
      </div>
      <div className={mergeClasses(shown !== null && styles.line, shown?.isLate && styles.late)}>
        <div role="status" className={styles.words}>
          {shown !== null && (
            <span key={key}>
              <MixedText text={shown.line} />
            </span>
          )}
        </div>
        {takeBackLabel !== null && (
          <Button
            size="small"
            aria-label={takeBackLabel}
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
