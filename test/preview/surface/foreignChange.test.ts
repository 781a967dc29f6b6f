import assert from "node:assert/strict";
import { textDifference } from "../../../src/preview/surface/foreignChange";

describe("textDifference", () => {
  const CASES: readonly (readonly [string, string, number | null, string])[] = [
    ["甲乙", "甲新乙", null, "1-0+1"],
    ["甲乙", "甲乙新", null, "2-0+1"],
    ["甲新乙", "甲乙", null, "1-1+0"],
    ["甲旧乙", "甲新新乙", null, "1-1+2"],
    ["甲", "甲", null, "1-0+0"],
    ["", "新", null, "0-0+1"],
    ["啊啊啊", "啊啊啊啊", 1, "0-0+1"],
    ["啊啊啊", "啊啊啊啊", 4, "3-0+1"],
    ["啊啊啊啊", "啊啊啊", 1, "1-1+0"],
    ["甲乙", "丙丁戊", 2, "0-2+3"],
  ];
  for (const [was, now, caret, expected] of CASES) {
    it(`sees ${expected} from “${was}” to “${now}” with the caret at ${String(caret)}`, () => {
      const { at, removed, inserted } = textDifference(was, now, caret);
      assert.equal(`${at}-${removed}+${inserted}`, expected);
    });
  }
});
