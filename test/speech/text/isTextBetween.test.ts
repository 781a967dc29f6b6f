import assert from "node:assert/strict";
import { isTextBetween } from "../../../src/speech/text/isTextBetween";

const BEFORE = ["同志们：", "一、学习", "学好理论。", "二、实践", "谢谢！"];
const MOVED = ["同志们：", "二、实践", "一、学习", "学好理论。", "谢谢！"];

describe("isTextBetween", () => {
  for (const [what, now, after, expected] of [
    [
      "a new paragraph is half written",
      ["同志们：", "一、学", "一、学习", "学好理论。", "二、实践", "谢谢！"],
      ["同志们：", "一、学好", ...BEFORE.slice(1)],
      true,
    ],
    [
      "what moves stands at both places",
      ["同志们：", "一、学习", "学好理论。", "二、实践", "一、学习", "学好", "谢谢！"],
      MOVED,
      true,
    ],
    [
      "the former place is half cleared",
      ["同志们：", "学好理论。", "二、实践", "一、学习", "学好理论。", "谢谢！"],
      MOVED,
      true,
    ],
    [
      "what moves is gone from both places",
      ["同志们：", "二、实践", "学好理论。", "谢谢！"],
      MOVED,
      false,
    ],
    [
      "somebody has written another paragraph",
      ["同志们：", "顺便说一句。", ...BEFORE.slice(1)],
      MOVED,
      false,
    ],
    ["what was to stay is gone", ["一、学习", "学好理论。", "二、实践", "谢谢！"], MOVED, false],
  ] as const)
    it(`${expected ? "knows" : "does not take"} a document for one left half way where ${what}`, () => {
      assert.equal(isTextBetween(now, BEFORE, after), expected);
    });
});
