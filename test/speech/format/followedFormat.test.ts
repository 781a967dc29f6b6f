import assert from "node:assert/strict";
import { followedFormat } from "../../../src/speech/format/followedFormat";
import type { ParagraphRole } from "../../../src/speech/edits/editPlan";
import type { ParagraphFormat, SpeechParagraph } from "../../../src/speech/paragraph";

const FORMAT: ParagraphFormat = {
  style: "正文",
  outlineLevel: 10,
  alignment: "justified",
  firstLineIndent: 32,
  leftIndent: 0,
  lineSpacing: 28,
  fontName: "仿宋_GB2312",
  fontSize: 16,
  bold: false,
};

const paragraph = (
  text: string,
  format: Partial<ParagraphFormat> = {},
  where: Partial<SpeechParagraph> = {},
): SpeechParagraph => ({ index: 0, text, format: { ...FORMAT, ...format }, ...where });

const running = paragraph("工会工作是党的群众工作的重要组成部分。");
const heading = paragraph("一、提高认识，把握要求", {
  style: "标题 1",
  fontName: "黑体",
  outlineLevel: 1,
});
const salutation = paragraph("同志们：", { firstLineIndent: 0 });
const title = paragraph("在开班式上的讲话", { alignment: "centered", fontSize: 22 });
const blank = paragraph("", { firstLineIndent: 0 });

describe("followedFormat", () => {
  const cases: readonly {
    name: string;
    role: ParagraphRole;
    current: SpeechParagraph;
    before?: readonly SpeechParagraph[];
    after?: readonly SpeechParagraph[];
    expected: Partial<ParagraphFormat> | undefined;
  }[] = [
    {
      name: "running text takes the looks of the running text it stands in",
      role: "body",
      current: running,
      expected: FORMAT,
    },
    {
      name: "running text after a heading looks like the text below it, not like the heading",
      role: "body",
      current: heading,
      after: [running],
      expected: FORMAT,
    },
    {
      name: "running text after the salutation is indented like the rest",
      role: "body",
      current: salutation,
      before: [title],
      after: [running],
      expected: { firstLineIndent: 32 },
    },
    {
      name: "an empty line takes the looks of the text around it",
      role: "body",
      current: blank,
      before: [salutation],
      after: [running],
      expected: { firstLineIndent: 32 },
    },
    {
      name: "a heading looks like the other headings",
      role: "heading1",
      current: running,
      before: [heading],
      expected: heading.format,
    },
    {
      name: "a first heading keeps the type of the text and becomes one for the navigation pane",
      role: "heading1",
      current: running,
      expected: { fontName: "仿宋_GB2312", outlineLevel: 1 },
    },
    {
      name: "a salutation is flush left",
      role: "salutation",
      current: running,
      expected: { firstLineIndent: 0, outlineLevel: 10 },
    },
    {
      name: "a title is centred",
      role: "title",
      current: running,
      expected: { alignment: "centered", firstLineIndent: 0 },
    },
    {
      name: "an item of a list is no model for running text",
      role: "body",
      current: paragraph("第一项", { leftIndent: 21 }, { inList: true }),
      before: [running],
      expected: { leftIndent: 0, firstLineIndent: 32 },
    },
    {
      name: "text outside a table is no model for text in a cell",
      role: "body",
      current: paragraph("", { fontSize: 10.5 }, { inTable: true }),
      after: [running],
      expected: { fontSize: 10.5 },
    },
    {
      name: "a lone list gives no model at all",
      role: "body",
      current: paragraph("第一项", {}, { inList: true }),
      expected: undefined,
    },
  ];
  for (const { name, role, current, before = [], after = [], expected } of cases)
    it(name, () => {
      const found = followedFormat(role, { current, before, after });
      if (expected === undefined) assert.equal(found, undefined);
      else assert.deepEqual({ ...found, ...expected }, found);
    });
});
