import assert from "node:assert/strict";
import type { OwnPassage } from "../../../src/library/ownPassage";
import {
  keepOwnAgain,
  moveOwnPassage,
  removeOwnPassage,
  saveOwnPassages,
  takeBackOwnWork,
} from "../../../src/pane/commands/own/changeOwnPassages";
import { dropOwnDraft } from "../../../src/pane/commands/own/keepOwnDrafts";
import { followOwnPassages } from "../../../src/pane/commands/own/readOwnPassages";
import {
  changeOwnDraft,
  recallOwnDrafts,
  saveOwnDraft,
  settleOwnConflict,
  writeNewPassage,
} from "../../../src/pane/commands/own/writeOwnPassage";
import type { OwnDraft } from "../../../src/pane/state/own/ownDraft";
import { newDraft } from "../../../src/pane/state/own/ownDraftText";
import { ownPassagesAmong, type OwnStorageTrouble } from "../../../src/pane/state/own/ownState";
import { ownPassageOf, sharedOwnPassages } from "../ownFixture";
import { depsWith, smallStorageOf, stateOf } from "../paneFixture";

type Shared = ReturnType<typeof sharedOwnPassages>;

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
};

const A = ownPassageOf("a", { revision: 1 });
const B = ownPassageOf("b", { revision: 1, position: 2 });

async function openPane(shared: Shared, drafts = smallStorageOf<readonly OwnDraft[]>([])) {
  const storage = shared.openPane();
  let ids = 0;
  const { deps, state } = depsWith(stateOf(), {
    openOwnStorage: () => Promise.resolve(storage),
    openOwnDrafts: () => Promise.resolve(drafts.storage),
    newId: () => `new-${String(++ids)}`,
  });
  await followOwnPassages(deps);
  return {
    deps,
    drafts,
    own: () => state().own,
    titles: () => ownPassagesAmong(state().passages).map(({ title }) => title),
    passage: (id: string): OwnPassage =>
      ownPassagesAmong(state().passages).find((one) => one.id === id) ?? assert.fail("none"),
  };
}

type Pane = Awaited<ReturnType<typeof openPane>>;

describe("what becomes of own passages", () => {
  const works: readonly (readonly [
    name: string,
    work: (pane: Pane) => Promise<unknown>,
    titles: readonly string[],
  ])[] = [
    [
      "a new one",
      ({ deps }) => saveOwnPassages(deps, [ownPassageOf("c", { position: 3 })], "saved"),
      ["a 的题目", "b 的题目", "c 的题目"],
    ],
    [
      "a changed one",
      ({ deps, passage }) => saveOwnPassages(deps, [{ ...passage("own:a"), title: "甲" }], "saved"),
      ["甲", "b 的题目"],
    ],
    [
      "a removed one",
      ({ deps, passage }) => removeOwnPassage(deps, passage("own:a")),
      ["b 的题目"],
    ],
    [
      "a moved one",
      ({ deps, passage }) =>
        moveOwnPassage(deps, [passage("own:a"), passage("own:b")], passage("own:b"), -1),
      ["b 的题目", "a 的题目"],
    ],
  ];
  for (const [name, work, titles] of works) {
    it(`stores ${name}, and takes it back`, async () => {
      const shared = sharedOwnPassages([A, B]);
      const pane = await openPane(shared);
      await work(pane);
      assert.deepEqual([shared.titles(), pane.titles()], [titles, titles]);
      await takeBackOwnWork(pane.deps);
      assert.deepEqual(shared.titles(), ["a 的题目", "b 的题目"]);
      assert.equal(pane.own().news?.kind, "takenBack");
    });

    it(`shows ${name} in the other pane`, async () => {
      const shared = sharedOwnPassages([A, B]);
      const pane = await openPane(shared);
      const other = await openPane(shared);
      await work(pane);
      await settled();
      assert.deepEqual(other.titles(), titles);
    });

    const troubles = ["refused", "full", "newer", "blocked", "unknown", "wiped"] as const;
    for (const trouble of troubles satisfies readonly OwnStorageTrouble[])
      it(`keeps ${name} in the pane where the store is ${trouble}, and stores it with the next try`, async () => {
        const shared = sharedOwnPassages([A, B]);
        const pane = await openPane(shared);
        shared.troubleWith(trouble);
        await work(pane);
        assert.deepEqual(pane.titles(), titles);
        assert.equal(pane.own().trouble, trouble);
        assert.deepEqual(shared.titles(), ["a 的题目", "b 的题目"]);
        shared.troubleWith(null);
        await keepOwnAgain(pane.deps);
        assert.deepEqual([shared.titles(), pane.titles()], [titles, titles]);
        assert.equal(pane.own().trouble, null);
        assert.equal(pane.own().news?.kind, "keptNow");
      });
  }

  it("does not remove what another pane has changed since", async () => {
    const shared = sharedOwnPassages([A]);
    const pane = await openPane(shared);
    const seen = pane.passage("own:a");
    const other = await openPane(shared);
    await saveOwnPassages(other.deps, [{ ...seen, title: "改过" }], "saved");
    await removeOwnPassage(pane.deps, seen);
    assert.deepEqual(shared.titles(), ["改过"]);
    assert.equal(pane.own().news?.kind, "changedElsewhere");
  });

  it("does not take back what another pane has changed since", async () => {
    const shared = sharedOwnPassages([A]);
    const pane = await openPane(shared);
    await saveOwnPassages(pane.deps, [{ ...pane.passage("own:a"), title: "甲" }], "saved");
    const other = await openPane(shared);
    await saveOwnPassages(other.deps, [{ ...other.passage("own:a"), title: "乙" }], "saved");
    await settled();
    await takeBackOwnWork(pane.deps);
    assert.deepEqual([shared.titles(), pane.titles()], [["乙"], ["乙"]]);
    assert.equal(pane.own().news?.kind, "changedElsewhere");
  });
});

describe("several steps among own passages", () => {
  it("are taken back one by one, also of the same passage, the last one first", async () => {
    const shared = sharedOwnPassages([A, B]);
    const { deps, own, passage, titles } = await openPane(shared);
    await saveOwnPassages(deps, [{ ...passage("own:a"), title: "甲" }], "saved");
    await saveOwnPassages(deps, [{ ...passage("own:a"), title: "乙" }], "saved");
    await removeOwnPassage(deps, passage("own:a"));
    await removeOwnPassage(deps, passage("own:b"));
    const stops = [["b 的题目"], ["乙", "b 的题目"], ["甲", "b 的题目"], ["a 的题目", "b 的题目"]];
    for (const stop of stops) {
      await takeBackOwnWork(deps);
      assert.deepEqual([shared.titles(), titles()], [stop, stop]);
    }
    assert.deepEqual(own().wayBack, []);
  });

  it("are no fewer where another pane has overtaken the last one", async () => {
    const shared = sharedOwnPassages([A, B]);
    const { deps, own, passage } = await openPane(shared);
    await removeOwnPassage(deps, passage("own:b"));
    await saveOwnPassages(deps, [{ ...passage("own:a"), title: "甲" }], "saved");
    const other = await openPane(shared);
    await saveOwnPassages(other.deps, [{ ...other.passage("own:a"), title: "乙" }], "saved");
    await settled();
    await takeBackOwnWork(deps);
    assert.equal(own().news?.kind, "changedElsewhere");
    await takeBackOwnWork(deps);
    assert.deepEqual(shared.titles(), ["乙", "b 的题目"]);
  });

  it("are not two where the button is pressed twice at once", async () => {
    const shared = sharedOwnPassages([A, B]);
    const { deps, own, passage } = await openPane(shared);
    await removeOwnPassage(deps, passage("own:a"));
    await removeOwnPassage(deps, passage("own:b"));
    await Promise.all([takeBackOwnWork(deps), takeBackOwnWork(deps)]);
    assert.deepEqual(shared.titles(), ["b 的题目"]);
    assert.equal(own().wayBack.length, 1);
  });
});

describe("a draft of an own passage", () => {
  const written = (id: string): OwnDraft => newDraft(id, { title: "新的", text: "新的正文。" });

  it("is kept letter by letter, and offered again in the next session", async () => {
    const shared = sharedOwnPassages();
    const { deps, drafts } = await openPane(shared);
    writeNewPassage(deps);
    await changeOwnDraft(deps, written("own:new-1"));
    const again = await openPane(shared, drafts);
    await recallOwnDrafts(again.deps);
    assert.deepEqual(again.own().drafts, [written("own:new-1")]);
  });

  it("is gone once its passage is stored", async () => {
    const shared = sharedOwnPassages();
    const { deps, drafts, own } = await openPane(shared);
    writeNewPassage(deps);
    await changeOwnDraft(deps, written("own:new-1"));
    await saveOwnDraft(deps, written("own:new-1"));
    assert.deepEqual([own().drafts, drafts.kept(), shared.titles()], [[], [], ["新的"]]);
  });

  it("outlives a save that failed, and is gone once that is made up for", async () => {
    const shared = sharedOwnPassages();
    const { deps, drafts, own } = await openPane(shared);
    writeNewPassage(deps);
    await changeOwnDraft(deps, written("own:new-1"));
    shared.troubleWith("full");
    await saveOwnDraft(deps, written("own:new-1"));
    assert.equal(own().openDraft, null);
    assert.equal(drafts.kept().length, 1);
    shared.troubleWith(null);
    await keepOwnAgain(deps);
    assert.deepEqual([own().drafts, drafts.kept(), shared.titles()], [[], [], ["新的"]]);
  });

  it("stays where it was written on since the save that failed", async () => {
    const shared = sharedOwnPassages();
    const { deps, drafts } = await openPane(shared);
    writeNewPassage(deps);
    await changeOwnDraft(deps, written("own:new-1"));
    shared.troubleWith("full");
    await saveOwnDraft(deps, written("own:new-1"));
    await changeOwnDraft(deps, { ...written("own:new-1"), text: "又写了一句。" });
    shared.troubleWith(null);
    await keepOwnAgain(deps);
    assert.deepEqual(
      drafts.kept().map(({ text }) => text),
      ["又写了一句。"],
    );
  });

  it("that was dropped in one pane is gone from the list of the other", async () => {
    const shared = sharedOwnPassages();
    const drafts = smallStorageOf<readonly OwnDraft[]>([written("own:x")]);
    const pane = await openPane(shared, drafts);
    await recallOwnDrafts(pane.deps);
    drafts.changedElsewhere([]);
    assert.deepEqual(pane.own().drafts, []);
    await dropOwnDraft(pane.deps, "own:x");
  });

  const choices = [
    ["mine", ["我的"]],
    ["theirs", ["他的"]],
    ["both", ["他的", "我的"]],
  ] as const;
  for (const [choice, titles] of choices)
    it(`of a passage that another pane has changed asks which stays: ${choice}`, async () => {
      const shared = sharedOwnPassages([A]);
      const pane = await openPane(shared);
      const other = await openPane(shared);
      const draft = newDraft("own:a", { base: pane.passage("own:a"), title: "我的", text: "我。" });
      await saveOwnPassages(other.deps, [{ ...other.passage("own:a"), title: "他的" }], "saved");
      await settled();
      await saveOwnDraft(pane.deps, draft);
      assert.equal(pane.own().conflict?.theirs.title, "他的");
      await settleOwnConflict(pane.deps, choice);
      assert.deepEqual(shared.titles(), titles);
      assert.equal(pane.own().conflict, null);
    });
});
