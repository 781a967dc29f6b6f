import assert from "node:assert/strict";
import { chineseCount, chineseNumeral, numberOf } from "../../../src/speech/text/chineseNumber";

describe("chineseNumber", () => {
  it("reads what it writes, from 1 to 99", () => {
    for (let value = 1; value < 100; value++) assert.equal(numberOf(chineseNumeral(value)), value);
  });

  const written: readonly (readonly [number, string])[] = [
    [2, "二"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [21, "二十一"],
  ];
  for (const [value, numeral] of written) {
    it(`writes ${value} as ${numeral}`, () => {
      assert.equal(chineseNumeral(value), numeral);
    });
  }

  it("counts things with 两, and reads it back", () => {
    assert.equal(chineseCount(2), "两");
    assert.equal(numberOf("两"), 2);
  });

  it("reads digits, and nothing that is no number", () => {
    assert.equal(numberOf("12"), 12);
    for (const text of ["", "几", "十十", "一二", "三点"])
      assert.ok(Number.isNaN(numberOf(text)), text);
  });
});
