import assert from "node:assert/strict";
import { anchorPlaces } from "../../../src/speech/edits/anchorPlaces";
import type { EditStep } from "../../../src/speech/edits/editPlan";

describe("anchorPlaces", () => {
  const line = (index: number, quote: string) => ({ index, quote });
  const join: EditStep = {
    kind: "joinParagraphs",
    first: line(1, "最后，"),
    second: line(2, "最后，"),
    drop: 3,
  };
  const move: EditStep = {
    kind: "moveParagraphs",
    paragraphs: [line(3, "丙")],
    after: line(0, "甲"),
  };
  const cases: readonly [string, readonly string[], EditStep, readonly number[] | null][] = [
    ["holds where all is as it was", ["甲", "最后，", "最后，", "丙"], join, [1, 2]],
    ["follows paragraphs that moved together", ["甲", "", "最后，", "最后，"], join, [2, 3]],
    ["takes no paragraph for two", ["甲", "字最后，", "最后，", "丙"], join, null],
    ["sees what has come between", ["甲", "最后，", "新写的", "最后，"], join, null],
    ["does not turn the order round", ["丙", "甲", "乙"], move, null],
    ["asks for every paragraph", ["甲", "乙"], move, null],
  ];
  for (const [name, texts, step, expected] of cases)
    it(name, () => {
      const places = anchorPlaces(texts, { steps: [step] });
      assert.deepEqual(places && [...places.values()], expected);
    });
});
