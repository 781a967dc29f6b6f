import assert from "node:assert/strict";
import type { OwnPassage } from "../../../src/library/ownPassage";
import type { Passage } from "../../../src/library/passage";
import {
  mergeEntriesOf,
  mergePlanOf,
  type MergeChoice,
  type MergeKind,
} from "../../../src/pane/state/own/packMerge";
import { ownPassageOf } from "../ownFixture";
import { passageOf } from "../paneFixture";

const WORDS = { title: "开头", text: "同志们。", tags: [] };
const MINE = ownPassageOf("a", { ...WORDS, position: 4, revision: 3 });
const SAME = passageOf(MINE.id, WORDS);

interface Case {
  readonly name: string;
  readonly theirs: Passage;
  readonly own?: readonly OwnPassage[];
  readonly kind: MergeKind;
  readonly choice: MergeChoice;
  readonly meets: string | null;
}

const CASES: readonly Case[] = [
  {
    name: "is new where nothing is there",
    theirs: SAME,
    own: [],
    kind: "new",
    choice: "theirs",
    meets: null,
  },
  {
    name: "is there with the same id and words",
    theirs: SAME,
    kind: "same",
    choice: "mine",
    meets: MINE.id,
  },
  {
    name: "is there with the same words under another id",
    theirs: { ...SAME, id: "P14" },
    kind: "same",
    choice: "mine",
    meets: MINE.id,
  },
  {
    name: "has other words under the same id",
    theirs: { ...SAME, text: "各位同志。" },
    kind: "conflict",
    choice: "both",
    meets: MINE.id,
  },
  {
    name: "has other words under the same title and section",
    theirs: { ...SAME, id: "x", text: "各位同志。" },
    kind: "conflict",
    choice: "both",
    meets: MINE.id,
  },
  {
    name: "has the same words and other tags",
    theirs: { ...SAME, tags: ["常用"] },
    kind: "conflict",
    choice: "both",
    meets: MINE.id,
  },
  {
    name: "has the same title in another section",
    theirs: { ...SAME, id: "x", text: "各位同志。", section: "wish" },
    kind: "new",
    choice: "theirs",
    meets: null,
  },
];

describe("a pack beside what is there", () => {
  for (const { name, theirs, own = [MINE], kind, choice, meets } of CASES)
    it(`tells that a passage ${name}`, () => {
      const [entry] = mergeEntriesOf([theirs], own);
      assert.deepEqual(
        [entry?.kind, entry?.choice, entry?.mine?.id ?? null],
        [kind, choice, meets],
      );
    });

  it("lets two of theirs never meet the same one of mine", () => {
    const entries = mergeEntriesOf([SAME, { ...SAME, id: "x" }], [MINE]);
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ["same", "new"],
    );
  });

  it("does not take a passage that differs in what nobody sees for another one", () => {
    const [entry] = mergeEntriesOf([{ ...SAME, blanks: { 地点: "别处" } }], [MINE]);
    assert.equal(entry?.kind, "same");
  });
});

describe("what of a pack is stored", () => {
  const other = ownPassageOf("b", { position: 9 });
  const changed = { ...SAME, text: "各位同志。" };
  const plan = (
    theirs: Passage,
    choice: MergeChoice,
    own: readonly OwnPassage[] = [MINE, other],
  ) => {
    const entries = mergeEntriesOf([theirs], own).map((entry) => ({ ...entry, choice }));
    return mergePlanOf(entries, own, () => "own:new");
  };

  const rows: readonly (readonly [
    what: string,
    theirs: Passage,
    choice: MergeChoice,
    stored: readonly Partial<OwnPassage>[],
    id: string | undefined,
  ])[] = [
    ["a conflict that mine wins: nothing", changed, "mine", [], MINE.id],
    [
      "a conflict that theirs wins: in the place of mine",
      changed,
      "theirs",
      [{ id: MINE.id, text: "各位同志。", position: 4, revision: 3 }],
      MINE.id,
    ],
    [
      "a conflict of which both stay: theirs behind all others, under a new id",
      changed,
      "both",
      [{ id: "own:new", text: "各位同志。", position: 10, revision: 0 }],
      "own:new",
    ],
    ["a new one that is left out: nothing", passageOf("x"), "mine", [], undefined],
    [
      "a new one of a unit: under an id of its own",
      passageOf("x"),
      "theirs",
      [{ id: "own:new", position: 10, layer: "own" }],
      "own:new",
    ],
    [
      "a new one of another person: under the id it has, so that it is known again",
      { ...passageOf("x"), id: "own:x" },
      "theirs",
      [{ id: "own:x", position: 10 }],
      "own:x",
    ],
  ];
  for (const [what, theirs, choice, stored, id] of rows)
    it(`of ${what}`, () => {
      const { passages, ids } = plan(theirs, choice);
      assert.equal(passages.length, stored.length);
      stored.forEach((part, at) => assert.deepEqual({ ...passages[at], ...part }, passages[at]));
      assert.equal(ids.get(theirs.id), id);
    });

  it("keeps the order and the tags of the file", () => {
    const theirs = ["x", "y", "z"].map((name) => passageOf(name, { tags: [name] }));
    let count = 0;
    const { passages } = mergePlanOf(mergeEntriesOf(theirs, [other]), [other], () => {
      count += 1;
      return `own:${String(count)}`;
    });
    assert.deepEqual(
      passages.map(({ title, position, tags }) => [title, position, tags]),
      theirs.map(({ title }, at) => [title, 10 + at, ["xyz"[at]]]),
    );
  });

  it("is again what it was where everything was wiped in between", () => {
    const own = [MINE, other];
    const { passages } = mergePlanOf(mergeEntriesOf(own, []), [], () => assert.fail("no new id"));
    assert.deepEqual(
      passages.map(({ id, text }) => [id, text]),
      own.map(({ id, text }) => [id, text]),
    );
  });
});
