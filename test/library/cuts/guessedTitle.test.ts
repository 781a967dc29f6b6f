import assert from "node:assert/strict";
import { guessedTitle } from "../../../src/library/cuts/guessedTitle";

const TITLES: readonly (readonly [text: string, title: string])[] = [
  ["一、围绕中心，服务大局，增强做好工会工作的主动性", "围绕中心，服务大局"],
  ["首先要加强理论学习。深入学习会议精神。", "加强理论学习"],
  ["一是要静下心来，安心学习。这次培训班安排在县委党校。", "静下心来，安心学习"],
  ["目前，企业正面临最困难的时期，很多职工没有积极性。", "企业正面临最困难的时期"],
  ["二是要开展“创建学习型组织，争做知识型职工”活动。", "开展创建学习型组织"],
  ["作为工会干部，必须明白工会性质。", "作为工会干部"],
  [
    "中华全国总工会主席在中国工会第十八次全国代表大会报告中指出",
    "中华全国总工会主席在中国工会第十八…",
  ],
  ["同志们：", "同志们"],
  ["最后，祝大家身体健康，学有所成！", "祝大家身体健康"],
  ["在{地点}举办培训班。", "在地点举办培训班"],
];

describe("the title guessed for a passage", () => {
  for (const [text, title] of TITLES)
    it(`of “${text}” is “${title}”`, () => assert.equal(guessedTitle(text), title));
});
