import assert from "node:assert/strict";
import { sourceWordingOf } from "../../../src/library/passage";
import { passages } from "../../../src/library/passages";
import { createTwinFinder } from "../../../src/library/cuts/twinFinder";

const builtIn = createTwinFinder(
  passages.map((passage) => ({
    id: passage.id,
    wordings: [passage.text, sourceWordingOf(passage)],
  })),
);

/** A text, and the passages of the library that hold it. */
const TWINS: readonly (readonly [behaviour: string, text: string, ids: readonly string[]])[] = [
  [
    "the same words",
    "最后，预祝这次培训班取得圆满成功。祝同志们培训期间学习顺利、生活愉快！",
    ["P65"],
  ],
  [
    "the same words with other marks and another value in a blank",
    "按照明年干部培训计划，从今天开始，在市委党校举办为期三天的工会干部培训班",
    ["P02"],
  ],
  ["a short text, to the letter", "同志们！", ["P01"]],
  [
    "a text that two passages make up",
    "第三要积极作用。工会要在改革发展中充分发挥工人阶级主力军作用，创造性地开展工作，不仅可以有所作为，而且可以大有作为。我们各级工会组织要以努力实现常山经济社会跨越式发展为己任，发挥好工会作为党和政府联系职工群众桥梁纽带作用。举办工会干部培训班目的在通过学习，使各级工会干部在思想上、行动上牢固树立“三个代表”重要思想的指导地位，切实把“三个代表”重要思想贯彻到工会组织和广大职工的具体行动中去，变成广大工会干部和职工的自觉行动。",
    ["P14", "P15"],
  ],
  [
    "nothing in a text of one's own",
    "我们车间今年有四十名职工报名参加了技能比武，六人进了决赛。",
    [],
  ],
  [
    "nothing in a text of which a passage is a small part",
    "谢谢大家。会后请各组到指定的会议室讨论，由组长做好记录，晚饭以前把讨论情况交到会务组，明天上午集中交流。",
    [],
  ],
  ["nothing in marks alone", "……", []],
];

describe("what a text equals", () => {
  for (const [behaviour, text, ids] of TWINS)
    it(`is found: ${behaviour}`, () => assert.deepEqual(builtIn.twinsOf(text), ids));

  it("is told at once of a text that repeats what stands between many blanks", () => {
    const blanks = Array.from({ length: 12 }, (_, index) => `{甲${String(index)}}一一`).join("");
    const finder = createTwinFinder();
    finder.learn({ id: "a", wordings: [`一二三四五六一二三四五六${blanks}七八九十`] });
    assert.deepEqual(finder.twinsOf(`一二三四五六${"一".repeat(400)}七八九`), []);
  });

  it("grows with what is learnt", () => {
    const finder = createTwinFinder();
    const text = "我们车间今年有四十名职工报名参加了技能比武，六人进了决赛。";
    assert.deepEqual(finder.twinsOf(text), []);
    finder.learn({ id: "a", wordings: [text] });
    assert.deepEqual(finder.twinsOf(text), ["a"]);
  });
});
