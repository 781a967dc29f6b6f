import assert from "node:assert/strict";
import type { OutlineLine } from "../../../src/library/outlines/outlineLine";
import { documentOfLines, type SpeechDocument } from "../../../src/speech/paragraph";
import { halfWrittenSpeeches } from "./halfWrittenSpeeches";
import { laidOver, linesOver, outlineNamed, scaffold } from "./laidOutline";
import { speechTexts } from "../sourceSpeeches";
import { said } from "../../../src/speech/said";

type HalfWritten = keyof typeof halfWrittenSpeeches;

const documentOf = (name: HalfWritten): SpeechDocument =>
  documentOfLines(halfWrittenSpeeches[name]);

/** Lines of sections that stand alone and of main headings, as `section status`. */
function statuses(lines: readonly OutlineLine[]): readonly string[] {
  return lines
    .filter(({ item }) => item.level < 2)
    .map(({ item, status }) => `${item.section} ${status}`);
}

function lineOf(lines: readonly OutlineLine[], section: string, nth = 0): OutlineLine {
  const line = lines.filter(({ item }) => item.section === section)[nth];
  assert.ok(line, `a line of ${section}`);
  return line;
}

function whereOf(line: OutlineLine): string {
  assert.ok(line.status === "new");
  return line.where["zh-CN"];
}

describe("outlineMerge", () => {
  const standard = outlineNamed("opening-standard");

  it("takes everything for new on an empty page", () => {
    const lines = linesOver(documentOfLines(["", ""]), standard);
    assert.ok(lines.every(({ status }) => status === "new"));
    assert.ok(lines.every((line) => whereOf(line) === "从空白处写起"));
    assert.ok(lines.every((line) => line.status === "new" && line.gap.after === null));
  });

  const head = ["title", "byline", "salutation", "greeting"];
  const cases: readonly (readonly [HalfWritten, readonly string[]])[] = [
    ["only salutation and opening", ["salutation", "background", "purpose"]],
    ["a body without opening", ["h1", "h1", "h1"]],
    [
      "two parts of three",
      ["title", "salutation", "background", "importance", "purpose", "promise", "h1", "h1", "wish"],
    ],
    [
      "everything but the ending",
      [...head, "background", "welcome", "importance", "purpose", "promise", "h1", "h1"],
    ],
    ["no headings at all", ["salutation", "background", "purpose", "wish", "thanks"]],
    ["one paragraph", ["salutation", "background", "purpose", "promise", "wish", "thanks"]],
    ["a title between empty lines", ["title"]],
  ];
  for (const [name, expected] of cases)
    it(`finds what stands in ${name}`, () => {
      const found = statuses(linesOver(documentOf(name), standard));
      assert.deepEqual(
        found.filter((one) => one.endsWith(" present")),
        expected.map((section) => `${section} present`),
      );
      assert.ok(!found.some((one) => one.endsWith(" elsewhere")));
    });

  it("shows the sentence that proves a section, and where it stands", () => {
    const line = lineOf(linesOver(documentOf("two parts of three"), standard), "purpose");
    assert.deepEqual(line.status === "present" && { at: line.at, evidence: line.evidence }, {
      at: { paragraph: 2, offset: 31 },
      evidence: "举办这次培训班，目的是提高工会干部的履职能力。",
    });
  });

  it("shows a title that is to be filled in whole, and guidance as it stands", () => {
    const { document } = laidOver([""], outlineNamed("reflection-standard"), scaffold);
    const [title, byline] = linesOver(document, outlineNamed("reflection-standard"));
    assert.equal(title?.status === "present" && title.evidence, "〔班名〕学习心得体会");
    assert.equal(byline?.status === "present" && byline.evidence, "〔题注：单位和姓名。〕");
  });

  it("gives a third part its place behind the end of the second", () => {
    const lines = linesOver(documentOf("two parts of three"), standard);
    assert.deepEqual(lineOf(lines, "h1", 2), {
      status: "new",
      item: lineOf(lines, "h1", 2).item,
      gap: { after: 6 },
      where: said(
        "在“…调解劳动争议，学会用好工会经费。”之后",
        "after “…调解劳动争议，学会用好工会经费。”",
      ),
    });
  });

  it("tells by words and text which part a heading is, not by its ordinal alone", () => {
    const lines = linesOver(documentOf("first and last part of three"), standard);
    const headings = [0, 1, 2].map((nth) => lineOf(lines, "h1", nth).status);
    assert.deepEqual(headings, ["present", "new", "present"]);
  });

  it("puts what is missing between two sections of one paragraph into that paragraph", () => {
    const text = halfWrittenSpeeches["two parts of three"][2];
    const line = lineOf(linesOver(documentOf("two parts of three"), standard), "welcome");
    assert.ok(line.status === "new");
    assert.deepEqual(line.gap, { after: 2, offset: text.indexOf("举办这次") });
    assert.equal(line.where["zh-CN"], "在“…这充分说明县委对工会工作的重视。”之后，同一段里");
  });

  it("says where a heading would part a paragraph", () => {
    const [text] = halfWrittenSpeeches["one paragraph"];
    const line = lineOf(linesOver(documentOf("one paragraph"), standard), "h1");
    assert.ok(line.status === "new");
    assert.deepEqual(line.gap, { after: 0, offset: text.indexOf("最后，祝") });
    assert.match(line.where["zh-CN"], /，从此处分段$/);
  });

  it("tells a wish that comes before the conclusion, and what would move", () => {
    const line = lineOf(linesOver(documentOf("the wish before the conclusion"), standard), "wish");
    assert.ok(line.status === "elsewhere");
    assert.equal(line.evidence, "最后，祝大家学习愉快、身体健康！");
    assert.deepEqual(line.paragraphs, [6]);
    assert.deepEqual(line.gap, { after: 7 });
  });

  it("moves no section that shares its paragraph with another", () => {
    const lines = linesOver(
      documentOfLines([
        ...halfWrittenSpeeches["the wish before the conclusion"].slice(0, 7),
        "谢谢大家！总之，做好工会工作责任重大，使命光荣，大家要扎实工作。",
      ]),
      standard,
    );
    const line = lineOf(lines, "conclusion");
    assert.ok(line.status === "elsewhere");
    assert.equal(line.evidence, "总之，做好工会工作责任重大，使命光荣，大家要扎实工作。");
    assert.deepEqual(line.paragraphs, []);
  });

  it("leaves the order of the opening's sections to the speaker, as the genre does", () => {
    const lines = linesOver(
      documentOfLines([
        "同志们：",
        "首先，我代表县总工会，向各位学员表示热烈的欢迎！",
        "举办这次培训班，目的是提高大家的履职能力。",
        "县委对这次培训高度重视，专门作了研究。",
        "下面，我讲两点意见。",
        "一、提高认识",
        "要学。",
        "二、端正学风",
        "要遵守纪律。",
      ]),
      standard,
    );
    for (const section of ["welcome", "purpose", "importance"])
      assert.equal(lineOf(lines, section).status, "present", section);
  });

  it("stops before signature and date", () => {
    const lines = linesOver(documentOf("signed at the foot"), outlineNamed("work-standard"));
    const line = lineOf(lines, "thanks");
    assert.ok(line.status === "new");
    assert.deepEqual(line.gap, { after: 5 });
  });

  it("knows headings by Word's outline level where no ordinal is written", () => {
    const format = {
      style: "标题 1",
      alignment: "left",
      firstLineIndent: 0,
      leftIndent: 0,
      lineSpacing: 28,
      fontName: "黑体",
      fontSize: 16,
      bold: false,
    } as const;
    const { paragraphs } = documentOfLines([
      "同志们：",
      "今天我们举办工会干部培训班。",
      "提高认识，增强责任",
      "要学。",
      "端正学风，严守纪律",
      "要静下心来，遵守纪律。",
    ]);
    const document = {
      paragraphs: paragraphs.map((paragraph) => ({
        ...paragraph,
        format: { ...format, outlineLevel: [2, 4].includes(paragraph.index) ? 1 : 10 },
      })),
    };
    const lines = linesOver(document, standard);
    assert.deepEqual(
      [0, 1, 2].map((nth) => lineOf(lines, "h1", nth).status),
      ["present", "new", "present"],
    );
  });

  it("puts nothing into a table", () => {
    const { paragraphs } = documentOfLines(["同志们：", "课程", "时间", "", "谢谢大家！"]);
    const document = {
      paragraphs: paragraphs.map((one) => ({ ...one, inTable: [1, 2].includes(one.index) })),
    };
    const line = lineOf(linesOver(document, standard), "wish");
    assert.deepEqual(line.status === "new" && line.gap, { after: 3 });
  });

  for (const [place, text] of speechTexts.entries())
    it(`finds the whole outline of speech ${place + 1} in that speech, damage and all`, () => {
      const lines = text.trimEnd().split("\n");
      const outline = outlineNamed(`source-${place + 1}`);
      const found = linesOver(documentOfLines(lines), outline);
      assert.deepEqual(
        found.filter(({ status }) => status !== "present").map(({ item }) => item.guidance),
        [],
      );
      assert.deepEqual(laidOver(lines, outline, scaffold).plan.steps, []);
    });
});
