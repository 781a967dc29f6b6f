import assert from "node:assert/strict";
import { lastWorkOf } from "../../src/pane/state/lastWork";
import { newDraft } from "../../src/pane/state/own/ownDraftText";
import type { PaneEvent } from "../../src/pane/state/paneEvent";
import type { PaneState } from "../../src/pane/state/paneState";
import { reducePane } from "../../src/pane/state/reducePane";
import { said } from "../../src/speech/said";
import { hostAnswering, stateOf } from "./paneFixture";

const { host } = hostAnswering(() => Promise.reject(new Error("not asked for in this test")));
const inWord = stateOf({ office: { kind: "word", language: "zh-CN", host } });

const insertion = (change: { kind: "text"; before: []; after: [] } | null): PaneEvent => ({
  kind: "planFinished",
  work: { kind: "format", name: said("朗读稿", "For reading aloud") },
  change,
});
const inserted = insertion({ kind: "text", before: [], after: [] });
const insertedForWord = insertion(null);
const removed: PaneEvent = {
  kind: "ownWorkDone",
  work: { kind: "removed", title: "一", count: 1 },
  change: { before: [], added: [], revisions: new Map() },
};
const exported: PaneEvent = { kind: "ownNewsMade", news: { kind: "exported" } };
const copied: PaneEvent = { kind: "remarkMade", remark: "reportCopied" };
const stale = { reason: "stale", partial: false, detail: "" } as const;
const failed: PaneEvent = { kind: "planFailed", failure: { action: "applyPlan", ...stale } };
const lastOf = ({ wayBack }: PaneState): number => wayBack[0]?.number ?? assert.fail("nothing");
const takeBackFailed = (state: PaneState): PaneEvent => ({
  kind: "takeBackFailed",
  of: lastOf(state),
  failure: { action: "takeBack", ...stale },
});
const dismissed: PaneEvent = { kind: "noticeDismissed" };
const editorOpened: PaneEvent = { kind: "ownDraftOpened", draft: newDraft("own:a") };
const editorClosed: PaneEvent = { kind: "ownDraftClosed" };
const documentTakenBack = (state: PaneState): PaneEvent => ({
  kind: "workTakenBack",
  of: lastOf(state),
});
const ownTakenBack = (state: PaneState): PaneEvent => ({
  kind: "ownWorkTakenBack",
  of: state.own.wayBack[0]?.number ?? assert.fail("nothing"),
  revisions: new Map(),
});

type Step = PaneEvent | ((state: PaneState) => PaneEvent);

/** What is told, and where the work is that the button beside it takes back. */
const cases: readonly (readonly [
  name: string,
  steps: readonly Step[],
  told: string | null,
  last: "document" | "own" | null,
])[] = [
  ["the later one, in the document", [removed, inserted], "applied", "document"],
  ["the later one, among own passages", [inserted, removed], "done", "own"],
  [
    "the one before it, once it is taken back",
    [removed, inserted, documentTakenBack],
    "planTakenBack",
    "own",
  ],
  [
    "the one before it, the other way round",
    [inserted, removed, ownTakenBack],
    "takenBack",
    "document",
  ],
  ["the last one, whatever is told after it", [removed, copied], "reportCopied", "own"],
  ["the last one in the document too", [inserted, exported], "exported", "document"],
  ["nothing beside a failure", [removed, failed], "failed", null],
  ["the last one, once the failure is read", [removed, failed, dismissed], null, "own"],
  ["news that comes behind a failure", [failed, removed], "done", "own"],
  [
    "what is older than one that was edited since",
    [removed, inserted, takeBackFailed, dismissed],
    null,
    "own",
  ],
  [
    "one that was edited since, where nothing else is left",
    [inserted, takeBackFailed, dismissed],
    null,
    "document",
  ],
  [
    "what is older than one that only Word takes back",
    [removed, insertedForWord],
    "applied",
    "own",
  ],
  ["nothing of one's own while a passage is edited", [removed, editorOpened], null, null],
  ["it again behind the editor", [removed, editorOpened, editorClosed], null, "own"],
];

/** The event, with what goes before it where nothing else can. */
function reduced(state: PaneState, event: PaneEvent): PaneState {
  const isPlan = event.kind === "planFinished";
  const isTakeBack = event.kind === "workTakenBack" || event.kind === "takeBackFailed";
  const begun = isPlan
    ? reducePane(state, { kind: "planStarted" })
    : isTakeBack
      ? reducePane(state, { kind: "takeBackStarted" })
      : state;
  return reducePane(begun, event);
}

describe("what is told and taken back next", () => {
  for (const [name, steps, told, last] of cases)
    it(`is ${name}`, () => {
      const state = steps.reduce<PaneState>(
        (before, step) => reduced(before, typeof step === "function" ? step(before) : step),
        inWord,
      );
      const words = [state.notice, state.own.news].filter((one) => one !== null);
      assert.deepEqual(
        words.map(({ kind }) => kind),
        told === null ? [] : [told],
      );
      assert.equal(lastWorkOf(state)?.in ?? null, last);
    });
});
