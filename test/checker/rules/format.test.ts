import assert from "node:assert/strict";
import type { Rule } from "../../../src/checker/rule";
import { format, formatRule } from "../../../src/checker/rules/format";
import { runChecker } from "../../../src/checker/runChecker";
import { genres } from "../../../src/library/genres";
import { BUILT_IN_FORMATS } from "../../../src/library/speechFormats";
import type { ParagraphFormat } from "../../../src/speech/paragraph";

const official = formatRule(BUILT_IN_FORMATS.find(({ id }) => id === "official")!);

const BODY: ParagraphFormat = {
  style: "Normal",
  outlineLevel: 10,
  alignment: "justified",
  firstLineIndent: 32,
  leftIndent: 0,
  lineSpacing: 28,
  fontName: "仿宋_GB2312",
  fontSize: 16,
  bold: false,
};
const TITLE: ParagraphFormat = {
  ...BODY,
  alignment: "centered",
  firstLineIndent: 0,
  lineSpacing: 32,
  fontName: "方正小标宋简体",
  fontSize: 22,
};
const HEADING: ParagraphFormat = { ...BODY, outlineLevel: 1, fontName: "黑体" };

type Row = readonly [text: string, format?: ParagraphFormat];

const SPEECH: readonly Row[] = [
  ["在工会干部培训班上的讲话", TITLE],
  ["同志们：", { ...BODY, firstLineIndent: 0 }],
  ["今天我们举办工会干部培训班。", BODY],
  ["一、提高认识，增强主动性", HEADING],
  ["要认真学习。", BODY],
];

function messages(rule: Rule, rows: readonly Row[]): readonly string[] {
  const paragraphs = rows.map(([text, looks], index) =>
    looks === undefined ? { index, text } : { index, text, format: looks },
  );
  const { findings } = runChecker(
    { paragraphs },
    { rules: [rule], profiles: genres, isResidue: () => false },
  );
  return findings.map(({ message }) => message["zh-CN"]);
}

const withLooks = (place: number, looks: Partial<ParagraphFormat>): readonly Row[] =>
  SPEECH.map(([text, usual], index) =>
    index === place && usual ? [text, { ...usual, ...looks }] : [text, usual!],
  );

describe("format, measured by 公文参照", () => {
  it("is silent about a speech set as it should be, and about one without formats", () => {
    assert.deepEqual(messages(official, SPEECH), []);
    assert.deepEqual(
      messages(
        official,
        SPEECH.map(([text]) => [text]),
      ),
      [],
    );
  });

  it("takes the fonts that stand in for the standard's, and left for justified", () => {
    assert.deepEqual(messages(official, withLooks(2, { fontName: "仿宋", alignment: "left" })), []);
    assert.deepEqual(messages(official, withLooks(0, { fontName: "华文中宋" })), []);
  });

  const FAULTS: readonly (readonly [
    place: number,
    looks: Partial<ParagraphFormat>,
    message: string,
  ])[] = [
    [
      2,
      { fontName: "宋体", fontSize: 12 },
      "正文应为仿宋_GB2312三号（16磅），现为宋体小四（12磅），请套用“公文参照”格式。",
    ],
    [0, { fontSize: 18 }, "标题应为二号（22磅），现为小二（18磅），请套用“公文参照”格式。"],
    [0, { alignment: "left" }, "标题应居中，现为左对齐，请套用“公文参照”格式。"],
    [1, { firstLineIndent: 32 }, "称呼应顶格，现有首行缩进，请套用“公文参照”格式。"],
    [2, { firstLineIndent: 0 }, "正文首行应缩进2字符（32磅），现为0磅，请套用“公文参照”格式。"],
    [3, { fontName: "宋体" }, "一级标题应为黑体，现为宋体，请套用“公文参照”格式。"],
    [4, { lineSpacing: 18 }, "正文行距应为固定值28磅，现为18磅，请套用“公文参照”格式。"],
  ];
  for (const [place, looks, message] of FAULTS) {
    it(`says: ${message}`, () => {
      assert.deepEqual(messages(official, withLooks(place, looks)), [message]);
    });
  }

  it("tells a fault of many paragraphs once", () => {
    const rows = SPEECH.map(([text, looks]): Row => [text, { ...looks!, fontName: "宋体" }]);
    const told = messages(official, rows).filter((message) => message.startsWith("正文"));
    assert.equal(told.length, 1);
  });

  it("leaves paragraphs alone whose fonts are mixed", () => {
    assert.deepEqual(messages(official, withLooks(2, { fontName: "", fontSize: null })), []);
  });
});

describe("format, following the document", () => {
  const paragraphs = (odd: Partial<ParagraphFormat>): readonly Row[] => [
    ...Array.from({ length: 5 }, (_, index): Row => [`第${index}段正文。`, BODY]),
    ["这一段是从别处贴来的。", { ...BODY, ...odd }],
  ];

  it("tells the paragraph of running text that looks unlike the rest", () => {
    assert.deepEqual(messages(format, paragraphs({ fontName: "宋体", fontSize: 14 })), [
      "正文多为仿宋_GB2312 三号（16磅），此段为宋体 四号（14磅），请统一。",
    ]);
  });

  it("is silent where all look alike, or where there is no usual look", () => {
    assert.deepEqual(messages(format, paragraphs({})), []);
    const mixed = paragraphs({}).map(([text], index): Row => [
      text,
      { ...BODY, fontSize: index % 2 === 0 ? 16 : 14 },
    ]);
    assert.deepEqual(messages(format, mixed), []);
  });
});
