import assert from "node:assert/strict";
import fc from "fast-check";
import { packedTexts } from "../../../src/library/packing/packedTexts";
import { passages } from "../../../src/library/passages";
import { unpackedTexts } from "../../../src/library/packing/unpackedTexts";

describe("packed texts", () => {
  const CASES: readonly (readonly [name: string, texts: readonly string[]])[] = [
    ["none", []],
    ["an empty one", [""]],
    ["one character", ["工"]],
    ["one character over and over", ["工".repeat(3000)]],
    ["a pattern", ["工会".repeat(50), "工会".repeat(50)]],
    [
      "every character",
      [String.fromCharCode(...Array.from({ length: 0x1000 }, (_, at) => at * 16))],
    ],
    ["halves of pairs", ["\ud83d", "\ude00", "\u0000\uffff"]],
  ];
  for (const [name, texts] of CASES) {
    it(`come back whole: ${name}`, () => {
      assert.deepEqual(unpackedTexts(packedTexts(texts)), texts);
    });
  }

  it("come back whole, whatever they are", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("工", "会", "干", "部") }),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        assert.deepEqual(unpackedTexts(packedTexts(texts)), texts);
      }),
    );
  });

  it("take less than half a byte for a byte of the passages", () => {
    const text = JSON.stringify(passages);
    const packed = packedTexts([text]);
    assert.match(packed, /^[A-Za-z0-9+/]*$/);
    assert.ok(packed.length < 0.3 * Buffer.byteLength(text), String(packed.length));
    assert.deepEqual(unpackedTexts(packed), [text]);
  });
});
