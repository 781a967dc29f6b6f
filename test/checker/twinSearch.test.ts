import assert from "node:assert/strict";
import { gramSketchOf, type GramSketch } from "../../src/checker/gramSketch";
import { twinSearch } from "../../src/checker/twinSearch";
import { resultOf } from "../../src/speech/steps/steps";
import { speechTexts } from "../library/sourceSpeeches";

const sketchOf = (text: string): GramSketch => gramSketchOf(text, true);
const [long = "", other = ""] = speechTexts
  .flatMap((text) => text.split("\n"))
  .filter((line) => line.length > 200);

describe("twinSearch", () => {
  const search = twinSearch();
  const first = sketchOf(long);
  const alike = sketchOf(`${long.slice(0, -30)}大家要认真学习，抓好落实。`);

  it("leaves an answer as it was when the list is searched again", () => {
    const answer = resultOf(search([first, alike]));
    assert.equal(answer.earlier[1], 0);
    assert.ok((answer.percent[1] ?? 0) > 50);
    const told = structuredClone(answer);
    const again = resultOf(search([first, sketchOf(other)]));
    assert.deepEqual([again.earlier[1], again.percent[1]], [-1, 0]);
    assert.deepEqual(answer, told);
  });
});
