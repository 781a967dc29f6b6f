import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mergedFixesOf } from "../../../src/pane/state/check/mergedFixes";
import { shownReportOf } from "../../../src/pane/state/check/shownReport";
import { EMPTY_MEMORY, NO_PREFERENCES } from "../../../src/pane/state/check/checkState";
import { applyEditPlan } from "../../../src/speech/edits/applyEditPlan";
import type { EditStep } from "../../../src/speech/edits/editPlan";
import { documentOfLines } from "../../../src/speech/paragraph";
import { certainFix, checkedOf, shownOf } from "./checkFixture";

const LINES = ["甲乙丙丁", "丁戊己", "庚辛"];
const anchor = (index: number) => ({ index, quote: LINES[index] ?? "" });
const replace = (index: number, offset: number, removed: string, inserted: string): EditStep => ({
  kind: "replaceText",
  at: anchor(index),
  offset,
  removed,
  inserted,
});
const join = (drop: number): EditStep => ({
  kind: "joinParagraphs",
  first: anchor(0),
  second: anchor(1),
  drop,
});

/** What becomes of the lines, and how many fixes took part. */
function merged(...fixes: readonly (readonly EditStep[])[]) {
  const document = documentOfLines(LINES);
  const findings = fixes.map((steps) => shownOf({ fixes: [certainFix(...steps)] }));
  const { plan, count } = mergedFixesOf(findings, document);
  return { count, lines: applyEditPlan(document, plan)?.paragraphs.map(({ text }) => text) };
}

describe("mergedFixesOf", () => {
  it("carries out fixes of different characters together", () => {
    assert.deepEqual(merged([replace(0, 0, "甲", "子")], [replace(0, 2, "丙", "")], [join(1)]), {
      count: 3,
      lines: ["子乙丁戊己", "庚辛"],
    });
  });

  const rivals: readonly (readonly [string, EditStep, EditStep, readonly string[]])[] = [
    [
      "the same characters",
      replace(0, 0, "甲乙", "子"),
      replace(0, 1, "乙丙", "丑"),
      ["子丙丁", "丁戊己", "庚辛"],
    ],
    ["one break, of which one fix drops more", join(0), join(1), ["甲乙丙丁戊己", "庚辛"]],
    [
      "a paragraph that one of them deletes",
      { kind: "deleteParagraph", at: anchor(2) },
      replace(2, 0, "庚", "子"),
      ["甲乙丙丁", "丁戊己"],
    ],
    [
      "one gap",
      { kind: "insertParagraphs", after: null, paragraphs: [] },
      { kind: "moveParagraphs", paragraphs: [anchor(1)], after: null },
      LINES,
    ],
  ];
  for (const [name, one, other, lines] of rivals)
    it(`lets one of two fixes take part that want ${name}`, () =>
      assert.deepEqual(merged([one], [other]), { count: 1, lines }));

  it("leaves alone what is not certain", () => {
    const fix = { ...certainFix(replace(0, 0, "甲", "子")), certain: false };
    const { count } = mergedFixesOf([shownOf({ fixes: [fix] })], documentOfLines(LINES));
    assert.equal(count, 0);
  });

  for (const speech of [1, 2, 3, 4, 5])
    it(`leaves nothing certain to mend in speech ${speech} when it is carried out again and again`, () => {
      const url = new URL(`../../../src/library/data/speeches/${speech}.txt`, import.meta.url);
      let lines: readonly string[] = readFileSync(url, "utf8").replace(/\n$/, "").split("\n");
      for (let round = 0; ; round++) {
        assert.ok(round < 4, "the fixes do not come to an end");
        const checked = checkedOf(lines);
        const { findings } = shownReportOf(checked, EMPTY_MEMORY, NO_PREFERENCES);
        const { plan, count } = mergedFixesOf(findings, checked.document);
        if (count === 0) break;
        lines = applyEditPlan(checked.document, plan)!.paragraphs.map(({ text }) => text);
      }
      const left = checkedOf(lines).report.findings.flatMap(({ fixes }) => fixes);
      assert.deepEqual(
        left.filter(({ certain }) => certain),
        [],
      );
    });
});
