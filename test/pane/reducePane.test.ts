import assert from "node:assert/strict";
import type { PaneEvent } from "../../src/pane/state/paneEvent";
import {
  NO_FILTER,
  type InsertionRequest,
  type PaneFailure,
  type PaneState,
} from "../../src/pane/state/paneState";
import { INITIAL_OUTLINE } from "../../src/pane/state/outline/outlineState";
import { INITIAL_OWN } from "../../src/pane/state/own/ownState";
import { reducePane } from "../../src/pane/state/reducePane";
import { enUS } from "../../src/pane/text/en-US";
import type { DocumentChange } from "../../src/speech/edits/documentChange";
import { hostAnswering, passageOf, stateOf } from "./paneFixture";

const request: InsertionRequest = { number: 1, passage: "A", place: "caret" };
const later: InsertionRequest = { number: 2, passage: "B", place: "caret" };
const failure: PaneFailure = {
  action: "insert",
  reason: "busy",
  place: "caret",
  partial: false,
  detail: "Timeout",
};
const copyFailure: PaneFailure = { action: "copy", detail: "NotAllowedError" };
const takeBackFailure: PaneFailure = {
  action: "takeBack",
  reason: "stale",
  partial: false,
  detail: "",
};
const FULL = { trouble: "full", damaged: 0 } as const;
const REFUSED = { trouble: "refused", damaged: 0 } as const;
const change: DocumentChange = { kind: "text", before: [], after: [] };
const running = stateOf({ insertion: { status: "running", request }, lastRequest: 1 });
const runningLater = stateOf({
  insertion: { status: "running", request: later },
  lastRequest: 2,
});
const takingBack = stateOf({
  insertion: { status: "takingBack" },
  notice: { kind: "inserted", number: 1, passage: "A", change },
  wayBack: [{ kind: "inserted", number: 1, passage: "A", change }],
});
const work = { kind: "fixes", count: 2 } as const;
const LIGHT = { isDark: false, isHighContrast: false, areColorsForced: false };
const searcher = () => ({ hits: [], total: 0 });
const { host } = hostAnswering(() => Promise.resolve({ outcome: "inserted", change: null }));

interface Case {
  readonly name: string;
  readonly before?: PaneState;
  readonly event: PaneEvent;
  /** What differs afterwards; nothing else may. */
  readonly change: Partial<PaneState>;
}

const cases: readonly Case[] = [
  {
    name: "changes only the part of the filter that was touched",
    before: stateOf({ filter: { ...NO_FILTER, query: "主力军" } }),
    event: { kind: "filterChanged", change: { genre: "opening" } },
    change: { filter: { ...NO_FILTER, query: "主力军", genre: "opening" } },
  },
  {
    name: "clears the filter",
    before: stateOf({ filter: { query: "x", genre: "host", section: "wish", list: "recent" } }),
    event: { kind: "filterCleared" },
    change: { filter: NO_FILTER },
  },
  {
    name: "closes a section",
    event: { kind: "sectionToggled", section: "wish" },
    change: { closedSections: ["wish"] },
  },
  {
    name: "opens a closed section",
    before: stateOf({ closedSections: ["title", "wish"] }),
    event: { kind: "sectionToggled", section: "title" },
    change: { closedSections: ["wish"] },
  },
  {
    name: "opens a passage and closes the one that was open",
    before: stateOf({ openPassage: "A" }),
    event: { kind: "passageToggled", passage: "B" },
    change: { openPassage: "B" },
  },
  {
    name: "closes the open passage",
    before: stateOf({ openPassage: "A" }),
    event: { kind: "passageToggled", passage: "A" },
    change: { openPassage: null },
  },
  {
    name: "takes the last outcome away when an insertion begins",
    before: stateOf({ notice: { kind: "copied", number: 1, passage: "B" } }),
    event: { kind: "insertionStarted", request },
    change: { insertion: { status: "running", request }, lastRequest: 1, notice: null },
  },
  {
    name: "asks what becomes of selected text",
    before: running,
    event: { kind: "selectionFound", request, selectedText: "选中" },
    change: { insertion: { status: "choosing", request, selectedText: "选中" } },
  },
  {
    name: "reports an insertion and puts the passage first among the recent ones",
    before: { ...running, shelf: { favourites: [], recent: ["B", "A"] } },
    event: { kind: "insertionFinished", request, change },
    change: {
      insertion: { status: "idle" },
      notice: { kind: "inserted", number: 1, passage: "A", change },
      shelf: { favourites: [], recent: ["A", "B"] },
      wayBack: [{ kind: "inserted", number: 1, passage: "A", change }],
    },
  },
  {
    name: "keeps what was typed when an insertion fails",
    before: { ...running, filter: { ...NO_FILTER, query: "主力军" } },
    event: { kind: "insertionFailed", request, failure },
    change: {
      insertion: { status: "idle" },
      notice: { kind: "failed", number: 1, passage: "A", failure },
    },
  },
  {
    name: "drops the success of an older request",
    before: runningLater,
    event: { kind: "insertionFinished", request, change: null },
    change: {},
  },
  {
    name: "drops the failure of an older request",
    before: runningLater,
    event: { kind: "insertionFailed", request, failure },
    change: {},
  },
  {
    name: "drops the selection an older request found",
    before: runningLater,
    event: { kind: "selectionFound", request, selectedText: "选中" },
    change: {},
  },
  {
    name: "drops an answer nobody waits for",
    event: { kind: "insertionFinished", request, change: null },
    change: {},
  },
  {
    name: "lets the question about the selection go unanswered",
    before: stateOf({ insertion: { status: "choosing", request, selectedText: "选中" } }),
    event: { kind: "insertionCancelled" },
    change: { insertion: { status: "idle" } },
  },
  {
    name: "numbers a second copy of the same passage anew, so that it is announced again",
    before: stateOf({
      notice: { kind: "copied", number: 1, passage: "A" },
      shelf: { favourites: [], recent: ["A"] },
    }),
    event: { kind: "passageCopied", passage: "A" },
    change: {
      notice: { kind: "copied", number: 2, passage: "A" },
      shelf: { favourites: [], recent: ["A"] },
    },
  },
  {
    name: "reports a copy that failed",
    event: { kind: "copyFailed", passage: "A", failure: copyFailure },
    change: { notice: { kind: "failed", number: 1, passage: "A", failure: copyFailure } },
  },
  {
    name: "is busy while an insertion is taken back",
    before: stateOf({ notice: { kind: "inserted", number: 1, passage: "A", change } }),
    event: { kind: "takeBackStarted" },
    change: { insertion: { status: "takingBack" } },
  },
  {
    name: "reports that an insertion was taken back",
    before: takingBack,
    event: { kind: "workTakenBack", of: 1 },
    change: {
      insertion: { status: "idle" },
      notice: { kind: "takenBack", number: 2, passage: "A" },
      wayBack: [],
    },
  },
  {
    name: "keeps what was done meanwhile when an insertion was taken back",
    before: {
      ...takingBack,
      wayBack: [{ kind: "applied", number: 2, work, change }, ...takingBack.wayBack],
    },
    event: { kind: "workTakenBack", of: 1 },
    change: {
      insertion: { status: "idle" },
      notice: { kind: "takenBack", number: 3, passage: "A" },
      wayBack: [{ kind: "applied", number: 2, work, change }],
    },
  },
  {
    name: "hears nothing of work in a document whose place another one has taken",
    event: { kind: "planFinished", work, change },
    change: {},
  },
  {
    name: "waits on for an insertion beside which an outline was written",
    before: {
      ...running,
      outline: { ...INITIAL_OUTLINE, work: { status: "reading", request: 1 } },
    },
    event: { kind: "outlineWritten", request: 1, work, change },
    change: {
      outline: INITIAL_OUTLINE,
      notice: { kind: "applied", number: 1, work, change },
      wayBack: [{ kind: "applied", number: 1, work, change }],
    },
  },
  {
    name: "reports that an insertion could not be taken back",
    before: takingBack,
    event: { kind: "takeBackFailed", of: 1, failure: takeBackFailure },
    change: {
      insertion: { status: "idle" },
      notice: { kind: "failed", number: 2, passage: "A", failure: takeBackFailure },
      wayBack: [{ kind: "inserted", number: 1, passage: "A", change, isStale: true }],
    },
  },
  {
    name: "takes a read outcome away",
    before: stateOf({ notice: { kind: "copied", number: 1, passage: "B" } }),
    event: { kind: "noticeDismissed" },
    change: { notice: null },
  },
  {
    name: "shows the shelf as it is kept, also where another pane took something off it",
    before: stateOf({ shelf: { favourites: ["A", "B"], recent: ["A"] } }),
    event: { kind: "shelfRead", shelf: { favourites: ["A"], recent: ["B", "A"] } },
    change: { shelf: { favourites: ["A"], recent: ["B", "A"] } },
  },
  {
    name: "says of every change that it is not kept where the storage is full",
    before: stateOf({
      keeping: { parts: { shelf: FULL }, isRefusalTold: false },
      notice: { kind: "notKept", number: 1, trouble: "full" },
    }),
    event: { kind: "keepingChanged", part: "shelf", keeping: FULL, isLost: true },
    change: { notice: { kind: "notKept", number: 2, trouble: "full" } },
  },
  {
    name: "says that nothing is kept where the browser refuses",
    event: { kind: "keepingChanged", part: "shelf", keeping: REFUSED, isLost: true },
    change: {
      keeping: { parts: { shelf: REFUSED }, isRefusalTold: true },
      notice: { kind: "notKept", number: 1, trouble: "refused" },
    },
  },
  {
    name: "says that once only",
    before: stateOf({ keeping: { parts: { shelf: REFUSED }, isRefusalTold: true } }),
    event: { kind: "keepingChanged", part: "formats", keeping: REFUSED, isLost: true },
    change: { keeping: { parts: { shelf: REFUSED, formats: REFUSED }, isRefusalTold: true } },
  },
  {
    name: "says nothing of what nobody asked for",
    event: { kind: "keepingChanged", part: "shelf", keeping: FULL, isLost: false },
    change: { keeping: { parts: { shelf: FULL }, isRefusalTold: false } },
  },
  {
    name: "adds a favourite",
    before: stateOf({ shelf: { favourites: ["A"], recent: [] } }),
    event: { kind: "favouriteChanged", passage: "B", isFavourite: true },
    change: { shelf: { favourites: ["A", "B"], recent: [] } },
  },
  {
    name: "removes a favourite",
    before: stateOf({ shelf: { favourites: ["A", "B"], recent: [] } }),
    event: { kind: "favouriteChanged", passage: "A", isFavourite: false },
    change: { shelf: { favourites: ["B"], recent: [] } },
  },
  {
    name: "gains insertion when Office answers late",
    before: stateOf({ office: { kind: "blocked" } }),
    event: { kind: "officeAnswered", answer: { kind: "word", language: "zh-CN", host } },
    change: { office: { kind: "word", language: "zh-CN", host } },
  },
  {
    name: "opens the list that a ribbon button asks for, without an earlier filter",
    before: stateOf({ filter: { ...NO_FILTER, query: "主力军" } }),
    event: { kind: "addressOpened", address: { view: "passages", list: "favourites" } },
    change: { filter: { ...NO_FILTER, list: "favourites" } },
  },
  {
    name: "changes the language",
    event: { kind: "languageChanged", language: "en-US", text: enUS },
    change: { language: "en-US", text: enUS },
  },
  {
    name: "keeps Office's theme when the browser's preference changes",
    before: stateOf({ theme: { office: LIGHT, browser: LIGHT } }),
    event: { kind: "themeChanged", change: { browser: { ...LIGHT, isDark: true } } },
    change: { theme: { office: LIGHT, browser: { ...LIGHT, isDark: true } } },
  },
  {
    name: "waits for the search",
    event: { kind: "searchRequested" },
    change: { search: { status: "running" } },
  },
  {
    name: "has the search",
    event: { kind: "searchPrepared", searcher },
    change: { search: { status: "done", result: searcher } },
  },
  {
    name: "has no search",
    event: { kind: "searchFailed" },
    change: { search: { status: "failed" } },
  },
  {
    name: "waits for the speeches",
    event: { kind: "speechTextsRequested" },
    change: { speechTexts: { status: "running" } },
  },
  {
    name: "has the speeches",
    event: { kind: "speechTextsLoaded", speechTexts: ["篇一"] },
    change: { speechTexts: { status: "done", result: ["篇一"] } },
  },
  {
    name: "has no speeches",
    event: { kind: "speechTextsFailed" },
    change: { speechTexts: { status: "failed" } },
  },
  {
    name: "leaves words of what is over behind in the view they were said in",
    before: stateOf({ notice: { kind: "reportCopied", number: 1 } }),
    event: { kind: "viewOpened", view: "own" },
    change: { view: "own", notice: null },
  },
  {
    name: "carries words of what can be taken back into another view",
    before: stateOf({ notice: { kind: "inserted", number: 1, passage: "A", change } }),
    event: { kind: "viewOpened", view: "blanks" },
    change: { view: "blanks" },
  },
  {
    name: "says no longer on another page that another pane was faster",
    before: stateOf({ own: { ...INITIAL_OWN, news: { kind: "changedElsewhere", number: 1 } } }),
    event: { kind: "ownPageOpened", page: "import" },
    change: { view: "own", own: { ...INITIAL_OWN, page: "import" } },
  },
];

describe("reducePane", () => {
  for (const { name, before = stateOf(), event, change } of cases)
    it(name, () => assert.deepEqual(reducePane(before, event), { ...before, ...change }));

  it("returns the very state where an event changes nothing", () => {
    assert.equal(
      reducePane(runningLater, { kind: "insertionFinished", request, change: null }),
      runningLater,
    );
  });

  it("keeps no more than twenty recent passages", () => {
    const ids = Array.from({ length: 25 }, (_, place) => `P${place}`);
    const initial = stateOf({ passages: ids.map((id) => passageOf(id)) });
    const state = ids.reduce<PaneState>(
      (before, passage) => reducePane(before, { kind: "passageCopied", passage }),
      initial,
    );
    assert.deepEqual(state.shelf.recent, ids.slice(5).reverse());
  });
});
