import { strToU8, zipSync } from "fflate";
import { controlOfPiece, textOfPiece, textOfPieces, type Piece } from "../speech/blank";
import type { SpeechFormat } from "../speech/format/speechFormat";
import { WORD, escapedXml, styleElement, styleId } from "../word/formatting/styleMarkup";
import type { SetParagraph, SetSpeech } from "./setSpeech";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PART = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${PART}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${PART}.styles+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${PART}.settings+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  "</Types>";

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join("")}</Relationships>`;
}

/** Without it Word opens the file in compatibility mode. */
const SETTINGS =
  `<w:settings xmlns:w="${WORD}"><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

const BASE_STYLES =
  "<w:docDefaults><w:rPrDefault><w:rPr>" +
  '<w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' +
  "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>" +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

/** The styles that paragraphs use, each once. */
function styles(paragraphs: readonly SetParagraph[]): string {
  const used = new Map(
    paragraphs.map(({ format, role }) => [styleId(format, role), { format, role }]),
  );
  const elements = [...used.values()].map(({ format, role }) => styleElement(format, role));
  return `<w:styles xmlns:w="${WORD}">${BASE_STYLES}${elements.join("")}</w:styles>`;
}

/** What stands for characters that are no text in a run. */
const BREAKS: Readonly<Record<string, string>> = { "\v": "<w:br/>", "\t": "<w:tab/>" };

/** The hint sets quotation marks and …… in the Chinese font. */
function run(text: string): string {
  const content = text
    .split(/([\v\t])/)
    .filter((part) => part !== "")
    .map((part) => BREAKS[part] ?? `<w:t xml:space="preserve">${escapedXml(part)}</w:t>`);
  return content.length === 0
    ? ""
    : `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${content.join("")}</w:r>`;
}

function inControl(piece: Piece, content: string, id: number): string {
  const control = controlOfPiece(piece);
  if (control === null) return content;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapedXml(control.title)}"/>` +
    `<w:tag w:val="${escapedXml(control.tag)}"/><w:id w:val="${String(id)}"/></w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

function body(paragraphs: readonly SetParagraph[]): string {
  let controls = 0;
  return paragraphs
    .map(({ pieces, format, role }) => {
      const content = pieces.map((piece) => inControl(piece, run(textOfPiece(piece)), ++controls));
      return `<w:p><w:pPr><w:pStyle w:val="${styleId(format, role)}"/></w:pPr>${content.join("")}</w:p>`;
    })
    .join("");
}

/** Millimetres as twentieths of a point. */
const twips = (millimetres: number): string => String(Math.round((millimetres / 25.4) * 72 * 20));

/** A4, upright. */
function section({ margins }: SpeechFormat): string {
  const { top, bottom, left, right } = margins;
  return (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" ` +
    'w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>'
  );
}

function properties(title: string, made: Date): string {
  const moment = `${made.toISOString().slice(0, 19)}Z`;
  const dated = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapedXml(title)}</dc:title>${dated("created")}${dated("modified")}</cp:coreProperties>`
  );
}

/** The words a speech is called by: those of its first paragraph that has any. */
export function titleOfSpeech({ paragraphs }: SetSpeech): string {
  const texts = paragraphs.map(({ pieces }) => textOfPieces(pieces).trim());
  return texts.find((text) => text !== "") ?? "";
}

/** A .docx with the styles of the formats, and content controls for what is still to be filled in. */
export function docxOfSpeech(speech: SetSpeech, made: Date): Uint8Array<ArrayBuffer> {
  const { paragraphs, page } = speech;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships([
      [`${OFFICE}/officeDocument`, "word/document.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": properties(titleOfSpeech(speech), made),
    "word/_rels/document.xml.rels": relationships([
      [`${OFFICE}/styles`, "styles.xml"],
      [`${OFFICE}/settings`, "settings.xml"],
    ]),
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body(paragraphs)}${section(page)}</w:body></w:document>`,
    "word/styles.xml": styles(paragraphs),
    "word/settings.xml": SETTINGS,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)]),
    ),
    { mtime: made },
  );
}
