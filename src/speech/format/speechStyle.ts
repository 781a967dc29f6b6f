import type { ParagraphRole } from "../edits/editPlan";
import type { ParagraphFormat } from "../paragraph";
import { outlineLevelOf, type SpeechFormat } from "./speechFormat";

export const ROLE_NAME: Readonly<Record<ParagraphRole, string>> = {
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

/** The looks that a style of the format gives, as Word reports them. */
export function looksOf(format: SpeechFormat, role: ParagraphRole): ParagraphFormat {
  const { alignment, firstLineChars, size, linePitch, farEastFont, bold } = format.typography[role];
  return {
    style: styleName(format, role),
    outlineLevel: outlineLevelOf(role),
    alignment,
    firstLineIndent: firstLineChars * size,
    leftIndent: 0,
    // Word counts a single line as 12 points here, whatever the size of the type.
    lineSpacing: linePitch.rule === "exact" ? linePitch.points : linePitch.lines * 12,
    fontName: farEastFont,
    fontSize: size,
    bold,
  };
}
