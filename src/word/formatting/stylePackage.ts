import type { ParagraphRole } from "../../speech/edits/editPlan";
import type { SpeechFormat } from "../../speech/format/speechFormat";
import { ROLE_NAME } from "../../speech/format/speechStyle";
import { WORD, styleElement, styleId } from "./styleMarkup";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

function part(name: string, contentType: string, content: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}

function relationships(target: string, type: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/${type}" Target="${target}"/></Relationships>`;
}

/** Word may merge the last paragraph it inserts into what stands there, and drop its style. */
const LAST_PARAGRAPH = "<w:p></w:p>";

/**
 * A document (flat OPC, for `insertOoxml`) with one paragraph in each of the format's styles. Word
 * takes over the styles that inserted paragraphs use and leaves the ones it has under that name.
 */
export function stylePackage(format: SpeechFormat): string {
  const roles = Object.keys(format.typography) as ParagraphRole[];
  const styles = roles.map((role) => styleElement(format, role));
  const paragraphs = roles.map(
    (role) =>
      `<w:p><w:pPr><w:pStyle w:val="${styleId(format, role)}"/></w:pPr><w:r><w:t>${ROLE_NAME[role]}</w:t></w:r></w:p>`,
  );
  const relationshipType = "application/vnd.openxmlformats-package.relationships+xml";
  return (
    `<pkg:package xmlns:pkg="${PACKAGE}">` +
    part("/_rels/.rels", relationshipType, relationships("word/document.xml", "officeDocument")) +
    part("/word/_rels/document.xml.rels", relationshipType, relationships("styles.xml", "styles")) +
    part(
      "/word/document.xml",
      `${CONTENT_TYPE}.document.main+xml`,
      `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join("")}${LAST_PARAGRAPH}</w:body></w:document>`,
    ) +
    part(
      "/word/styles.xml",
      `${CONTENT_TYPE}.styles+xml`,
      `<w:styles xmlns:w="${WORD}">${styles.join("")}</w:styles>`,
    ) +
    "</pkg:package>"
  );
}
