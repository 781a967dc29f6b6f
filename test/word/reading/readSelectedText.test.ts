import assert from "node:assert/strict";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { draftWith } from "../../draft/draftFixture";
import { control, docxOf, paragraph, run } from "../../preview/docxFixture";
import { openWord } from "../../preview/openWord";

const PLACE = control("〔地点〕", { id: 1, tag: "blank:地点", title: "地点" });
const SPEECH = docxOf({
  body: [
    paragraph("甲"),
    paragraph(""),
    paragraph(run("乙乙") + PLACE + run("乙")),
    paragraph("丙丁戊"),
  ].join(""),
});
const LINES = ["甲", "", "乙乙〔地点〕乙", "丙丁戊"];

describe("selectedText", () => {
  const cases = [
    ["part of a paragraph", [3, 1], [3, 3], { first: 3, offset: 1, lines: ["丁戊"] }],
    ["all of one", [3, 0], [3, 3], { first: 3, offset: 0, lines: ["丙丁戊"] }],
    [
      "words over paragraphs, with a blank",
      [2, 1],
      [3, 1],
      { first: 2, offset: 1, lines: ["乙〔地点〕乙", "丙"] },
    ],
    [
      "an empty paragraph in between",
      [0, 0],
      [2, 1],
      { first: 0, offset: 0, lines: ["甲", "", "乙"] },
    ],
    ["the paragraph around a caret", [3, 2], [3, 2], { first: 3, offset: 0, lines: ["丙丁戊"] }],
  ] as const;
  for (const [name, start, end, expected] of cases) {
    it(`reads ${name} from Word, in one round trip`, async () => {
      const word = await openWord(SPEECH);
      word.select(start, end);
      const { document, blanks, ...selected } = await openWordDocument().selectedText();
      assert.deepEqual(selected, expected);
      assert.deepEqual(
        document.paragraphs.map(({ text }) => text),
        LINES,
      );
      assert.deepEqual(blanks, [{ id: 1, name: "地点", value: null }]);
      assert.equal(word.syncs, 1);
    });

    it(`reads ${name} from a draft`, async () => {
      const { host, select } = draftWith(LINES);
      select(start, end);
      const { first, offset, lines } = await host.selectedText();
      assert.deepEqual({ first, offset, lines }, expected);
    });
  }
});
