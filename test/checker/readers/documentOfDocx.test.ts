import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { documentOfDocx } from "../../../src/checker/readers/documentOfDocx";
import { UnreadableDocument } from "../../../src/checker/readers/unreadableDocument";
import { docxOfBody, mainPart, zipOf } from "./docxOfParts";

const textsOf = (bytes: Uint8Array) => documentOfDocx(bytes).paragraphs.map(({ text }) => text);

/** What stands in the body, and the texts of its paragraphs. */
const BODIES: readonly (readonly [behaviour: string, body: string, texts: readonly string[]])[] = [
  [
    "joins the runs of a paragraph",
    "<w:p><w:r><w:t>同志</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>们：</w:t></w:r></w:p>",
    ["同志们："],
  ],
  ["counts blank paragraphs", "<w:p/><w:p><w:r><w:t>好</w:t></w:r></w:p>", ["", "好"]],
  [
    "keeps manual breaks as vertical tabs and leaves page breaks out",
    '<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t><w:br w:type="page"/></w:r></w:p>',
    ["一\v二\v三"],
  ],
  [
    "reads tabs of the text and not those of the paragraph's ruler",
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:tab/><w:t>好</w:t></w:r></w:p>',
    ["\t好"],
  ],
  [
    "keeps tracked insertions and leaves deletions out",
    "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>原处</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>此处</w:t></w:r></w:moveTo></w:p>",
    ["新此处"],
  ],
  [
    "reads content controls, in a line and around paragraphs",
    '<w:sdt><w:sdtPr><w:tag w:val="section:wish"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>祝</w:t></w:r><w:sdt><w:sdtPr><w:placeholder><w:docPart/></w:placeholder></w:sdtPr><w:sdtContent><w:r><w:t>〔单位〕</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',
    ["祝〔单位〕"],
  ],
  [
    "reads the results of fields and hyperlinks, not their instructions",
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r><w:hyperlink><w:r><w:t>页</w:t></w:r></w:hyperlink></w:p>',
    ["3页"],
  ],
  [
    "passes over text boxes, their fallbacks and the readings of ruby",
    "<w:p><w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:p><w:r><w:t>框</w:t></w:r></w:p></w:pict></mc:Fallback></mc:AlternateContent><w:ruby><w:rt><w:r><w:t>yǐ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>乙</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
    ["甲乙"],
  ],
  [
    "decodes references and CDATA",
    "<w:p><w:r><w:t>&lt;&#20;甲&#x4e59;&amp;&quot;</w:t><w:t><![CDATA[<丙>]]></w:t></w:r></w:p>".replace(
      "&#20;",
      "&#32;",
    ),
    ['< 甲乙&"<丙>'],
  ],
];

/** Bytes that are no document, and what the message must tell. */
const DAMAGED: readonly (readonly [behaviour: string, bytes: () => Uint8Array, told: RegExp])[] = [
  ["nothing at all", () => new Uint8Array(), /\.docx/],
  ["half of an archive", () => docxOfBody("<w:p/>").slice(0, 60), /\.docx/],
  ["an archive without the main part", () => zipOf({ "a.txt": "好" }), /正文/],
  ["a main part of another kind", () => zipOf({ "word/document.xml": "<html/>" }), /Word/],
  ["a body that breaks off", () => docxOfBody("<w:p><w:r><w:t>好"), /损坏/],
  [
    "a body that breaks off in a tag",
    () => zipOf({ "word/document.xml": mainPart("").slice(0, -8) + "<w:p" }),
    /不完整/,
  ],
  ["a body without paragraphs", () => docxOfBody(""), /段落/],
  [
    "a document type with entities of its own",
    () =>
      zipOf({
        "word/document.xml": mainPart("<w:p/>").replace(
          "?>",
          '?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        ),
      }),
    /DTD/,
  ],
  [
    "a part that unpacks without end",
    () => zipOf({ "word/document.xml": new Uint8Array(33 * 1024 * 1024) }),
    /过大/,
  ],
  [
    "an encrypted part",
    () => {
      const bytes = docxOfBody("<w:p/>");
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      for (let at = 0; at + 4 <= bytes.length; at++) {
        if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
      }
      return bytes;
    },
    /加密/,
  ],
];

const STYLES = mainPart("").replace(
  /<w:body>.*/s,
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
  <w:style w:type="character" w:styleId="c"><w:name w:val="c"/><w:rPr><w:sz w:val="99"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="b"><w:name w:val="正文"/><w:basedOn w:val="a"/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="420"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style>
  <w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/><w:rPr><w:b/></w:rPr></w:style></w:document>`,
);

describe("the looks of a .docx", () => {
  const formatOf = (paragraph: string) =>
    documentOfDocx(zipOf({ "word/document.xml": mainPart(paragraph), "word/styles.xml": STYLES }))
      .paragraphs[0]?.format;
  const run = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

  it("come from the default style where the paragraph names none", () => {
    assert.deepEqual(formatOf(`<w:p>${run("好")}</w:p>`), {
      style: "Normal",
      outlineLevel: 10,
      alignment: "justified",
      firstLineIndent: 0,
      leftIndent: 0,
      lineSpacing: 12,
      fontName: "",
      fontSize: 10.5,
      bold: null,
    });
  });

  it("come from its style, with what that one inherits; indents count in characters of its size", () => {
    const format = formatOf(`<w:p><w:pPr><w:pStyle w:val="b"/></w:pPr>${run("好")}</w:p>`);
    assert.deepEqual(format, {
      style: "正文",
      outlineLevel: 10,
      alignment: "justified",
      firstLineIndent: 32,
      leftIndent: 0,
      lineSpacing: 28,
      fontName: "仿宋_GB2312",
      fontSize: 16,
      bold: null,
    });
  });

  it("give way to direct formatting, that of the paragraph mark apart", () => {
    const properties =
      '<w:pPr><w:pStyle w:val="b"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/><w:ind w:firstLineChars="0" w:firstLine="0" w:left="400"/><w:rPr><w:sz w:val="99"/></w:rPr></w:pPr>';
    const format = formatOf(`<w:p>${properties}${run("好", '<w:b/><w:sz w:val="44"/>')}</w:p>`);
    assert.deepEqual(
      [format?.alignment, format?.outlineLevel, format?.firstLineIndent, format?.leftIndent],
      ["centered", 1, 0, 20],
    );
    assert.deepEqual([format?.fontSize, format?.bold], [22, true]);
  });

  it("are those of now where a change of them is tracked", () => {
    const properties =
      '<w:pPr><w:jc w:val="center"/><w:pPrChange><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>';
    const format = formatOf(
      `<w:p>${properties}${run("好", '<w:sz w:val="44"/><w:rPrChange><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrChange>')}</w:p>`,
    );
    assert.deepEqual([format?.alignment, format?.fontSize], ["centered", 22]);
  });

  it("are unknown where the runs of Chinese text differ, and only then", () => {
    const mixed = formatOf(
      `<w:p>${run("好", '<w:sz w:val="32"/>')}${run("坏", '<w:sz w:val="28"/>')}</w:p>`,
    );
    assert.equal(mixed?.fontSize, null);
    const figures = formatOf(
      `<w:p>${run("好", '<w:sz w:val="32"/>')}${run("12", '<w:sz w:val="28"/>')}</w:p>`,
    );
    assert.equal(figures?.fontSize, 16);
  });

  it("survive styles that are based on one another in a circle", () => {
    assert.equal(
      formatOf(`<w:p><w:pPr><w:pStyle w:val="x"/></w:pPr>${run("好")}</w:p>`)?.bold,
      true,
    );
  });
});

describe("documentOfDocx", () => {
  for (const [behaviour, body, texts] of BODIES) {
    it(behaviour, () => assert.deepEqual(textsOf(docxOfBody(body)), texts));
  }

  it("counts the paragraphs of tables in reading order and marks them", () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const body = `<w:tbl><w:tr>${cell("左")}${cell("右")}</w:tr></w:tbl><w:p><w:r><w:t>下</w:t></w:r></w:p>`;
    const { paragraphs } = documentOfDocx(docxOfBody(body));
    assert.deepEqual(
      paragraphs.map(({ index, text, inTable }) => [index, text, inTable]),
      [
        [0, "左", true],
        [1, "右", true],
        [2, "下", undefined],
      ],
    );
  });

  it("marks paragraphs with automatic numbers", () => {
    const numbered = (id: number) =>
      `<w:p><w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>好</w:t></w:r></w:p>`;
    const { paragraphs } = documentOfDocx(docxOfBody(numbered(3) + numbered(0)));
    assert.deepEqual(
      paragraphs.map(({ inList }) => inList),
      [true, undefined],
    );
  });

  it("finds the main part by the package's relations, whatever its name and prefix", () => {
    const bytes = zipOf({
      "_rels/.rels":
        '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      "word/document2.xml": mainPart("<w:p><w:r><w:t>好</w:t></w:r></w:p>").replaceAll(
        /\bw:|:w(?==)/g,
        (found) => (found === "w:" ? "ns0:" : ":ns0"),
      ),
    });
    assert.deepEqual(textsOf(bytes), ["好"]);
  });

  it("reads parts that are stored without compression", () => {
    const bytes = zipSync(
      { "word/document.xml": strToU8(mainPart("<w:p><w:r><w:t>好</w:t></w:r></w:p>")) },
      { level: 0 },
    );
    assert.deepEqual(textsOf(bytes), ["好"]);
  });

  for (const [behaviour, bytes, told] of DAMAGED) {
    it(`refuses ${behaviour}`, function () {
      // Packing what unpacks without end takes a busy machine a while.
      this.timeout(20_000);
      assert.throws(
        () => documentOfDocx(bytes()),
        (error) => error instanceof UnreadableDocument && told.test(error.message),
      );
    });
  }

  it("refuses an archive damaged at any byte, or reads it, but never fails in another way", () => {
    const whole = docxOfBody("<w:p><w:r><w:t>同志们，工会干部要带头学习。</w:t></w:r></w:p>");
    for (let at = 0; at < whole.length; at++) {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ 0xff;
      try {
        documentOfDocx(bytes);
      } catch (error) {
        assert.ok(error instanceof UnreadableDocument, `byte ${at}: ${String(error)}`);
      }
    }
  });
});
