import assert from "node:assert/strict";
import type { LineBreak } from "../../../src/speech/lines/lineJoining";
import { paragraphReader } from "../../../src/speech/lines/paragraphReader";
import { lineShapeOf, type TextLine } from "../../../src/speech/lines/textLine";
import { resultOf } from "../../../src/speech/steps/steps";

const MANY = 200_000;

function lineOf(text: string): TextLine {
  const reading = { shape: lineShapeOf(text), isResidue: false };
  return { paragraph: 0, whole: text, offset: 0, text, reading };
}

describe("paragraphReader", () => {
  it("keeps the broken lines of one paragraph in order, however many there are", () => {
    const line = lineOf("我们要");
    const breaks = Array.from({ length: MANY }, (_, drop): LineBreak => {
      return { first: line, second: line, drop };
    });
    const read = paragraphReader();
    const speech = resultOf(read([{ lines: [line], text: line.text, slices: [], breaks }]));
    assert.equal(speech.breaks.length, MANY);
    assert.equal(speech.breaks.at(-1)?.drop, MANY - 1);
  });
});
