import type { ParagraphRole } from "../../speech/edits/editPlan";
import {
  outlineLevelOf,
  type SpeechFormat,
  type Typography,
} from "../../speech/format/speechFormat";
import { styleName } from "../../speech/format/speechStyle";

/** Namespace of WordprocessingML. */
export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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

/** Style ids need only be apart from the document's own; Word gives them new ones on a clash. */
export function styleId({ id, edition }: SpeechFormat, role: ParagraphRole): string {
  return `Speech-${id}-${String(edition)}-${role}`;
}

/** The style of a role, as it stands in styles.xml. */
export function styleElement(format: SpeechFormat, role: ParagraphRole): string {
  const looks = format.typography[role];
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(format, role)}">` +
    `<w:name w:val="${escapedXml(styleName(format, role))}"/><w:qFormat/>` +
    `<w:pPr>${paragraphProperties(looks, role)}</w:pPr><w:rPr>${runProperties(looks)}</w:rPr></w:style>`
  );
}
