import type { ParagraphRole } from "../speech/editPlan";
import { outlineLevelOf, type SpeechFormat, type Typography } from "../speech/speechFormat";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Characters that XML 1.0 does not know: most controls, and halves of surrogate pairs. */
const UNKNOWN_TO_XML =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for element content and attribute values. */
export function escapedXml(text: string): string {
  return text
    .replace(UNKNOWN_TO_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const ROLE_NAME: Readonly<Record<ParagraphRole, string>> = {
  title: "标题",
  byline: "题注",
  salutation: "称呼",
  heading1: "一级标题",
  heading2: "二级标题",
  body: "正文",
  signature: "落款",
};

/**
 * Name of the style that a role of a format has in the document. Word keeps a style it already has,
 * so a changed format goes by another name.
 */
export function styleName({ name, edition }: SpeechFormat, role: ParagraphRole): string {
  return `讲稿${ROLE_NAME[role]}·${name}${edition > 1 ? `·${String(edition)}` : ""}`;
}

const halfPoints = (points: number): string => String(Math.round(points * 2));
const twentieths = (points: number): string => String(Math.round(points * 20));
const ALIGNMENT = { left: "left", centered: "center", right: "right", justified: "both" } as const;

function paragraphProperties(looks: Typography, role: ParagraphRole): string {
  const { linePitch } = looks;
  const line =
    linePitch.rule === "exact"
      ? `w:line="${twentieths(linePitch.points)}" w:lineRule="exact"`
      : `w:line="${String(Math.round(linePitch.lines * 240))}" w:lineRule="auto"`;
  const indent = `w:firstLineChars="${String(Math.round(looks.firstLineChars * 100))}" w:firstLine="${twentieths(looks.firstLineChars * looks.size)}"`;
  const level = outlineLevelOf(role);
  return [
    level < 10 ? "<w:keepNext/>" : "",
    `<w:spacing w:before="${twentieths(looks.spaceBefore)}" w:after="${twentieths(looks.spaceAfter)}" ${line}/>`,
    `<w:ind w:left="0" ${indent}/>`,
    `<w:jc w:val="${ALIGNMENT[looks.alignment]}"/>`,
    `<w:outlineLvl w:val="${String(level - 1)}"/>`,
  ].join("");
}

/** Fonts by name in every slot: a theme attribute left in place would win over the name. */
function runProperties(looks: Typography): string {
  const farEast = escapedXml(looks.farEastFont);
  const latin = escapedXml(looks.latinFont);
  const size = halfPoints(looks.size);
  const bold = looks.bold ? "1" : "0";
  return (
    `<w:rFonts w:ascii="${latin}" w:eastAsia="${farEast}" w:hAnsi="${latin}" w:cs="${latin}"/>` +
    `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
  );
}

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
  // Style ids need only be apart from the document's own; Word gives them new ones on a clash.
  const id = (role: ParagraphRole) => `Speech-${format.id}-${String(format.edition)}-${role}`;
  const styles = roles.map((role) => {
    const looks = format.typography[role];
    return (
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id(role)}">` +
      `<w:name w:val="${escapedXml(styleName(format, role))}"/><w:qFormat/>` +
      `<w:pPr>${paragraphProperties(looks, role)}</w:pPr><w:rPr>${runProperties(looks)}</w:rPr></w:style>`
    );
  });
  const paragraphs = roles.map(
    (role) =>
      `<w:p><w:pPr><w:pStyle w:val="${id(role)}"/></w:pPr><w:r><w:t>${ROLE_NAME[role]}</w:t></w:r></w:p>`,
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
