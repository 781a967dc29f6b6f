import assert from "node:assert/strict";
import { documentOfDocx } from "../../src/checker/readers/documentOfDocx";
import { docxOfSpeech } from "../../src/draft/docxOfSpeech";
import { piecesIn } from "../../src/draft/draftParagraph";
import { guidanceOf } from "../../src/library/outlines/outlineGuidance";
import { outlines } from "../../src/library/outlines/outlines";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import { setSheetOf } from "../../src/pane/state/draft/setSheet";
import { sheetOfFile } from "../../src/pane/state/draft/sheetOfFile";
import type { Piece } from "../../src/speech/blank";
import { documentOfLines } from "../../src/speech/paragraph";

const piecesOfLine = (text: string): readonly Piece[] =>
  sheetOfFile(documentOfLines([text]), "讲稿.docx").paragraphs.flatMap(piecesIn);

describe("a file on the sheet", () => {
  const [format = assert.fail()] = BUILT_IN_FORMATS;

  it("has the scaffolds of every outline again after it was downloaded", () => {
    for (const { id, items } of outlines) {
      const lines = items.map((item) => {
        const { title, text } = guidanceOf(item);
        return `〔${title}：${text}〕`;
      });
      const sheet = sheetOfFile(documentOfLines(lines), "讲稿.docx");
      const file = docxOfSpeech(setSheetOf(sheet, format), new Date("2026-01-01"));
      const again = sheetOfFile(documentOfDocx(file), "讲稿.docx");
      assert.deepEqual(
        again.paragraphs.map(piecesIn),
        items.map((item) => [guidanceOf(item)]),
        id,
      );
    }
  });

  it("has no blank lines of Markdown, and those of other files", () => {
    const lines = ["同志们：", "", "今天开班。"];
    const linesOf = (name: string) =>
      sheetOfFile(documentOfLines(lines), name).paragraphs.map(({ text }) => text);
    assert.deepEqual(linesOf("讲稿.md"), ["同志们：", "今天开班。"]);
    assert.deepEqual(linesOf("讲稿.txt"), lines);
  });

  const cases: readonly (readonly [string, readonly Piece[]])[] = [
    [
      "在〔地点〕举办",
      [
        { kind: "text", text: "在" },
        { kind: "blank", name: "地点", value: null },
        { kind: "text", text: "举办" },
      ],
    ],
    ["根据国办发〔2024〕5号文件", [{ kind: "text", text: "根据国办发〔2024〕5号文件" }]],
    ["会议〔注意：自带水杯〕", [{ kind: "text", text: "会议〔注意：自带水杯〕" }]],
  ];
  for (const [text, pieces] of cases)
    it(`reads ${text} for what it is`, () => {
      assert.deepEqual(piecesOfLine(text), pieces);
    });
});
