import assert from "node:assert/strict";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { control, docxOf, paragraph, run } from "../../preview/docxFixture";
import { openWord } from "../../preview/openWord";

const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
const SPEECH = docxOf({
  body: [
    paragraph("甲"),
    paragraph(""),
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell("乙")}${cell("丙")}</w:tr></w:tbl>`,
    paragraph(run("在") + control("〔地点〕", { id: 1, tag: "blank:地点" })),
    paragraph("丁"),
  ].join(""),
});

describe("readDraft", () => {
  const cases = [
    ["at the start of the document", [0, 0], 0],
    ["in an empty paragraph", [1, 0], 1],
    ["in a table", [3, 0], 3],
    ["at the start of a paragraph", [4, 0], 4],
    ["inside a blank", [4, 3], 4],
    ["at the end of the document", [5, 1], 5],
  ] as const;
  for (const [name, place, caret] of cases)
    it(`tells the paragraph of a caret ${name}, in one round trip`, async () => {
      const word = await openWord(SPEECH);
      word.select(place);
      const draft = await openWordDocument().readDraft();
      assert.equal(draft.caret, caret);
      assert.equal(word.syncs, 1);
    });

  it("takes a selection for where it begins, and reads text and blanks with it", async () => {
    const word = await openWord(SPEECH);
    word.select([1, 0], [5, 1]);
    const { document, caret, blanks } = await openWordDocument().readDraft();
    assert.equal(caret, 1);
    assert.deepEqual(
      document.paragraphs.map(({ text }) => text),
      word.paragraphs,
    );
    assert.deepEqual(blanks, [{ id: 1, name: "地点", value: null }]);
  });
});
