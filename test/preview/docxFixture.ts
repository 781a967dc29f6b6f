import { strToU8, zipSync } from "fflate";

const WML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const BINDINGS = [
  `xmlns:w="${WML}"`,
  `xmlns:r="${RELATIONSHIPS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'mc:Ignorable="w14 w15"',
].join(" ");

export interface DocxFixture {
  /** Blocks of the body, as made by the functions below; one empty paragraph unless told. */
  readonly body?: string;
  /** `w:style` elements beside the built-in ones below. */
  readonly styles?: string;
  /** Blocks of the one header of the document; none unless told. */
  readonly header?: string;
  readonly settings?: string;
}

/** A docx of hand-written WordprocessingML: what the document says is what the test says. */
export function docxOf({
  body = paragraph(""),
  styles = "",
  header,
  settings,
}: DocxFixture): Uint8Array {
  const parts: Record<string, string> = {
    "word/document.xml": documentXml(body, header !== undefined),
    "word/styles.xml": `<w:styles ${BINDINGS}>${BASE_STYLES}${styles}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${BINDINGS}>${NUMBERING}</w:numbering>`,
    "word/settings.xml": `<w:settings ${BINDINGS}>${settings ?? ""}</w:settings>`,
    ...(header !== undefined && { "word/header1.xml": `<w:hdr ${BINDINGS}>${header}</w:hdr>` }),
  };
  const files = {
    "[Content_Types].xml": contentTypes(Object.keys(parts)),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["settings", "settings.xml"],
      ...(header === undefined ? [] : [["header", "header1.xml"] as const]),
    ]),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [name, strToU8(`${DECLARATION}${xml}`)]),
    ),
  );
}

/** A flat OPC document of a body and styles, as `insertOoxml` takes it. */
export function flatPackage(body: string, styles = ""): string {
  const part = (name: string, type: string, content: string) =>
    `<pkg:part pkg:name="/word/${name}.xml" pkg:contentType="${CONTENT}.${type}+xml"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
  const document = `<w:document xmlns:w="${WML}" xmlns:x="urn:other"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return [
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    part("document", "document.main", document),
    part("styles", "styles", `<w:styles xmlns:w="${WML}">${styles}</w:styles>`),
    "</pkg:package>",
  ].join("");
}

function documentXml(body: string, hasHeader: boolean): string {
  const header = hasHeader ? '<w:headerReference w:type="default" r:id="rId4"/>' : "";
  return `<w:document ${BINDINGS}><w:body>${body}<w:sectPr>${header}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function contentTypes(partNames: readonly string[]): string {
  const overrides = partNames.map((name) => {
    const kind = /([a-z]+)\d*\.xml$/.exec(name)?.[1] ?? "";
    const type = kind === "document" ? "document.main" : kind;
    return `<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`;
  });
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** 仿宋 16 磅, exact 28 磅 lines; 标题 1 and 2, a body style indented by two characters, a list style. */
const BASE_STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:cs="Times New Roman"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:eastAsia="楷体_GB2312"/><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="SBody"><w:name w:val="讲话正文"/><w:basedOn w:val="a"/><w:qFormat/><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="character" w:styleId="a3"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

export interface ParagraphMarkup {
  /** Style id: `1` and `2` are headings, `SBody` is body text. */
  readonly style?: string;
  /** Other elements of `w:pPr`, in schema order. */
  readonly properties?: string;
}

/** A paragraph of plain text, or of runs and inline controls where the text is markup. */
export function paragraph(
  content: string,
  { style, properties = "" }: ParagraphMarkup = {},
): string {
  const named = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  const own = named + properties;
  return `<w:p>${own === "" ? "" : `<w:pPr>${own}</w:pPr>`}${asRuns(content)}</w:p>`;
}

function asRuns(content: string): string {
  return content === "" || content.startsWith("<") ? content : run(content);
}

/** A run; "\t" and "\v" in its text become a tab and a line break. */
export function run(text: string, properties = ""): string {
  const pieces = text.split(/([\t\v])/).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    if (piece === "\v") return "<w:br/>";
    return piece === "" ? "" : `<w:t xml:space="preserve">${piece}</w:t>`;
  });
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${pieces.join("")}</w:r>`;
}

export interface ControlMarkup {
  readonly id: number;
  readonly tag?: string;
  readonly title?: string;
  readonly lock?: "sdtLocked" | "contentLocked" | "sdtContentLocked";
  /** Type element such as `<w:text/>`; rich text unless told. */
  readonly type?: string;
}

/** A content control around blocks, or around runs where it stands in a paragraph. */
export function control(
  content: string,
  { id, tag, title, lock, type = "" }: ControlMarkup,
): string {
  const optional = (name: string, value: string | undefined): string =>
    value === undefined ? "" : `<w:${name} w:val="${value}"/>`;
  const properties = [
    optional("alias", title),
    optional("tag", tag),
    `<w:id w:val="${id}"/>`,
    optional("lock", lock),
    type,
  ];
  return `<w:sdt><w:sdtPr>${properties.join("")}</w:sdtPr><w:sdtContent>${asRuns(content)}</w:sdtContent></w:sdt>`;
}

/** A table of plain cells, row by row. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  const cells = (row: readonly string[]): string =>
    row
      .map(
        (text) =>
          `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`,
      )
      .join("");
  const body = rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** `w:numPr` of the one list. */
export const LIST_ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
