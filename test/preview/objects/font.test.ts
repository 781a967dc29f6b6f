import assert from "node:assert/strict";
import { openSaved } from "../../savedDocument";
import { docxOf, paragraph, run } from "../docxFixture";
import { openWord } from "../openWord";

async function fontOf(bytes: Uint8Array, names: string): Promise<Word.Interfaces.FontData> {
  await openWord(bytes);
  return Word.run(async (context) => {
    const { font } = context.document.body.paragraphs.getFirst();
    font.load(names);
    await context.sync();
    return font.toJSON();
  });
}

describe("Font", () => {
  const FAR_EAST = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="楷体_GB2312"/>';
  const READS: readonly (readonly [string, string, Word.Interfaces.FontData])[] = [
    [
      "the defaults of the document",
      paragraph("字"),
      { name: "仿宋_GB2312", size: 16, bold: false, color: "#000000" },
    ],
    ["its style", paragraph("字", { style: "2" }), { name: "楷体_GB2312", bold: true }],
    ["the far-east font of Chinese text", paragraph(run("字", FAR_EAST)), { name: "楷体_GB2312" }],
    ["the Latin font of Latin text", paragraph(run("Word", FAR_EAST)), { name: "Arial" }],
    [
      "its runs",
      paragraph(
        run(
          "字",
          '<w:i/><w:color w:val="c00000"/><w:sz w:val="44"/><w:highlight w:val="yellow"/><w:u w:val="single"/>',
        ),
      ),
      { italic: true, color: "#C00000", size: 22, highlightColor: "#FFFF00", underline: "Single" },
    ],
    ["a character style", paragraph(run("字", '<w:rStyle w:val="a3"/>')), { bold: true }],
    [
      "a style switched off",
      paragraph(run("字", '<w:b w:val="0"/>'), { style: "2" }),
      { bold: false },
    ],
    [
      "mixed runs",
      paragraph(run("大", '<w:b/><w:sz w:val="44"/><w:color w:val="FF0000"/>') + run("小")),
      { bold: null, size: null, color: "" } as unknown as Word.Interfaces.FontData,
    ],
    ["mixed fonts", paragraph(run("字", FAR_EAST) + run("另")), { name: "" }],
    [
      "the mark of an empty paragraph",
      paragraph("", { properties: "<w:rPr><w:b/></w:rPr>" }),
      { bold: true },
    ],
    [
      "raised text",
      paragraph(run("2", '<w:vertAlign w:val="superscript"/>')),
      { superscript: true, subscript: false },
    ],
  ];
  for (const [what, body, expected] of READS) {
    it(`is taken from ${what}`, async () => {
      assert.deepEqual(await fontOf(docxOf({ body }), Object.keys(expected).join()), expected);
    });
  }

  const WRITES: readonly (readonly [Word.Interfaces.FontUpdateData, RegExp])[] = [
    [
      { name: "楷体_GB2312" },
      /<w:rFonts(?=[^>]*w:ascii="楷体_GB2312")(?=[^>]*w:hAnsi="楷体_GB2312")[^>]*w:eastAsia="楷体_GB2312"/,
    ],
    [{ name: "KaiTi" }, /w:eastAsia="KaiTi"/],
    [{ size: 22 }, /<w:sz w:val="44"\/><w:szCs w:val="44"\/>/],
    [{ bold: true }, /<w:b\/><w:bCs\/>/],
    [{ bold: false }, /<w:b w:val="0"\/>/],
    [{ italic: true }, /<w:i\/><w:iCs\/>/],
    [{ color: "#c00000" }, /<w:color w:val="C00000"\/>/],
    [{ highlightColor: "#FFFF00" }, /<w:highlight w:val="yellow"\/>/],
    [{ underline: "Double" }, /<w:u w:val="double"\/>/],
    [{ strikeThrough: true }, /<w:strike\/>/],
    [{ superscript: true }, /<w:vertAlign w:val="superscript"\/>/],
  ];
  for (const [update, expected] of WRITES) {
    it(`writes ${JSON.stringify(update)} on the text and on the mark of a whole paragraph`, async () => {
      const document = await openWord(docxOf({ body: paragraph("字") }));
      await Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().font.set(update);
        await context.sync();
      });
      const xml = openSaved(document.save()).part("word/document.xml");
      assert.match(xml, new RegExp(`<w:pPr><w:rPr>.*${expected.source}.*</w:pPr><w:r>`));
      assert.match(xml, new RegExp(`<w:r><w:rPr>.*${expected.source}.*<w:t>字`));
    });
  }

  it("leaves a Chinese font alone when a Latin one is set", async () => {
    const body = paragraph(run("字", '<w:rFonts w:eastAsia="黑体"/>'));
    const document = await openWord(docxOf({ body }));
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().font.name = "Arial";
      await context.sync();
    });
    const xml = openSaved(document.save()).part("word/document.xml");
    assert.match(xml, /<w:rFonts(?=[^>]*w:ascii="Arial")[^>]*w:eastAsia="黑体"/);
  });

  it("writes on part of a paragraph only", async () => {
    const document = await openWord(docxOf({ body: paragraph("甲乙丙") }));
    document.selectText("乙");
    await Word.run(async (context) => {
      context.document.getSelection().font.bold = true;
      await context.sync();
    });
    const xml = openSaved(document.save()).part("word/document.xml");
    assert.match(
      xml,
      /<w:p [^>]*><w:r><w:t[^>]*>甲<\/w:t><\/w:r><w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t>乙/,
    );
  });
});
