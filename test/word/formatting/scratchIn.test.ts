import assert from "node:assert/strict";
import { scratchIn } from "../../../src/word/formatting/scratchIn";

const SCRATCH = ["标题", "正文", ""];

describe("the paragraphs that brought the styles", () => {
  for (const [what, texts, countBefore, expected] of [
    ["stand before the last paragraph", ["甲", "乙", ...SCRATCH, "丙"], 3, [2, 5]],
    [
      "are found where somebody has put a paragraph before",
      ["新", "甲", ...SCRATCH, "丙"],
      2,
      [2, 5],
    ],
    ["are none where none was brought", ["甲", "乙", "丙"], 3, [2, 2]],
    ["are none where somebody else has added one", ["甲", "新", "丙"], 2, [2, 2]],
    [
      "cannot be told where somebody has written behind them",
      ["甲", ...SCRATCH, "丙", "新", "丁"],
      3,
      null,
    ],
    ["cannot be told where paragraphs are gone", ["甲"], 3, null],
  ] as const)
    it(what, () => {
      assert.deepEqual(scratchIn(texts, countBefore), expected);
    });
});
