import assert from "node:assert/strict";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../../preview/docxFixture";
import { openWord } from "../../preview/openWord";

const SPEECH = docxOf({ body: ["甲", "", "乙乙", "丙"].map((text) => paragraph(text)).join("") });

describe("selectedParagraphs", () => {
  const cases = [
    ["a caret", [0, 1], [0, 1], { first: 0, count: 1 }],
    ["a caret in an empty paragraph", [1, 0], [1, 0], { first: 1, count: 1 }],
    ["a word", [2, 0], [2, 1], { first: 2, count: 1 }],
    ["a selection over several paragraphs", [0, 1], [2, 1], { first: 0, count: 3 }],
    ["everything", [0, 0], [3, 1], { first: 0, count: 4 }],
  ] as const;
  for (const [name, start, end, expected] of cases)
    it(`tells the place of ${name}, in one round trip`, async () => {
      const word = await openWord(SPEECH);
      word.select(start, end);
      assert.deepEqual(await openWordDocument().selectedParagraphs(), expected);
      assert.equal(word.syncs, 1);
    });
});
