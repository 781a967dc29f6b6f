import assert from "node:assert/strict";
import {
  guidanceIn,
  guidanceOf,
  piecesWritten,
  withoutGuidance,
} from "../../../src/library/outlines/outlineGuidance";
import { outlines } from "../../../src/library/outlines/outlines";
import { textOfPieces } from "../../../src/speech/blank";
import { documentOfLines } from "../../../src/speech/paragraph";

describe("guidance", () => {
  it("is found in the document again, for every item of every outline", () => {
    for (const { id, items } of outlines) {
      const lines = items.map((item) => textOfPieces([guidanceOf(item)]));
      assert.deepEqual(
        guidanceIn(documentOfLines(lines)).map(({ text, at }) => [at.paragraph, text]),
        lines.map((text, index) => [index, text]),
        id,
      );
    }
  });

  it("is found inside a paragraph, and no blank is taken for it", () => {
    const text = "按照〔年度〕计划举办。〔重视程度：用实际做的准备说明重视。〕下面讲几点。";
    assert.deepEqual(guidanceIn(documentOfLines([text])), [
      { text: "〔重视程度：用实际做的准备说明重视。〕", at: { paragraph: 0, offset: 11 } },
    ]);
  });

  it("can be passed over without moving any other character", () => {
    const lines = ["〔称呼：顶格。〕", "举办。〔祝愿：祝培训班成功。〕谢谢。", "〔地点〕"];
    const [top, inside, blank] = withoutGuidance(documentOfLines(lines)).paragraphs.map(
      ({ text }) => text,
    );
    assert.equal(top?.trim(), "");
    assert.equal(inside?.length, lines[1]?.length);
    assert.ok(inside?.startsWith("举办。") && inside.endsWith("谢谢。") && !inside.includes("祝"));
    assert.equal(blank, "〔地点〕");
  });

  it("is told from blanks and text when a paragraph is read back", () => {
    const text = "在〔地点〕举办。〔祝愿：祝成功。〕";
    const pieces = piecesWritten(text);
    assert.deepEqual(
      pieces.map(({ kind }) => kind),
      ["text", "blank", "text", "guidance"],
    );
    assert.equal(textOfPieces(pieces), text);
  });
});
