import type { SpeechAnalysis } from "./analysis";
import type { ParagraphRole } from "./edits/editPlan";
import type { LogicalParagraph } from "./lines/logicalParagraph";
import type { SeriesItem } from "./numbering/numbering";
import { lineShapeOf } from "./lines/textLine";

/**
 * What each physical paragraph is in the speech, told by its words and not by its style. Null for what
 * a format leaves alone: blank paragraphs, tables, items of Word's own lists, leftovers of a web page.
 */
export function rolesOf(analysis: SpeechAnalysis): readonly (ParagraphRole | null)[] {
  const { document, paragraphs } = analysis;
  const roles: (ParagraphRole | null)[] = document.paragraphs.map(() => null);
  const signature = signatureOf(paragraphs);
  const leading = leadingItemsOf(analysis);
  for (const logical of paragraphs) {
    if (logical.isResidue) continue;
    const role = signature.has(logical.index) ? "signature" : roleOf(logical, analysis, leading);
    for (const { paragraph } of logical.slices)
      // Lines between manual breaks share a paragraph; running text among them decides.
      if (roles[paragraph] == null || role === "body") roles[paragraph] = role;
  }
  return roles.map((role, index) => {
    const paragraph = document.paragraphs[index];
    if (paragraph?.inTable === true) return null;
    const isHeading = role === "heading1" || role === "heading2";
    return paragraph?.inList === true && !isHeading ? null : role;
  });
}

/** By paragraph, the item that each begins with. */
type LeadingItems = ReadonlyMap<number, SeriesItem>;

function leadingItemsOf({ numbering }: SpeechAnalysis): LeadingItems {
  const leading = new Map<number, SeriesItem>();
  for (const { items } of numbering.series)
    for (const item of items)
      if (item.at.offset === 0 && !leading.has(item.at.paragraph))
        leading.set(item.at.paragraph, item);
  return leading;
}

function roleOf(
  logical: LogicalParagraph,
  analysis: SpeechAnalysis,
  leading: LeadingItems,
): ParagraphRole {
  const { salutation, body } = analysis.opening;
  if (logical.index === salutation?.paragraph)
    return body?.paragraph === logical.index ? "body" : "salutation";
  const top = topRoleOf(logical, analysis);
  if (top !== null) return top;
  const depth = headingDepthOf(logical, analysis, leading);
  if (depth !== null) return depth === 1 ? "heading1" : "heading2";
  const { text } = logical;
  return text.endsWith("：") && lineShapeOf(text).isVocative ? "salutation" : "body";
}

/** Before the salutation: the title with its further lines, then the byline with its own. */
function topRoleOf({ index }: LogicalParagraph, { opening }: SpeechAnalysis): ParagraphRole | null {
  const { title, byline, salutation, body } = opening;
  const end = (salutation ?? body)?.paragraph ?? Infinity;
  if (index >= end) return null;
  if (byline !== null && index >= byline.paragraph) return "byline";
  return title !== null && index >= title.paragraph ? "title" : null;
}

const LONGEST_HEADING = 45;

const isOneLine = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[。！？；]./.test(text);

/** 1 or 2 for a heading on a line of its own; null for running text, numbered or not. */
function headingDepthOf(
  logical: LogicalParagraph,
  analysis: SpeechAnalysis,
  leading: LeadingItems,
): 1 | 2 | null {
  if (!isOneLine(logical.text)) return null;
  const { document, main } = analysis;
  const item = leading.get(logical.index);
  if (item !== undefined && main !== null) {
    const { family, level } = item.series;
    if (family === main.family && level === main.level) return 1;
    if (level === main.level + 1 && isHeadingBelow(item, logical.text)) return 2;
  }
  const outlineLevel =
    document.paragraphs[logical.slices[0]?.paragraph ?? -1]?.format?.outlineLevel;
  return outlineLevel === 1 || outlineLevel === 2 ? outlineLevel : null;
}

/** （一） heads a part even with a full stop behind it; other ordinals of that level only without one. */
function isHeadingBelow({ series }: SeriesItem, text: string): boolean {
  return series.family === "chineseBracketed" || !/[。！？；，]/.test(text);
}

const LONGEST_NAME = 20;
const NAME_LINES = 2;

/** The date that closes a written speech, with the names above and below it. */
function signatureOf(paragraphs: readonly LogicalParagraph[]): ReadonlySet<number> {
  const lines = paragraphs.filter(({ isResidue }) => !isResidue);
  const tail = lines.slice(-1 - NAME_LINES);
  const date = tail.findLastIndex(({ text }) => lineShapeOf(text).isDate);
  if (date < 0 || lines.length <= tail.length || !tail.slice(date + 1).every(isName))
    return new Set();
  const first = tail.findLastIndex((line, place) => place < date && !isName(line)) + 1;
  return new Set(tail.slice(first).map(({ index }) => index));
}

function isName({ text }: LogicalParagraph): boolean {
  return text.length <= LONGEST_NAME && !/[。！？；，、：]/.test(text);
}
