import assert from "node:assert/strict";
import fc from "fast-check";
import { blankCandidates, textWithBlanks } from "../../../src/library/cuts/blankCandidates";
import { piecesOf, textOfPieces } from "../../../src/speech/blank";
import { speechTexts } from "../sourceSpeeches";

/** A text, and the blanks that are proposed in it. */
const LIKELY: readonly (readonly [text: string, ...blanks: readonly string[]])[] = [
  ["2024年3月5日，我们在这里开班。", "日期=2024年3月5日"],
  ["二〇二四年三月五日，我们在这里开班。", "日期=二〇二四年三月五日"],
  ["8月17日至22日，我参加了学习。", "起止日期=8月17日至22日"],
  ["20xx年县总工会在辉埠镇搞了试点。", "年份=20xx", "试点乡镇=辉埠镇"],
  ["2025年，我们新建工会32家企业，发展会员5600名会员。", "年份=2025", "建会数=32", "会员数=5600"],
  ["共有86名同志参加学习，支出3.5万元。", "人数=86", "金额=3.5万"],
  [
    "从今天开始在县委党校举办为期三天的工会干部培训班。",
    "地点=县委党校",
    "天数=三天",
    "班名=工会干部培训班",
  ],
  ["今天举办2024年工会干部培训班。", "年份=2024", "班名=工会干部培训班"],
  ["下面，我讲三点意见。", "点数=三"],
  ["请县总工会主席张建国同志讲话。", "主要领导=张建国同志"],
  ["听了李强教授的课，马书记也发了言。", "授课人=李强教授", "主要领导=马书记"],
  ["在常山县举办", "地区=常山县"],
  ["我是城东纺织有限公司的工会干部。", "单位=城东纺织有限公司"],
  ["某某同志代表XX县发言。", "讲话人=某某同志", "地区=XX县"],
  [
    "贯彻党的二十大精神和县委第五次党代会部署。",
    "会议精神=党的二十大精神",
    "党委会议=县委第五次党代会",
  ],
  ["请〔讲话人〕讲话。", "讲话人="],
  ["从2023年到2024年。", "年份=2023", "年份二=2024"],
];

/** What looks like a name, a date or a figure of this one speech, and is none. */
const SILENT: readonly string[] = [
  "这次培训班办得很好，各位书记、主席都来了。",
  "根据《工会法》（2021年12月24日修正）办事，学习《2024年工作要点》。",
  "各县、各乡镇和城区都要行动起来，全镇一盘棋。",
  "要认真学习习近平总书记的重要讲话。",
  "工会主席、文化局长、车间主任和班主任都要带头。",
  "〔缘由背景：写明何时、何地〕",
];

const shown = (text: string, onlyLikely: boolean): readonly string[] =>
  blankCandidates(text)
    .filter(({ isLikely }) => isLikely || !onlyLikely)
    .map(({ name, value }) => `${name}=${value}`);

describe("the blanks proposed in a text", () => {
  for (const [text, ...blanks] of LIKELY)
    it(`of “${text}” are ${blanks.join("、")}`, () => assert.deepEqual(shown(text, true), blanks));

  for (const text of SILENT)
    it(`are none in “${text}”`, () => assert.deepEqual(shown(text, true), []));

  it("leave what a union calls its own to be asked for", () => {
    assert.deepEqual(shown("县委、县政府和县总工会要求全县今年做到。", false), [
      "党委政府=县委、县政府",
      "本级工会=县总工会",
      "范围=全县",
      "年度=今年",
    ]);
  });

  it("become marks, and the values say what stood there", () => {
    const text = "按照计划，在县委党校举办{三}期。";
    const made = textWithBlanks(text, blankCandidates(text));
    assert.deepEqual(made, {
      text: "按照计划，在{地点}举办｛三｝期。",
      blanks: { 地点: "县委党校" },
    });
  });

  it("lie apart, in order, on the words they name, and give the text back when filled", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(...speechTexts.flatMap((text) => text.split(/[，。\n]/))),
      fc.constantFrom(
        "王",
        "同志",
        "2024年",
        "3月5日",
        "县",
        "《",
        "》",
        "〔",
        "〕",
        "{",
        "}",
        "某",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const found = blankCandidates(text);
        let end = 0;
        for (const { offset, length, value } of found) {
          assert.ok(offset >= end && length > 0);
          end = offset + length;
          if (value !== "") assert.equal(text.slice(offset, end), value);
        }
        const filled = found.filter(({ value }) => value !== "");
        const made = textWithBlanks(text, filled);
        const back = textOfPieces(piecesOf(made.text, (name) => made.blanks[name] ?? null));
        assert.equal(back, text.replaceAll("{", "｛").replaceAll("}", "｝"));
      }),
    );
  });
});
