import assert from "node:assert/strict";
import type { Series } from "../../../src/speech/numbering/numbering";
import { analysedLines } from "../analysedLines";

/** Series as the numbering nests them: level, then the ordinals as written. */
const seriesOf = (text: string): readonly string[] =>
  analysedLines(text).numbering.series.map(
    ({ level, items }: Series) => `${level} ${items.map(({ marker }) => marker.text).join("")}`,
  );

const faultsOf = (text: string): readonly string[] =>
  analysedLines(text).faults.map(({ kind, item }) => `${kind} ${item.marker.text}`);

describe("numbering", () => {
  const nested: readonly (readonly [name: string, text: string, series: readonly string[]])[] = [
    [
      "nests by the order of first appearance, not by rank",
      "第一，回顾\n1.建会\n2.维权\n第二，安排\n1.抓建会\n2.抓维权",
      ["1 第一，第二，", "2 1.2.", "2 1.2."],
    ],
    [
      "starts deeper series anew under each sibling",
      "一、认识\n一是要学。二是要用。\n二、作风\n一是要严。二是要实。",
      ["1 一、二、", "2 一是二是", "2 一是二是"],
    ],
    [
      "puts 一、 above lists that came before it",
      "成绩有：\n（一）建会。\n（二）维权。\n一、立场问题\n要站稳立场。\n二、作风问题\n要改进作风。",
      ["1 （一）（二）", "1 一、二、"],
    ],
    [
      "goes on with a series after deeper ones in another style",
      "1.要点\n（一）甲\n（二）乙\n2.要点\n（一）丙\n（二）丁",
      ["1 1.2.", "2 （一）（二）", "2 （一）（二）"],
    ],
    [
      "reads 第一句话 as a heading",
      "第一句话：要学\n学习重要。\n第二句话：要用\n运用重要。",
      ["1 第一句话第二句话"],
    ],
    [
      "reads ordinals of full width and of mixed width alike",
      "１．要学\n2．要用\n（１）用法\n（2）用处",
      ["1 １．2．", "2 （１）（2）"],
    ],
    ["reads 其一、其二", "其一，要学。其二，要用。其三，要严。", ["1 其一，其二，其三，"]],
    ["reads 头一条 as the first", "头一条，要学。\n第二条，要用。", ["1 头一条，第二条，"]],
    [
      "reads points that are named by what they are",
      "第一个体会，要学。\n第二个体会，要用。",
      ["1 第一个体会第二个体会"],
    ],
    ["reads steps", "第一步，建会。\n第二步，入会。", ["1 第一步第二步"]],
    [
      "tells 其一 within a point from the points",
      "第一，要学。其一，学理论。其二，学业务。\n第二，要用。",
      ["1 第一，第二，", "2 其一，其二，"],
    ],
  ];
  for (const [name, text, series] of nested) {
    it(name, () => {
      assert.deepEqual(seriesOf(text), series);
    });
  }

  const idle: readonly string[] = [
    "首先，我代表县总工会表示欢迎。",
    "工会不能有第二种立场。",
    "这是我们的第一要务，也是第一责任人的职责。",
    "今年9、10月，我参加了培训。",
    "改革2.0的核心是责任。",
    "这是我国第二十七个教师节。",
    "全镇第一、二产业发展很快。",
    "根据《工会法》第三条、第四条的规定，职工有权入会。",
    "依照本条例第二条，第三条，办理登记。",
    "第一个百年奋斗目标已经实现。",
    "头一回坐高铁，很新鲜。",
  ];
  for (const text of idle) {
    it(`counts nothing in ${text}`, () => {
      assert.deepEqual(seriesOf(text), []);
    });
  }

  const faults: readonly (readonly [text: string, faults: readonly string[]])[] = [
    ["第一，学。\n第三，用。", ["missing 第三，"]],
    ["一、学\n要学。\n二、用\n要用。\n二、行\n要行。\n三、省\n要省。", ["repeated 二、"]],
    ["一、学\n要学。\n三、行\n要行。\n二、用\n要用。\n四、省\n要省。", ["backwards 三、"]],
    ["一、学\n要学。\n二、用\n要用。\n第三，行\n要行。", ["style 第三，"]],
    ["首先要学。其次要用。第三要行。", ["mixed 第三"]],
    ["首先，请全体起立。\n下面进行第二项，颁奖。\n下面进行第三项，讲话。", []],
    ["一、学\n第二，要用。\n第三，要行。\n二、省\n要省。", ["missing 第二，"]],
    ["一、学\n要学。\n2、干\n要干。\n三、廉\n要廉。", ["style 2、"]],
    ["一、学\n1.学理论\n2.学业务\n三、廉\n要廉。", ["missing 三、"]],
    ["其一，要学。其三，要用。", ["missing 其三，"]],
    ["我提几个要求。\n第二个要求：要用。\n第三个要求：要严。", ["missing 第二个要求"]],
    ["头一条，要学。\n第二条，要用。\n第四条，要严。", ["missing 第四条，"]],
    ["一怕竞争；二怕客户；三是方案有缺陷。", []],
    ["先讲第一个问题。第二个问题，要抓落实。", []],
    ["一方面要学，另一方面要用。第一，要快。第二，要好。", []],
    ["今天讲几点。\n二、三年从士兵到将军，是指有一批人去奋斗。", ["missing 二、"]],
  ];
  for (const [text, expected] of faults) {
    it(`finds ${expected.join(", ") || "nothing"} in ${text.replaceAll("\n", "｜")}`, () => {
      assert.deepEqual(faultsOf(text), expected);
    });
  }
});
