import { strToU8, zipSync, type Zippable } from "fflate";
import { FOOTER_XML, STYLES_XML } from "./docxParts";

/** A paragraph of a document made here. Style names are those of Word's built-in styles. */
export interface PlainParagraph {
  readonly style: "Normal" | "Title" | "Subtitle" | "heading 1";
  readonly text: string;
  /** First line indented by two characters, as body text of official documents is. */
  readonly isIndented: boolean;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Saved files carry this moment, so that the same text gives the same bytes. */
const WRITTEN_AT = new Date(2026, 0, 1);

/** A .docx on A4 with the margins, 28-point lines and fonts of GB/T 9704-2012, clauses 5 and 7. */
export function docxOf(paragraphs: readonly PlainParagraph[]): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml(paragraphs),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["settings", "settings.xml"],
      ["footer", "footer1.xml"],
    ]),
    "word/styles.xml": STYLES_XML,
    "word/settings.xml": settingsXml(),
    "word/footer1.xml": FOOTER_XML,
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) {
    files[name] = [strToU8(XML_DECLARATION + text), { mtime: WRITTEN_AT }];
  }
  return zipSync(files);
}

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function documentXml(paragraphs: readonly PlainParagraph[]): string {
  return (
    `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>` +
    paragraphs.map(paragraphXml).join("") +
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/>' +
    '<w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr></w:body></w:document>'
  );
}

const STYLE_IDS: Readonly<Record<PlainParagraph["style"], string>> = {
  Normal: "a",
  Title: "a3",
  Subtitle: "a4",
  "heading 1": "1",
};

function paragraphXml({ style, text, isIndented }: PlainParagraph): string {
  const named = style === "Normal" ? "" : `<w:pStyle w:val="${STYLE_IDS[style]}"/>`;
  const indent = isIndented ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : "";
  const properties = named + indent === "" ? "" : `<w:pPr>${named}${indent}</w:pPr>`;
  const run =
    text === ""
      ? ""
      : `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${escaped(text)}</w:t></w:r>`;
  return `<w:p>${properties}${run}</w:p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function settingsXml(): string {
  return (
    `<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>` +
    '<w:characterSpacingControl w:val="compressPunctuation"/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function contentTypes(): string {
  const parts = [
    ["word/document.xml", "document.main"],
    ["word/styles.xml", "styles"],
    ["word/settings.xml", "settings"],
    ["word/footer1.xml", "footer"],
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${MIME}.${type}+xml"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${parts.join("")}</Types>`
  );
}
