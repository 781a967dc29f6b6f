import assert from "node:assert/strict";
import { createPassageSearcher } from "../../src/pane/state/passages/passageSearcher";
import { passageRowsOf } from "../../src/pane/state/passages/passageRows";
import { NO_FILTER, isFiltered, type PassageFilter } from "../../src/pane/state/paneState";
import type { Shelf } from "../../src/pane/state/passages/shelf";
import { shownPassagesOf, type ShownPassages } from "../../src/pane/state/passages/shownPassages";
import { passageOf } from "./paneFixture";

const passages = [
  passageOf("wish1", { section: "wish", genres: ["opening", "closing"], title: "祝愿" }),
  passageOf("title1", { section: "title", title: "开班式标题" }),
  passageOf("title2", { section: "title", genres: ["closing"], title: "结业标题" }),
  passageOf("purpose1", { section: "purpose", title: "目的", text: "发挥主力军作用。" }),
];
const searcher = createPassageSearcher(passages);
const shelf: Shelf = { favourites: ["wish1", "title2"], recent: ["purpose1", "title2"] };

const shownWith = (part: Partial<PassageFilter>): ShownPassages => {
  const filter = { ...NO_FILTER, ...part };
  const ids = filter.list === "all" || filter.list === "own" ? null : shelf[filter.list];
  const shown = shownPassagesOf(passages, searcher, filter, ids);
  assert.ok(shown);
  return shown;
};

/** Groups as "section: ids", a ranked list as ids. */
const outlineOf = ({ passages: shown }: ShownPassages): readonly string[] => {
  const idsOf = (hits: readonly { readonly passage: { readonly id: string } }[]) =>
    hits.map(({ passage }) => passage.id);
  return shown.kind === "ranked"
    ? idsOf(shown.hits)
    : shown.groups.map(({ section, hits }) => `${section.id}: ${idsOf(hits).join(" ")}`);
};

const filters: readonly {
  readonly name: string;
  readonly filter: Partial<PassageFilter>;
  readonly shown: readonly string[];
}[] = [
  {
    name: "groups all by section in the order of a speech",
    filter: {},
    shown: ["title: title1 title2", "purpose: purpose1", "wish: wish1"],
  },
  { name: "by genre", filter: { genre: "closing" }, shown: ["title: title2", "wish: wish1"] },
  { name: "by section", filter: { section: "title" }, shown: ["title: title1 title2"] },
  {
    name: "by both",
    filter: { genre: "closing", section: "title" },
    shown: ["title: title2"],
  },
  {
    name: "favourites by section",
    filter: { list: "favourites" },
    shown: ["title: title2", "wish: wish1"],
  },
  {
    name: "recent ones the latest first",
    filter: { list: "recent" },
    shown: ["purpose1", "title2"],
  },
  { name: "what is searched for", filter: { query: "主力军" }, shown: ["purpose1"] },
  {
    name: "what is searched for among the favourites",
    filter: { query: "标题", list: "favourites" },
    shown: ["title2"],
  },
  {
    name: "a query of blanks as none",
    filter: { query: "  ", section: "wish" },
    shown: ["wish: wish1"],
  },
  { name: "nothing", filter: { query: "没有这几个字" }, shown: [] },
];

describe("shownPassagesOf", () => {
  for (const { name, filter, shown } of filters)
    it(`shows ${name}`, () => {
      const result = shownWith(filter);
      assert.deepEqual(outlineOf(result), shown);
      const listed = shown.join(" ").match(/[a-z]+\d/g) ?? [];
      assert.deepEqual([result.total, result.listed], [listed.length, listed.length]);
    });

  it("marks what was found", () => {
    const { passages: shown } = shownWith({ query: "主力军" });
    assert.deepEqual(shown.kind === "ranked" && shown.hits[0]?.textMarks, [
      { offset: 2, length: 3 },
    ]);
  });

  it("tells how many a search lists of those it found", () => {
    const many = Array.from({ length: 300 }, (_, place) => passageOf(`A${place}`));
    const filter = { ...NO_FILTER, query: "正文" };
    const shown = shownPassagesOf(many, createPassageSearcher(many), filter, null);
    assert.equal(shown?.total, 300);
    assert.equal(shown.passages.kind === "ranked" && shown.passages.hits.length, shown.listed);
    assert.ok(shown.listed < 300);
  });

  it("knows nothing of a query before the search is there", () => {
    assert.equal(shownPassagesOf(passages, null, { ...NO_FILTER, query: "主力军" }, null), null);
  });
});

describe("isFiltered", () => {
  it("is false for what lists everything", () => {
    assert.equal(isFiltered(NO_FILTER), false);
    assert.equal(isFiltered({ ...NO_FILTER, query: " " }), false);
  });

  const narrowing: readonly Partial<PassageFilter>[] = [
    { query: "x" },
    { genre: "host" },
    { section: "wish" },
    { list: "recent" },
  ];
  for (const part of narrowing)
    it(`is true for ${JSON.stringify(part)}`, () =>
      assert.equal(isFiltered({ ...NO_FILTER, ...part }), true));
});

describe("passageRowsOf", () => {
  const summaryOf = (shown: ShownPassages, closed: readonly string[], open: string | null) =>
    passageRowsOf(shown, closed, open).map(
      ({ key, level, position, siblings, parent }) =>
        `${key} ${level} ${position}/${siblings} ${parent ?? "-"}`,
    );

  it("lists sections, their passages and the detail of the open one", () => {
    assert.deepEqual(summaryOf(shownWith({}), [], "title2"), [
      "section/title 1 1/3 -",
      "title1 2 1/2 section/title",
      "title2 2 2/2 section/title",
      "title2/detail 3 1/1 title2",
      "section/purpose 1 2/3 -",
      "purpose1 2 1/1 section/purpose",
      "section/wish 1 3/3 -",
      "wish1 2 1/1 section/wish",
    ]);
  });

  it("leaves out what a closed section holds", () => {
    assert.deepEqual(summaryOf(shownWith({}), ["title", "wish"], "title2"), [
      "section/title 1 1/3 -",
      "section/purpose 1 2/3 -",
      "purpose1 2 1/1 section/purpose",
      "section/wish 1 3/3 -",
    ]);
  });

  it("lists a ranked result without sections", () => {
    assert.deepEqual(summaryOf(shownWith({ list: "recent" }), ["title"], "purpose1"), [
      "purpose1 1 1/2 -",
      "purpose1/detail 2 1/1 purpose1",
      "title2 1 2/2 -",
    ]);
  });
});
