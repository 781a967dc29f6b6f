import assert from "node:assert/strict";
import fc from "fast-check";
import { isPieceHeading, isResidue } from "../../../src/checker/rules/webResidue";
import { genres } from "../../../src/library/genres";
import { passagesOfSpeech } from "../../../src/library/cuts/passagesOfSpeech";
import { speechesIn } from "../../../src/library/cuts/speechesIn";
import { analysisOf } from "../../../src/speech/analysis";
import { documentOfLines } from "../../../src/speech/paragraph";
import { joinedSpeech, speechTexts } from "../sourceSpeeches";

const analysed = (lines: readonly string[]) =>
  analysisOf(documentOfLines(lines), { profiles: genres, isResidue });

const sourceLines = (speech: number): readonly string[] =>
  (speechTexts[speech - 1] ?? "").trimEnd().split("\n");

/** The sections that each source speech is cut into, in reading order. */
const CUTS: readonly (readonly [speech: number, sections: string])[] = [
  [1, "background background situation resolve resolve"],
  [
    2,
    "salutation background importance purpose promise h1 h1_lead l2_task l2_task l2_task h1 h1_lead " +
      "l2_task measure measure measure l2_task measure measure measure l2_task measure measure problems " +
      "measure legal_basis",
  ],
  [
    3,
    "salutation background importance purpose promise h1 h1_lead l2_task l2_task l2_task h1 h1_lead " +
      "l2_task measure measure measure measure l2_task measure measure problems measure legal_basis " +
      "h1 l2_task problems l2_task conclusion hope wish",
  ],
  [4, "background promise h1 gain h1 gain h1 gain h1 gain"],
  [
    5,
    "salutation background importance promise h1 h1_lead call l2_task l2_task l2_task situation call " +
      "l2_task problems h1_lead l2_task l2_task l2_task l2_task h1 requirement requirement requirement " +
      "wish thanks",
  ],
];

/** Lines of a speech, and what is cut out of them. */
const CASES: readonly (readonly [
  behaviour: string,
  lines: readonly string[],
  cuts: readonly (readonly [section: string, text: string])[],
])[] = [
  [
    "title, salutation and greeting that share a paragraph",
    ["在工会干部培训班上的讲话 同志们：大家好！今天，我们在这里举办工会干部培训班，很有必要。"],
    [
      ["title", "在工会干部培训班上的讲话"],
      ["salutation", "同志们："],
      ["greeting", "大家好！"],
      ["background", "今天，我们在这里举办工会干部培训班，很有必要。"],
    ],
  ],
  [
    "short points stay together",
    [
      "同志们：",
      "今天我们举办培训班。下面，我讲两点意见。",
      "一、提高认识",
      "要做到：一是学习；二是思考；三是实践。",
      "二、严守纪律",
      "请大家记住。",
    ],
    [
      ["salutation", "同志们："],
      ["background", "今天我们举办培训班。"],
      ["promise", "下面，我讲两点意见。"],
      ["h1", "一、提高认识"],
      ["h1_lead", "要做到：一是学习；二是思考；三是实践。"],
      ["h1", "二、严守纪律"],
      ["requirement", "请大家记住。"],
    ],
  ],
  [
    "signature and date at the end",
    ["同志们：", "今天我们举办工会干部培训班。", "希望大家好好学习。", "县总工会", "2024年3月5日"],
    [
      ["salutation", "同志们："],
      ["background", "今天我们举办工会干部培训班。"],
      ["hope", "希望大家好好学习。"],
      ["byline", "县总工会"],
      ["byline", "2024年3月5日"],
    ],
  ],
];

const withoutBlanks = (text: string): string => text.replaceAll(/\s/g, "");

describe("the passages of a speech", () => {
  for (const [speech, sections] of CUTS)
    it(`are cut out of source ${speech} section by section`, () => {
      const { passages } = passagesOfSpeech(analysed(sourceLines(speech)));
      assert.equal(passages.map(({ section }) => section).join(" "), sections);
    });

  for (const speech of [1, 2, 3, 4, 5])
    it(`stand word for word in source ${speech} as it was before its lines were broken`, () => {
      const joined = joinedSpeech(speech);
      for (const { text } of passagesOfSpeech(analysed(sourceLines(speech))).passages)
        assert.ok(joined.includes(text), text);
    });

  for (const [behaviour, lines, cuts] of CASES)
    it(`keep apart: ${behaviour}`, () => {
      const { passages } = passagesOfSpeech(analysed(lines));
      assert.deepEqual(
        passages.map(({ section, text }) => [section, text]),
        cuts,
      );
    });

  it("are not worth keeping where they are formality or hardly any words", () => {
    const { passages } = passagesOfSpeech(analysed(sourceLines(2)));
    assert.deepEqual(
      passages.flatMap(({ text, unworthy }) => (unworthy === null ? [] : [[text, unworthy]])),
      [
        ["同志们：", "formality"],
        ["第一，要开展好三项活动。", "tooShort"],
        ["第二，要进行三个探索。", "tooShort"],
        ["第三，要加大三个力度。", "tooShort"],
      ],
    );
  });

  it("have no leftovers of a web page among them; those are told with their place", () => {
    const { passages, leftOut } = passagesOfSpeech(
      analysed(["同志们：", "更新时间：2024-03 来源：网友投稿", "今天我们举办工会干部培训班。"]),
    );
    assert.deepEqual(leftOut, [{ paragraph: 1, text: "更新时间：2024-03 来源：网友投稿" }]);
    assert.deepEqual(
      passages.map(({ text }) => text),
      ["同志们：", "今天我们举办工会干部培训班。"],
    );
  });

  it("lose and invent nothing, whatever the text", () => {
    const fragment = fc.oneof(
      fc.constantFrom(...speechTexts.flatMap((text) => text.split("\n"))),
      fc.constantFrom(
        ...[
          "一、",
          "二、",
          "第一，",
          "（一）",
          "1.",
          "一是",
          "首先",
          "最后，",
          "同志们：",
          "谢谢大家！",
        ],
        ...[
          "希望大家",
          "根据《工会法》",
          "在会上的讲话",
          "。",
          "：",
          "，",
          "\v",
          " ",
          "\u3000",
          "篇一",
        ],
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    const line = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const { paragraphs } = documentOfLines(lines);
        const analysis = analysed(lines);
        const { passages, leftOut } = passagesOfSpeech(analysis);
        for (const { text, slices, title } of passages) {
          const spelled = slices.map(({ paragraph, from, length }) =>
            paragraphs[paragraph]?.text.slice(from, from + length),
          );
          assert.equal(spelled.join(""), text);
          assert.equal(text.trim(), text);
          assert.ok(text !== "" && title !== "");
        }
        const kept = [
          ...passages.map(({ slices, text }) => ({ at: slices[0], text })),
          ...leftOut.map(({ paragraph, text }) => ({ at: { paragraph, from: 0 }, text })),
        ];
        assert.equal(
          withoutBlanks(passages.map(({ text }) => text).join("")),
          withoutBlanks(
            analysis.paragraphs.map(({ text, isResidue: isLeft }) => (isLeft ? "" : text)).join(""),
          ),
        );
        assert.equal(
          kept.reduce((sum, { text }) => sum + withoutBlanks(text).length, 0),
          analysis.paragraphs.reduce((sum, { text }) => sum + withoutBlanks(text).length, 0),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("the speeches of a file", () => {
  it("are divided where a page of several begins another one, each counted from its own start", () => {
    const lines = [
      "工会干部培训班讲话稿（精选2篇）",
      "工会干部培训班讲话稿 篇一",
      "同志们：",
      "第一篇的话。",
      "工会干部培训班讲话稿 篇二",
      "大家好！",
    ];
    const parts = speechesIn(documentOfLines(lines), isPieceHeading);
    assert.deepEqual(
      parts.map(({ start, document }) => [start, document.paragraphs.map(({ text }) => text)]),
      [
        [0, lines.slice(0, 1)],
        [1, lines.slice(1, 4)],
        [4, lines.slice(4)],
      ],
    );
    for (const { document } of parts)
      document.paragraphs.forEach(({ index }, at) => assert.equal(index, at));
  });

  it("are one where nothing divides it, and none where it is blank", () => {
    assert.equal(speechesIn(documentOfLines(sourceLines(5)), isPieceHeading).length, 1);
    assert.equal(speechesIn(documentOfLines(["", "  "]), isPieceHeading).length, 0);
  });
});
