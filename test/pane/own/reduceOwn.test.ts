import assert from "node:assert/strict";
import type { OwnPassage } from "../../../src/library/ownPassage";
import { newDraft } from "../../../src/pane/state/own/ownDraftText";
import { INITIAL_OWN, type OwnEvent, type OwnState } from "../../../src/pane/state/own/ownState";
import { reducePane } from "../../../src/pane/state/reducePane";
import { ownPassageOf } from "../ownFixture";
import { stateOf } from "../paneFixture";

const A = ownPassageOf("a");
const B = ownPassageOf("b", { position: 2 });
const C = ownPassageOf("c", { position: 3 });
const CHANGED_A = { ...A, text: "改过的。" };
const DRAFT = newDraft("own:d", { text: "写到一半" });
const OTHER = newDraft("own:e", { text: "另一段" });
const WORK = { kind: "saved", title: "一", count: 1 } as const;
const DONE = { kind: "done", work: WORK } as const;
const CHANGE = { before: [], added: [], revisions: new Map() };
const TAKEABLE = { number: 2, work: WORK, change: CHANGE };

interface Row {
  readonly name: string;
  readonly before?: Partial<OwnState>;
  readonly event: OwnEvent;
  readonly change: Partial<OwnState>;
  /** Ids of own passages in the list, where they matter. */
  readonly listed?: readonly OwnPassage[];
}

const rows: readonly Row[] = [
  {
    name: "shows what is stored",
    event: { kind: "ownPassagesRead", passages: [A, B], damaged: 2 },
    change: { status: "ready", stored: [A, B], damaged: 2 },
    listed: [A, B],
  },
  {
    name: "lays what could not be stored over what another pane has stored",
    before: { unkept: [CHANGED_A], unremoved: [B] },
    event: { kind: "ownPassagesRead", passages: [A, B, C], damaged: 0 },
    change: { status: "ready", stored: [A, B, C] },
    listed: [CHANGED_A, C],
  },
  {
    name: "keeps in the pane what was not stored",
    before: { stored: [A, B] },
    event: { kind: "ownPassagesUnkept", saved: [CHANGED_A], removed: [B], trouble: "full" },
    change: { status: "ready", unkept: [CHANGED_A], unremoved: [B], trouble: "full" },
    listed: [CHANGED_A],
  },
  {
    name: "forgets an unstored removal where the passage is saved after it, and the other way round",
    before: { stored: [A, B], unkept: [B], unremoved: [A] },
    event: { kind: "ownPassagesUnkept", saved: [CHANGED_A], removed: [B], trouble: "full" },
    change: { status: "ready", unkept: [CHANGED_A], unremoved: [B], trouble: "full" },
    listed: [CHANGED_A],
  },
  {
    name: "has nothing left to store once everything is",
    before: { stored: [A], unkept: [B], unremoved: [C], trouble: "full" },
    event: { kind: "ownPassagesKept" },
    change: { unkept: [], unremoved: [], trouble: null },
    listed: [A],
  },
  {
    name: "keeps in the pane all that was stored where the store was wiped",
    before: { stored: [A, B], unkept: [CHANGED_A] },
    event: { kind: "ownStorageTroubled", trouble: "wiped" },
    change: { status: "ready", stored: [], unkept: [CHANGED_A, B], trouble: "wiped" },
    listed: [CHANGED_A, B],
  },
  {
    name: "goes on where nothing can be read",
    event: { kind: "ownStorageTroubled", trouble: "refused" },
    change: { status: "ready", trouble: "refused" },
    listed: [],
  },
  {
    name: "leaves a passage that was to be removed where another pane has changed it",
    before: { stored: [A], unremoved: [A] },
    event: { kind: "ownRemovalsDropped" },
    change: { unremoved: [] },
    listed: [A],
  },
  {
    name: "lets what it could not store of a settled conflict give way, and nothing else",
    before: { unkept: [A, B], conflict: { mine: A, theirs: CHANGED_A } },
    event: { kind: "ownConflictSettled" },
    change: { conflict: null, unkept: [B] },
    listed: [B],
  },
  {
    name: "numbers its news, so that two equal ones are both read out",
    before: { news: { ...DONE, number: 4 } },
    event: { kind: "ownNewsMade", news: DONE },
    change: { news: { ...DONE, number: 5 } },
  },
  {
    name: "shows the drafts that are kept, and not those another pane has finished",
    before: { drafts: [DRAFT] },
    event: { kind: "ownDraftsRead", drafts: [OTHER] },
    change: { drafts: [OTHER] },
  },
  {
    name: "goes on with the open draft, whatever is kept of it",
    before: { drafts: [DRAFT], openDraft: "own:d" },
    event: { kind: "ownDraftsRead", drafts: [OTHER, { ...DRAFT, text: "写" }] },
    change: { drafts: [DRAFT, OTHER] },
  },
  {
    name: "tells what was done, and keeps the way back",
    before: { wayBack: [TAKEABLE] },
    event: { kind: "ownWorkDone", work: WORK, change: CHANGE },
    change: { news: { ...DONE, number: 3 }, wayBack: [{ ...TAKEABLE, number: 3 }, TAKEABLE] },
  },
  {
    name: "opens a draft in front of the others, and takes the last news away",
    before: { drafts: [OTHER], news: { ...DONE, number: 1 } },
    event: { kind: "ownDraftOpened", draft: DRAFT },
    change: { drafts: [DRAFT, OTHER], openDraft: "own:d", news: null },
  },
  {
    name: "changes a draft without opening it",
    before: { drafts: [OTHER, DRAFT] },
    event: { kind: "ownDraftChanged", draft: { ...DRAFT, text: "写完了" } },
    change: { drafts: [{ ...DRAFT, text: "写完了" }, OTHER] },
  },
  {
    name: "closes the editor and keeps what was written",
    before: { drafts: [DRAFT], openDraft: "own:d" },
    event: { kind: "ownDraftClosed" },
    change: { openDraft: null },
  },
  {
    name: "drops a draft, and closes the editor only where it was that one's",
    before: { drafts: [DRAFT, OTHER], openDraft: "own:d" },
    event: { kind: "ownDraftDropped", id: "own:e" },
    change: { drafts: [DRAFT] },
  },
  {
    name: "closes the editor with its draft",
    before: { drafts: [DRAFT, OTHER], openDraft: "own:d" },
    event: { kind: "ownDraftDropped", id: "own:d" },
    change: { drafts: [OTHER], openDraft: null },
  },
  {
    name: "narrows the list to a tag",
    event: { kind: "ownTagChosen", tag: "开班" },
    change: { tag: "开班" },
  },
  {
    name: "takes the wish to save the selection once",
    before: { isSelectionWanted: true },
    event: { kind: "ownSelectionTaken" },
    change: { isSelectionWanted: false },
  },
];

describe("reduceOwn", () => {
  for (const { name, before = {}, event, change, listed } of rows)
    it(name, () => {
      const state = stateOf({ own: { ...INITIAL_OWN, ...before } });
      const after = reducePane(state, event);
      assert.deepEqual(after.own, { ...state.own, ...change });
      if (listed !== undefined)
        assert.deepEqual(
          after.passages.filter(({ layer }) => layer === "own"),
          listed,
        );
      else assert.equal(after.passages, state.passages);
    });

  it("opens its tab with the page", () => {
    const after = reducePane(stateOf(), { kind: "ownPageOpened", page: "import" });
    assert.deepEqual([after.view, after.own.page], ["own", "import"]);
  });
});
