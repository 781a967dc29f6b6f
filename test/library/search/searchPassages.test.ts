import assert from "node:assert/strict";
import type { Passage } from "../../../src/library/passage";
import { createPassageIndex } from "../../../src/library/search/passageIndex";
import { passages } from "../../../src/library/passages";
import { searchPassages, type TextMark } from "../../../src/library/search/searchPassages";

function passageOf(id: string, fields: Partial<Passage>): Passage {
  return {
    id,
    section: "measure",
    genres: ["work"],
    title: "无题",
    text: "无",
    origin: "editorial",
    blanks: {},
    repairs: [],
    dated: [],
    status: "ok",
    guidance: "",
    keywords: [],
    ...fields,
  };
}

const SAMPLES = createPassageIndex([
  passageOf("text", { text: "各级工会干部要依法收缴经费，把经费管好。" }),
  passageOf("keyword", { keywords: ["拨缴", "工会经费"] }),
  passageOf("title", { title: "足额拨缴经费" }),
  passageOf("titleStart", { title: "经费拨缴" }),
  passageOf("blank", { text: "在{地点}举办", blanks: { 地点: "县委党校" } }),
  passageOf("latin", { title: "WTO与维权", text: "加入WTO之后" }),
  passageOf("longer", { title: "女职工培训" }),
  passageOf("whole", { title: "女职工" }),
  passageOf("section", { section: "wish" }),
]);

const found = (query: string) => searchPassages(SAMPLES, query).hits.map((hit) => hit.passage.id);

describe("searchPassages", () => {
  const CASES: readonly (readonly [query: string, what: string, ids: readonly string[]])[] = [
    ["经费", "puts title before keyword before text", ["titleStart", "title", "keyword", "text"]],
    ["拨缴 经费", "wants every word", ["titleStart", "title", "keyword"]],
    ["经费 拨缴", "takes the words in any order", ["titleStart", "title", "keyword"]],
    ["经费 党校", "finds nothing where one word is missing", []],
    ["  经费\u3000干部 ", "takes blanks of either width between words", ["text"]],
    ["女职工", "puts a title that is the word itself first", ["whole", "longer"]],
    ["党校", "finds what the source had in a blank", ["blank"]],
    ["祝愿", "finds a passage by the name of its section", ["section"]],
    ["wto", "takes no notice of case", ["latin"]],
    ["ＷＴＯ", "takes no notice of width", ["latin"]],
    ["权益", "finds another word of the same meaning", ["latin"]],
    ["收缴会费", "exchanges a word inside a longer one", ["text"]],
    ["ghgb", "finds initials", ["text"]],
    ["jingfei", "finds full pinyin", ["titleStart", "title", "keyword", "text"]],
    ["jf gonghui", "finds words spelt in either way", ["keyword"]],
    ["gh", "looks for one or two letters in names only", ["keyword"]],
    ["经费\n", "does not trip over a line break", ["titleStart", "title", "keyword", "text"]],
    ["费拨", "does not reach from one field into the next", ["titleStart"]],
    ["(", "takes a bracket as a letter like any other", []],
  ];
  for (const [query, what, ids] of CASES) {
    it(`${what}: “${query.trim()}”`, () => {
      assert.deepEqual(found(query), ids);
    });
  }

  it("finds everything in the order of the library where nothing is asked", () => {
    const search = searchPassages(SAMPLES, " ");
    assert.deepEqual(
      search.hits.map((hit) => hit.passage),
      SAMPLES.map((entry) => entry.passage),
    );
    assert.deepEqual(
      search.hits.flatMap((hit) => [...hit.titleMarks, ...hit.textMarks]),
      [],
    );
  });

  it("counts all and returns the best", () => {
    const search = searchPassages(SAMPLES, "经费", { limit: 1 });
    assert.equal(search.total, 4);
    assert.deepEqual(
      search.hits.map((hit) => hit.passage.id),
      ["titleStart"],
    );
  });

  it("passes over what is not wanted", () => {
    const search = searchPassages(SAMPLES, "经费", {
      isWanted: ({ title }) => title !== "经费拨缴",
    });
    assert.equal(search.total, 3);
  });
});

describe("the marks of a hit", () => {
  const marked = (text: string, marks: readonly TextMark[]) =>
    marks.map(({ offset, length }) => text.slice(offset, offset + length));

  function marksFor(id: string, query: string): readonly string[] {
    const hit = searchPassages(SAMPLES, query).hits.find((one) => one.passage.id === id)!;
    const { passage, titleMarks, textMarks } = hit;
    return [...marked(passage.title, titleMarks), "|", ...marked(passage.text, textMarks)];
  }

  const CASES: readonly (readonly [id: string, query: string, marks: readonly string[]])[] = [
    ["text", "经费", ["|", "经费", "经费"]],
    ["text", "工会 会干", ["|", "工会干"]],
    ["text", "工会 干部", ["|", "工会干部"]],
    ["text", "会费", ["|", "经费", "经费"]],
    ["text", "ghgb", ["|", "工会干部"]],
    ["title", "bojiao jf", ["拨缴经费", "|"]],
    ["latin", "wto", ["WTO", "|", "WTO"]],
    ["keyword", "经费", ["|"]],
    ["blank", "地点", ["|", "地点"]],
  ];
  for (const [id, query, marks] of CASES) {
    it(`of ${id} for “${query}”`, () => {
      assert.deepEqual(marksFor(id, query), marks);
    });
  }
});

describe("search in the shipped passages", () => {
  const index = createPassageIndex(passages);

  /** What a cadre may type, and the passage that has to be among the first three from the speeches. */
  const CASES: readonly (readonly [query: string, id: string])[] = [
    ["经费 法律", "P29"],
    ["支付令", "P30"],
    ["主力军", "P14"],
    ["珍惜机会", "P39"],
    ["纪律", "P64"],
    ["劳动关系", "P48"],
    ["农民工", "P57"],
    ["三个代表", "P11"],
    ["胡锦涛", "P42"],
    ["zhuyuan", "P65"],
    ["mzql", "P59"],
    ["yuanmanchenggong", "P40"],
  ];
  for (const [query, id] of CASES) {
    it(`finds ${id} by “${query}”`, () => {
      const ids = searchPassages(index, query)
        .hits.map((hit) => hit.passage)
        .filter((passage) => passage.origin !== "editorial")
        .map((passage) => passage.id);
      assert.ok(ids.slice(0, 3).includes(id), ids.slice(0, 10).join(" "));
    });
  }

  it("finds each passage by its own title", () => {
    for (const passage of passages) {
      const [best] = searchPassages(index, passage.title).hits;
      assert.equal(best?.passage.id, passage.id);
    }
  });
});
