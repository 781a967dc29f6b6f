import assert from "node:assert/strict";
import { indexOfAnchor } from "../../../src/speech/edits/indexOfAnchor";

describe("indexOfAnchor", () => {
  const texts = ["同志们：", "", "一、提高认识", "", "谢谢大家。"];
  const cases: readonly [string, number, string, number | null][] = [
    ["stays where the text is still there", 2, "一、提高认识", 2],
    ["follows a paragraph that moved down", 0, "谢谢大家。", 4],
    ["follows a paragraph that moved up", 9, "同志们：", 0],
    ["takes the nearer of two paragraphs of the same text", 4, "", 3],
    ["is nowhere once the text has changed", 2, "一、提高认识，", null],
  ];
  for (const [name, index, quote, expected] of cases)
    it(name, () => {
      assert.equal(indexOfAnchor(texts, { index, quote }), expected);
    });
});
