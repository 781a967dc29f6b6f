import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { takeBackInsertion } from "../../commands/takeBackInsertion";
import { lastWorkOf, type LastWork } from "../../state/lastWork";
import type { Notice, PaneState } from "../../state/paneState";
import type { PlanWork } from "../../state/planWork";
import type { TakeableWork } from "../../state/wayBack";
import { MixedText } from "../parts/MixedText";
import { useNoticeStyles } from "./noticeStyles";
import { usePane, usePaneDeps } from "../paneContext";
import { TakeBackButton } from "./TakeBackButton";

/** Fetched while nothing else is: most sessions see no failure, and none sees one at the start. */
const FailureBar = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true, webpackChunkName: "notices" */ "./FailureBar"))
    .FailureBar,
}));

/** Nothing is told of own passages before the view of them was there. */
const OwnNewsWords = lazy(async () => ({
  default: (await import(/* webpackChunkName: "own" */ "../own/OwnNewsWords")).OwnNewsWords,
}));

const OwnTakeBack = lazy(async () => ({
  default: (await import(/* webpackChunkName: "own" */ "../own/OwnTakeBack")).OwnTakeBack,
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

/** With the way to undo it, where only Word itself can: words that tracking keeps, or more than words. */
function sentenceOfDone(
  done: string,
  notice: Extract<Notice, { kind: "inserted" | "applied" }>,
  { settings, text }: PaneState,
): string {
  const isOfText =
    notice.kind === "inserted" || !["fill", "settle", "format"].includes(notice.work.kind);
  if (notice.change !== null || !isOfText) return done;
  return settings.insertsTracked ? text.undoneInWord(done) : text.undoneByKeys(done);
}

function sentenceOf(notice: Notice, state: PaneState): string | null {
  const { text } = state;
  switch (notice.kind) {
    case "inserted":
      return sentenceOfDone(text.inserted(titleOf(state, notice.passage)), notice, state);
    case "applied":
      return sentenceOfDone(text.applied(nameOf(notice.work, state)), notice, state);
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

const doneOf = (work: TakeableWork, state: PaneState): string =>
  work.kind === "applied"
    ? state.text.applied(nameOf(work.work, state))
    : state.text.inserted(titleOf(state, work.passage));

/** The way back of the last work, wherever it was done. */
function TakeBack({ last }: { readonly last: LastWork }) {
  const deps = usePaneDeps();
  const state = usePane((whole) => whole);
  if (last.in === "own")
    return (
      <Suspense>
        <OwnTakeBack work={last.work} />
      </Suspense>
    );
  const { work } = last;
  const { notice, text } = state;
  const isTold =
    (notice?.kind === "inserted" || notice?.kind === "applied") && notice.number === work.number;
  return (
    <TakeBackButton
      label={
        work.kind === "applied"
          ? text.takeBackPlan(nameOf(work.work, state))
          : text.takeBackInsertion(titleOf(state, work.passage))
      }
      sentence={isTold ? null : doneOf(work, state)}
      takeBack={() => void takeBackInsertion(deps)}
    />
  );
}

/** What became of the last action: a line read out politely, or a failure. */
export function NoticeLine() {
  const styles = useNoticeStyles();
  const state = usePane((whole) => whole);
  const { notice, own } = state;
  const shown = lineOf(state);
  const last = lastWorkOf(state);
  const isEmpty = shown === null && own.news === null && last === null;
  // A new key makes screen readers say the same words again for the same passage.
  const key = (notice ?? own.news)?.number ?? 0;
  return (
    <>
      <div role="alert" className={styles.failure}>
        {notice?.kind === "failed" && (
          <Suspense>
            <FailureBar key={key} failure={notice.failure} passage={notice.passage} />
          </Suspense>
        )}
      </div>
      <div className={mergeClasses(!isEmpty && styles.line, shown?.isLate && styles.late)}>
        <div role="status" className={styles.words}>
          {shown !== null && (
            <span key={key}>
              <MixedText text={shown.line} />
            </span>
          )}
          {shown === null && own.news !== null && (
            <Suspense>
              <OwnNewsWords key={key} news={own.news} />
            </Suspense>
          )}
        </div>
        {last !== null && <TakeBack last={last} />}
      </div>
    </>
  );
}
