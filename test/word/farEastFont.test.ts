import assert from "node:assert/strict";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import type { SpeechFormat } from "../../src/speech/format/speechFormat";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph, run } from "../preview/docxFixture";
import { openWord, type OpenDocument } from "../preview/openWord";
import { openSaved } from "../savedDocument";

const [OFFICIAL] = BUILT_IN_FORMATS as [SpeechFormat];

const runOf = (word: OpenDocument): string =>
  /<w:r>.*<\/w:r>/.exec(openSaved(word.save()).part("word/document.xml"))?.[0] ?? "";

const mixedFonts = (farEast: string) =>
  `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="${farEast}"/>`;
const TEXT = "第 1 课 A 班";

describe("the font of Chinese text", () => {
  it("is set by itself and leaves the Latin letters theirs, where Word tells the two apart", async () => {
    const body = paragraph(run(TEXT, mixedFonts("楷体")));
    const word = await openWord(docxOf({ body }), { level: "newest" });
    const host = openWordDocument();
    const { paragraphs } = await host.read();
    assert.equal(paragraphs[0]?.format?.fontName, "楷体");
    const before = runOf(word);
    const answer = await host.applyFormat(OFFICIAL, [
      { at: { index: 0, quote: TEXT }, role: "body" },
    ]);
    const change = (answer.outcome === "applied" && answer.change) || assert.fail("not applied");
    assert.match(runOf(word), /<w:rFonts (?=[^>]*w:ascii="Arial")[^>]*w:eastAsia="仿宋_GB2312"/);
    assert.equal(await host.takeBack(change), "takenBack");
    assert.equal(runOf(word), before);
  });

  it("is the name of the font where a paragraph has no Chinese", async () => {
    const body = paragraph(run("Speech 1", mixedFonts("楷体")));
    await openWord(docxOf({ body }), { level: "newest" });
    const { paragraphs } = await openWordDocument().read();
    assert.equal(paragraphs[0]?.format?.fontName, "Arial");
  });
});
