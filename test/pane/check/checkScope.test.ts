import assert from "node:assert/strict";
import { scopeIn, WHOLE_SPEECH, type CheckScope } from "../../../src/pane/state/check/checkScope";
import { reportWithin } from "../../../src/pane/state/check/reportWithin";
import type { FindingPlace } from "../../../src/checker/rule";
import type { ShownReport } from "../../../src/pane/state/check/shownReport";
import type { SpeechDocument } from "../../../src/speech/paragraph";

/** Paragraphs of one letter each. */
const documentOf = (letters: string): SpeechDocument => ({
  paragraphs: letters.split("").map((text, index) => ({ index, text })),
});

const scopeOf = (letters: string, first: number, count: number): CheckScope => ({
  kind: "paragraphs",
  first,
  count,
  document: documentOf(letters),
});

describe("the paragraphs that a check is confined to", () => {
  /** Selected letters stand in brackets. */
  const cases = [
    ["nothing changes", "ab[cd]ef", "ab[cd]ef"],
    ["something comes before them", "ab[cd]ef", "aXXb[cd]ef"],
    ["something before them goes", "ab[cd]ef", "[cd]ef"],
    ["something comes behind them", "ab[cd]ef", "ab[cd]eXf"],
    ["one of them is edited", "ab[cde]f", "ab[cXe]f"],
    ["one comes between them", "ab[cd]ef", "ab[cXd]ef"],
    ["one of them goes", "ab[cd]ef", "ab[c]ef"],
    ["all of them go", "ab[cd]ef", "ab[]ef"],
    ["an edit reaches over their end", "ab[cd]ef", "ab[cXY]f"],
    ["an edit reaches over their beginning", "ab[cd]ef", "a[XYd]ef"],
    ["everything is new", "[ab]", "[XYZ]"],
  ] as const;
  for (const [what, before, after] of cases)
    it(`stay the same where ${what}: ${before} → ${after}`, () => {
      const letters = (marked: string) => marked.replace(/[[\]]/g, "");
      const first = before.indexOf("[");
      const scope = scopeOf(letters(before), first, before.indexOf("]") - first - 1);
      const moved = scopeIn(scope, documentOf(letters(after)));
      assert.ok(moved.kind === "paragraphs");
      assert.equal(moved.first, after.indexOf("["));
      assert.equal(moved.count, after.indexOf("]") - after.indexOf("[") - 1);
    });

  it("are the whole speech until somebody asks for less", () => {
    assert.equal(scopeIn(WHOLE_SPEECH, documentOf("ab")), WHOLE_SPEECH);
  });

  const places: readonly (readonly [string, FindingPlace, boolean])[] = [
    ["the paragraph before", { kind: "text", paragraph: 1, offset: 0, length: 1 }, false],
    ["the first of them", { kind: "text", paragraph: 2, offset: 0, length: 1 }, true],
    ["the last of them", { kind: "text", paragraph: 3, offset: 0, length: 1 }, true],
    ["the paragraph behind", { kind: "text", paragraph: 4, offset: 0, length: 1 }, false],
    ["a gap between them", { kind: "gap", after: 2 }, true],
    ["a gap behind them", { kind: "gap", after: 3 }, false],
    ["the beginning of the speech", { kind: "gap", after: null }, false],
    ["the speech as a whole", { kind: "speech" }, false],
  ];
  for (const [where, at, isShown] of places)
    it(`${isShown ? "show" : "hide"} what is found in ${where}`, () => {
      const shown = { key: "", ignoreKey: "", finding: { at } };
      const report = { required: [], findings: [shown], silenced: 0 } as unknown as ShownReport;
      assert.equal(reportWithin(report, scopeOf("abcdef", 2, 2)).findings.length, isShown ? 1 : 0);
      assert.equal(reportWithin(report, WHOLE_SPEECH).findings.length, 1);
    });
});
