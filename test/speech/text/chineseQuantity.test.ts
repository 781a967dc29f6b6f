import assert from "node:assert/strict";
import fc from "fast-check";
import { chineseQuantity, chineseYear, quantityOf } from "../../../src/speech/text/chineseQuantity";

describe("quantities in Chinese", () => {
  const cases = [
    [0, "零"],
    [2, "两"],
    [3, "三"],
    [10, "十"],
    [12, "十二"],
    [86, "八十六"],
    [105, "一百零五"],
    [110, "一百一十"],
    [200, "二百"],
    [1010, "一千零一十"],
    [2050, "两千零五十"],
    [5600, "五千六百"],
    [20000, "两万"],
    [100500, "十万零五百"],
    [120001, "十二万零一"],
  ] as const;
  for (const [value, written] of cases)
    it(`${value} is ${written}`, () => assert.equal(chineseQuantity(value), written));

  it("are read back as they were written", () =>
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        assert.equal(quantityOf(chineseQuantity(value) ?? ""), value);
      }),
    ));

  it("are whole and below 一亿", () => {
    for (const value of [-1, 1.5, NaN, 100_000_000]) assert.equal(chineseQuantity(value), null);
  });

  it("write and read a year digit by digit", () => {
    assert.equal(chineseYear(2026), "二〇二六");
    assert.equal(quantityOf("二〇二六"), 2026);
  });

  for (const text of ["", "约三十", "三点", "1.5", "三万五万"])
    it(`are not read from “${text}”`, () => assert.ok(Number.isNaN(quantityOf(text))));
});
