import assert from "node:assert/strict";
import { passages } from "../../src/library/passages";
import { sourceParagraphsOf } from "../../src/library/sourceParagraphs";
import { datedWordsOf } from "../../src/pane/state/passages/datedWords";
import { excerptOf, markedRunsOf } from "../../src/pane/state/passages/markedRuns";
import {
  htmlOfPassage,
  paragraphsOfPassage,
  plainTextOfPassage,
} from "../../src/pane/state/passages/passageContent";
import { sourceExcerptOf } from "../../src/pane/state/passages/sourceExcerpt";
import { speechTexts } from "../library/sourceSpeeches";
import { passageOf } from "./paneFixture";

describe("the paragraph of a passage", () => {
  const roles = [
    ["title", "title"],
    ["byline", "byline"],
    ["salutation", "salutation"],
    ["h1", "heading1"],
    ["l2_point", "heading2"],
    ["l2_task", "body"],
    ["thanks", "body"],
  ] as const;
  for (const [section, role] of roles)
    it(`is ${role} in ${section}`, () =>
      assert.equal(paragraphsOfPassage(passageOf("A", { section }))[0]?.role, role));

  it("escapes what HTML would take for markup", () => {
    const passage = passageOf("A", { text: "2<3 & {甲}>1", section: "h1" });
    assert.equal(plainTextOfPassage(passage), "2<3 & 〔甲〕>1");
    assert.equal(htmlOfPassage(passage), "<h1>2&lt;3 &amp; 〔甲〕&gt;1</h1>");
  });

  it("is one of several where its text has lines, the first with the looks of its section", () => {
    const passage = passageOf("A", { text: "一、提高认识\n在{地点}。", section: "h1" });
    assert.deepEqual(
      paragraphsOfPassage(passage).map(({ role }) => role),
      ["heading1", "body"],
    );
    assert.equal(plainTextOfPassage(passage), "一、提高认识\n在〔地点〕。");
    assert.equal(htmlOfPassage(passage), "<h1>一、提高认识</h1><p>在〔地点〕。</p>");
  });
});

describe("markedRunsOf", () => {
  /** Blanks in (), marked runs in []. */
  const drawn = (text: string, marks: Parameters<typeof markedRunsOf>[1]) =>
    markedRunsOf(text, marks)
      .map((run) => (run.isMarked ? `[${run.text}]` : run.isBlank ? `(${run.text})` : run.text))
      .join("|");

  const cases = [
    ["leaves plain text whole", "主力军作用", [], "主力军作用"],
    ["sets blanks off", "在{地点}举办", [], "在|(〔地点〕)|举办"],
    ["marks a stretch", "发挥主力军作用", [{ offset: 2, length: 3 }], "发挥|[主力军]|作用"],
    ["marks part of a blank", "在{地点}", [{ offset: 2, length: 1 }], "在|(〔)|[地]|(点〕)"],
    ["marks from text into a blank", "在{地点}", [{ offset: 0, length: 3 }], "[在]|[〔地]|(点〕)"],
    ["yields nothing for nothing", "", [], ""],
  ] as const;
  for (const [name, text, marks, shown] of cases)
    it(name, () => assert.equal(drawn(text, marks), shown));

  it("loses no character of any passage, and gives each run a key of its own", () => {
    for (const passage of passages) {
      const runs = markedRunsOf(passage.text, [{ offset: 1, length: 5 }]);
      assert.equal(runs.map(({ text }) => text).join(""), plainTextOfPassage(passage));
      assert.equal(new Set(runs.map(({ offset }) => offset)).size, runs.length, passage.id);
    }
  });
});

describe("excerptOf", () => {
  const long = "一".repeat(50) + "主力军" + "二".repeat(20);

  it("leaves a text as it is where the first mark is near its start", () => {
    const shown = { text: long, marks: [{ offset: 10, length: 2 }] };
    assert.deepEqual(excerptOf(shown), shown);
  });

  it("begins shortly before a mark that lies deep, with the mark on the same words", () => {
    const { text, marks } = excerptOf({ text: long, marks: [{ offset: 50, length: 3 }] });
    const [mark] = marks;
    assert.ok(text.startsWith("…一"));
    assert.ok(mark && mark.offset < 20);
    assert.equal(text.slice(mark.offset, mark.offset + mark.length), "主力军");
  });

  it("does not cut a blank in two", () => {
    const text = `${"一".repeat(38)}{培训对象}在内的${"二".repeat(8)}主力军`;
    const offset = text.indexOf("主力军");
    const shown = excerptOf({ text, marks: [{ offset, length: 3 }] });
    assert.ok(shown.text.startsWith("…{培训对象}"), shown.text);
    assert.equal(shown.text.slice(shown.marks[0]?.offset), "主力军");
  });
});

describe("datedWordsOf", () => {
  it("tells words that stand in the text from those a blank has replaced", () => {
    const passage = passageOf("A", {
      text: "维护四项职能，贯彻{指导思想}。",
      dated: ["四项职能", "三个代表"],
    });
    assert.deepEqual(datedWordsOf(passage), { standing: ["四项职能"], blanked: ["三个代表"] });
  });
});

describe("sourceExcerptOf", () => {
  it("shows every sourced passage whole, with no more than a glimpse of what is around it", () => {
    for (const passage of passages.filter(({ origin }) => origin !== "editorial")) {
      const paragraphs = sourceParagraphsOf(passage, speechTexts);
      const excerpts = sourceExcerptOf(paragraphs);
      const own = paragraphs.map(({ text, passage: place }) =>
        place === null ? "" : text.slice(place.offset, place.offset + place.length),
      );
      assert.deepEqual(
        excerpts.map((excerpt) => excerpt.passage),
        own,
        passage.id,
      );
      for (const { before, after } of excerpts)
        assert.ok(before.length <= 81 && after.length <= 81, passage.id);
    }
  });

  it("gives the end of the paragraph before and the start of the one behind", () => {
    const excerpts = sourceExcerptOf([
      { address: "1.1", text: "前".repeat(90) + "尾", passage: null },
      { address: "1.2", text: "甲乙丙丁", passage: { offset: 1, length: 2 } },
      { address: "1.3", text: "头" + "后".repeat(90), passage: null },
    ]);
    assert.deepEqual(excerpts, [
      { address: "1.1", before: `…${"前".repeat(79)}尾`, passage: "", after: "" },
      { address: "1.2", before: "甲", passage: "乙丙", after: "丁" },
      { address: "1.3", before: "", passage: "", after: `头${"后".repeat(79)}…` },
    ]);
  });
});
