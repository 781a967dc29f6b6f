import assert from "node:assert/strict";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../preview/docxFixture";
import { openWord } from "../preview/openWord";

const LINES = ["同志们：", "今天，我们开班。今天，大家来了。", "", "谢谢大家！"];
const SPEECH = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });
const at = (index: number) => ({ index, quote: LINES[index] ?? "" });

describe("reveal", () => {
  it("selects a paragraph", async () => {
    const word = await openWord(SPEECH);
    assert.equal(await openWordDocument().reveal(at(3)), true);
    assert.equal(word.selectedText, "谢谢大家！");
    assert.equal(word.syncs, 2);
  });

  const stretches = [
    ["words that stand once", { offset: 3, length: 2 }, "我们"],
    ["words that stood before", { offset: 8, length: 2 }, "今天"],
    ["the end of a paragraph", { offset: 12, length: 4 }, "家来了。"],
  ] as const;
  for (const [name, stretch, text] of stretches)
    it(`selects ${name}`, async () => {
      const word = await openWord(SPEECH);
      assert.equal(await openWordDocument().reveal(at(1), stretch), true);
      assert.equal(word.selectedText, text);
    });

  const points = [
    ["behind a paragraph", 1, 16],
    ["before a paragraph", 0, 0],
    ["in an empty paragraph", 2, 0],
  ] as const;
  for (const [name, index, offset] of points)
    it(`puts the caret ${name}`, async () => {
      const word = await openWord(SPEECH);
      await openWordDocument().reveal(at(index), { offset, length: 0 });
      assert.deepEqual(word.selection, [
        [index, offset],
        [index, offset],
      ]);
    });

  it("finds a paragraph that has moved, and selects nothing where it is gone", async () => {
    const word = await openWord(SPEECH);
    const host = openWordDocument();
    assert.equal(await host.reveal({ index: 0, quote: "谢谢大家！" }), true);
    assert.equal(word.selectedText, "谢谢大家！");
    assert.equal(await host.reveal({ index: 0, quote: "再见。" }, { offset: 0, length: 1 }), false);
    assert.equal(word.selectedText, "谢谢大家！");
  });
});

describe("caretParagraph", () => {
  it("is the paragraph in which the selection begins, in one round trip", async () => {
    const word = await openWord(SPEECH);
    word.select([1, 3], [3, 2]);
    assert.equal(await openWordDocument().caretParagraph(), LINES[1]);
    assert.equal(word.syncs, 1);
  });
});
