import assert from "node:assert/strict";
import fc from "fast-check";
import type { ParagraphRule } from "../../src/checker/rule";
import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import { createChecker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { documentOfLines } from "../../src/speech/paragraph";
import { said } from "../../src/speech/said";
import { resultOf } from "../../src/speech/steps/steps";
import { speechTexts } from "../library/sourceSpeeches";
import { toldReport } from "./toldReport";

const LINES = speechTexts.flatMap((text) => text.trimEnd().split("\n"));
const options = { rules, profiles: genres, isResidue };
const LONG = 20_000;
/** Paragraphs between two yields at most. */
const FEW = 120;

/** A document of so many different paragraphs. */
const longDocument = (paragraphs: number) =>
  documentOfLines(
    Array.from(
      { length: paragraphs },
      (_, at) => `${LINES[at % LINES.length] ?? ""}（${String(at)}）`,
    ),
  );

/** What was read between two yields: the most of it, and all. */
function countedWork() {
  let work = 0;
  let most = 0;
  const rule: ParagraphRule = {
    kind: "paragraph",
    id: "counting",
    title: said("", ""),
    why: said("", ""),
    severity: "hint",
    examples: { speaking: [], silent: [], nearMiss: [] },
    check: () => {
      work++;
      return [];
    },
  };
  const checker = createChecker({
    rules: [rule],
    profiles: genres,
    isResidue: () => {
      work++;
      return false;
    },
  });
  return {
    checker,
    yielded: () => {
      most = Math.max(most, work);
      work = 0;
    },
    most: () => most,
  };
}

describe("a check in steps", function () {
  this.timeout(60_000);

  it("finds what a check at one go finds", () => {
    const document = longDocument(300);
    const report = resultOf(createChecker(options).checkInSteps(document));
    assert.deepEqual(toldReport(report), toldReport(createChecker(options).check(document)));
  });

  it("never reads many paragraphs without a pause, however long the document is", () => {
    const { checker, yielded, most } = countedWork();
    let pauses = 0;
    for (let steps = checker.checkInSteps(longDocument(LONG)); steps.next().done !== true; pauses++)
      yielded();
    yielded();
    assert.ok(most() <= FEW, `${String(most())} paragraphs at one go`);
    assert.ok(pauses >= (2 * LONG) / FEW, `${String(pauses)} pauses`);
  });

  it("tells how much is done, and never less than before", () => {
    let before = 0;
    for (const done of createChecker(options).checkInSteps(longDocument(500))) {
      assert.ok(done >= before && done <= 1, `${String(done)} after ${String(before)}`);
      before = done;
    }
  });

  it("leaves no trace where it is not gone on with", () => {
    const texts = fc.shuffledSubarray(LINES, { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), fc.nat(60), (all, pauses) => {
        const checker = createChecker(options);
        for (const lines of all) {
          const left = checker.checkInSteps(documentOfLines(lines.slice(2)));
          for (let step = 0; step < pauses; step++) left.next();
          const document = documentOfLines(lines);
          const anew = createChecker(options).check(document);
          assert.deepEqual(toldReport(checker.check(document)), toldReport(anew));
        }
      }),
      { numRuns: 40 },
    );
  });
});
