import assert from "node:assert/strict";
import { writableParagraph, writableText } from "../../../src/word/writing/writableText";

describe("writableText", () => {
  const cases: readonly [string, string, string][] = [
    ["leaves text alone", "同志们：<b>&𠮷\t", "同志们：<b>&𠮷\t"],
    ["makes every line end a manual break", "甲\r\n乙\n丙\r丁\u2028戊", "甲\v乙\v丙\v丁\v戊"],
    ["drops controls", "甲\u0000\u0013乙\u000c", "甲乙"],
    ["drops halves of pairs", "甲\ud83d乙\udc00", "甲乙"],
  ];
  for (const [name, text, expected] of cases)
    it(name, () => {
      assert.equal(writableText(text), expected);
    });

  it("cuts the name of a blank where Word would refuse its tag, in text and control alike", () => {
    const name = "甲".repeat(80);
    const { pieces } = writableParagraph({
      role: "body",
      pieces: [{ kind: "blank", name, value: null }],
    });
    assert.deepEqual(pieces, [{ kind: "blank", name: "甲".repeat(56), value: null }]);
  });
});
