import { textOfPieces } from "../speech/blank";
import { outlineLevelOf, type Typography } from "../speech/format/speechFormat";
import type { SetParagraph } from "./setSpeech";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** Letters and figures; everything else, “ ” and …… among it, is set in the Chinese font. */
const LATIN = /([\u0020-\u007e\u00c0-\u024f]+)/;

const ALIGN = { left: "left", centered: "center", right: "right", justified: "justify" } as const;

/**
 * Word and WPS read their own properties (mso-…) beside those of CSS: two characters of indent stay
 * two characters there, and an exact pitch stays exact.
 */
function paragraphStyle(looks: Typography, level: number): string {
  const { linePitch, firstLineChars, size } = looks;
  const pitch =
    linePitch.rule === "exact"
      ? `line-height:${linePitch.points}pt;mso-line-height-rule:exactly`
      : `line-height:${Math.round(linePitch.lines * 100)}%`;
  return [
    `margin:${looks.spaceBefore}pt 0 ${looks.spaceAfter}pt 0`,
    `text-align:${ALIGN[looks.alignment]}`,
    `text-indent:${firstLineChars * size}pt`,
    `mso-char-indent-count:${firstLineChars.toFixed(1)}`,
    pitch,
    ...(level < 10 ? [`mso-outline-level:${level}`, "page-break-after:avoid"] : []),
  ].join(";");
}

function runStyle(looks: Typography, isLatin: boolean): string {
  const farEast = `'${looks.farEastFont}'`;
  const latin = `'${looks.latinFont}'`;
  const fonts = isLatin
    ? `font-family:${latin};mso-fareast-font-family:${farEast}`
    : `font-family:${farEast};mso-ascii-font-family:${latin};mso-hansi-font-family:${latin}`;
  const weight = looks.bold ? "bold" : "normal";
  return `font-size:${looks.size}pt;${fonts};font-weight:${weight}`;
}

function runs(text: string, looks: Typography): string {
  return text
    .split(LATIN)
    .map((part, index) => ({ part, isLatin: index % 2 === 1 }))
    .filter(({ part }) => part !== "")
    .map(({ part, isLatin }) => {
      const language = isLatin ? "EN-US" : "ZH-CN";
      const words = escaped(part).replaceAll("\v", "<br>");
      return `<span lang="${language}" style="${escaped(runStyle(looks, isLatin))}">${words}</span>`;
    })
    .join("");
}

function htmlOfParagraph({ pieces, format, role }: SetParagraph): string {
  const looks = format.typography[role];
  const style = escaped(paragraphStyle(looks, outlineLevelOf(role)));
  const text = textOfPieces(pieces);
  return `<p class="MsoNormal" style="${style}">${text === "" ? "&nbsp;" : runs(text, looks)}</p>`;
}

/** Paragraphs as programs paste them that take HTML, with their type. */
export function htmlOfSpeech(paragraphs: readonly SetParagraph[]): string {
  return (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">' +
    '<head><meta charset="utf-8"></head><body lang="ZH-CN"><!--StartFragment-->' +
    paragraphs.map(htmlOfParagraph).join("\n") +
    "<!--EndFragment--></body></html>"
  );
}
