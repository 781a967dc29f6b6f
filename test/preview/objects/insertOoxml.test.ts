import assert from "node:assert/strict";
import { openSaved, schemaErrors } from "../../savedDocument";
import { control, docxOf, flatPackage, paragraph, run, table } from "../docxFixture";
import { openWord, type OpenDocument } from "../openWord";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="21"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="SBody"><w:name w:val="引文"/><w:basedOn w:val="Base"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="引文基础"/><w:basedOn w:val="a"/><w:rPr><w:i/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="Heading 1"/><w:basedOn w:val="a"/><w:rPr><w:sz w:val="72"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Unused"><w:name w:val="没人用"/></w:style>',
].join("");

async function insert(
  document: OpenDocument,
  xml: string,
  location: "Replace" | "Start" | "End",
): Promise<string> {
  return Word.run(async (context) => {
    const inserted = context.document.getSelection().insertOoxml(xml, location);
    inserted.load("text");
    await context.sync();
    return inserted.text;
  });
}

describe("insertOoxml", () => {
  it("puts one paragraph into the text, which keeps its own formats", async () => {
    const document = await openWord(docxOf({ body: paragraph("甲乙", { style: "1" }) }));
    document.select([0, 1]);
    const text = await insert(document, flatPackage(paragraph(run("新", "<w:b/>"))), "Replace");
    assert.equal(text, "新");
    assert.deepEqual(document.paragraphs, ["甲新乙"]);
    const xml = openSaved(document.save()).part("word/document.xml");
    assert.match(
      xml,
      /<w:pPr><w:pStyle w:val="1"\/><\/w:pPr>.*<w:rPr><w:b\/><\/w:rPr><w:t[^>]*>新/,
    );
  });

  it("puts several blocks between what stands before and behind", async () => {
    const document = await openWord(docxOf({ body: paragraph("甲乙") }));
    document.select([0, 1]);
    const blocks = paragraph("一") + table([["格"]]) + paragraph("二");
    const text = await insert(document, flatPackage(blocks), "End");
    assert.equal(text, "一\r格\r二");
    assert.deepEqual(document.paragraphs, ["甲", "一", "格", "二", "乙"]);
  });

  it("leaves an empty paragraph behind what replaces one, as Word does", async () => {
    const document = await openWord(docxOf({ body: paragraph("旧") + paragraph("后") }));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertOoxml(flatPackage(paragraph("一") + paragraph("二")), "Replace");
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, ["一", "二", "", "后"]);
  });

  it("brings the styles that are used, keeps those of the document, and gives new ids", async () => {
    const document = await openWord(docxOf({ body: paragraph("") }));
    const body = paragraph("引", { style: "SBody" }) + paragraph("题", { style: "H" });
    await insert(document, flatPackage(body, STYLES), "Start");
    const seen = await Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load("items/style,items/alignment,items/font/italic,items/font/size");
      await context.sync();
      return paragraphs.items
        .slice(0, 2)
        .map(({ style, alignment, font }) => [style, alignment, font.italic, font.size]);
    });
    assert.deepEqual(seen, [
      ["引文", "Centered", true, 16],
      ["标题 1", "Justified", false, 16],
    ]);
    const styles = openSaved(document.save()).part("word/styles.xml");
    assert.match(styles, /w:styleId="SBody1"[^>]*><w:name w:val="引文"/);
    assert.doesNotMatch(styles, /没人用/);
    assert.deepEqual(await schemaErrors(document.save()), []);
    document.undo();
    assert.doesNotMatch(openSaved(document.save()).part("word/styles.xml"), /引文/);
  }).timeout(20_000);

  it("gives content controls ids of their own", async () => {
    const document = await openWord(docxOf({ body: control(paragraph("甲"), { id: 7 }) }));
    const body = control(paragraph("乙"), { id: 7, tag: "t" }) + paragraph("丙");
    document.select([0, 1]);
    await insert(document, flatPackage(body), "End");
    const ids = await Word.run(async (context) => {
      const controls = context.document.contentControls;
      controls.load("items/id");
      await context.sync();
      return controls.items.map(({ id }) => id);
    });
    assert.equal(new Set(ids).size, 2);
  });

  it("is one undo step with the rest of its run", async () => {
    const document = await openWord(docxOf({ body: paragraph("甲") }));
    const before = openSaved(document.save()).part("word/document.xml");
    await insert(document, flatPackage(paragraph("一") + paragraph("二")), "Start");
    document.undo();
    assert.equal(openSaved(document.save()).part("word/document.xml"), before);
  });

  const REFUSED: readonly (readonly [string, string, string])[] = [
    ["text that is no XML", "hello", "InvalidArgument"],
    ["XML that is no package", "<a/>", "InvalidArgument"],
    ["a package without a document", `<pkg:package xmlns:pkg="${PACKAGE}"/>`, "InvalidArgument"],
    [
      "a list",
      flatPackage(paragraph("项", { properties: '<w:numPr><w:numId w:val="1"/></w:numPr>' })),
      "NotImplemented",
    ],
  ];
  for (const [what, xml, code] of REFUSED) {
    it(`refuses ${what}: ${code}`, async () => {
      const document = await openWord(docxOf({ body: paragraph("甲") }));
      await assert.rejects(insert(document, xml, "End"), { code });
      assert.deepEqual(document.paragraphs, ["甲"]);
    });
  }
});

describe("getOoxml", () => {
  const TEXT = docxOf({
    body:
      paragraph(run("甲乙丙", "<w:b/>"), { style: "1" }) +
      table([["格"]]) +
      control(paragraph("控"), { id: 5, tag: "t" }) +
      paragraph("尾"),
  });

  it("gives a package that insertOoxml takes", async () => {
    const document = await openWord(TEXT);
    await Word.run(async (context) => {
      const { body } = context.document;
      const ooxml = body.getOoxml();
      await context.sync();
      body.clear();
      body.insertOoxml(ooxml.value, "Start");
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, ["甲乙丙", "格", "控", "尾", ""]);
    const xml = openSaved(document.save()).part("word/document.xml");
    assert.match(xml, /<w:pStyle w:val="1"\/>.*<w:b\/>.*<w:tbl>.*<w:tag w:val="t"\/>/);
  });

  it("gives part of a paragraph", async () => {
    const document = await openWord(TEXT);
    document.selectText("乙");
    const xml = await Word.run(async (context) => {
      const ooxml = context.document.getSelection().getOoxml();
      await context.sync();
      return ooxml.value;
    });
    assert.match(xml, /<pkg:package .*<w:b\/><\/w:rPr><w:t[^>]*>乙<\/w:t>/s);
    assert.doesNotMatch(xml, /甲|丙|格/);
  });
});
