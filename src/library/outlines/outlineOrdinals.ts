import type { SpeechAnalysis } from "../../speech/analysis";
import { chineseNumeral } from "../../speech/text/chineseNumber";
import { isBefore } from "../../speech/numbering/numbering";
import {
  renumbered,
  type OrdinalFamily,
  type OrdinalMarker,
} from "../../speech/numbering/ordinalMarker";
import { leadingOrdinal } from "../leadingOrdinal";
import { isBeforeGap } from "./outlineGap";
import { documentPoint, type DocumentHeading } from "./outlineGround";
import type { OutlineGap, OutlineLine } from "./outlineLine";
import { said, type Said } from "../../speech/said";

/** The same text under another ordinal, written as in `model`. */
function withOrdinal(text: string, value: number, model: OrdinalMarker | null): string {
  const own = leadingOrdinal(text);
  const style = model ?? own;
  const ordinal = style === null ? `${chineseNumeral(value)}、` : renumbered(style, value);
  return ordinal + text.slice(own?.length ?? 0);
}

/** An insertion as far as counting needs it; `text` as the outline or the passage has it. */
export interface LineText {
  /** Index of its line. */
  readonly line: number;
  readonly gap: OutlineGap;
  readonly text: string;
}

/**
 * The texts with the ordinals of their places, by line. Headings count what stands and comes before them;
 * a point counts on from the last one of its kind under the same heading. What stands is left as it is.
 */
export function countedTexts(
  counted: readonly LineText[],
  lines: readonly OutlineLine[],
  headings: readonly DocumentHeading[],
  analysis: SpeechAnalysis,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let inserted = 0;
  for (const one of counted) {
    const level = lines[one.line]?.item.level ?? 0;
    if (level === 1) {
      const standing = headings.filter(({ at }) => isBeforeGap(at, one.gap)).length;
      const model = headings[0]?.ordinal?.marker ?? null;
      texts.set(one.line, withOrdinal(one.text, standing + ++inserted, model));
    } else if (level > 1) texts.set(one.line, countedPoint(one, lines, texts, analysis));
    else texts.set(one.line, one.text);
  }
  return texts;
}

function countedPoint(
  { line, gap, text }: LineText,
  lines: readonly OutlineLine[],
  texts: ReadonlyMap<number, string>,
  analysis: SpeechAnalysis,
): string {
  const own = leadingOrdinal(text);
  if (own === null) return text;
  const level = lines[line]?.item.level ?? 0;
  const parent = lines.findLastIndex(({ item }, index) => index < line && item.level < level);
  const siblings = siblingPoints(line, lines, texts, analysis);
  const before = [...standingPoints(lines[parent], gap, analysis), ...siblings];
  const same = before
    .filter(({ family }) => family === own.family)
    .reduce<OrdinalMarker | null>(
      (most, one) => (one.value >= (most?.value ?? 0) ? one : most),
      null,
    );
  if (same !== null) return withOrdinal(text, same.value + 1, same);
  const other = before.at(-1);
  if (other === undefined) return withOrdinal(text, 1, null);
  const heads = other.atStart && !WITHIN_SENTENCES.includes(other.family);
  return lines[line]?.item.section === "l2_point" && heads
    ? withOrdinal(text, other.value + 1, other)
    : text;
}

/** No heading begins with 首先 or 一是. */
const WITHIN_SENTENCES: readonly OrdinalFamily[] = ["order", "isNth"];

/** Points of the document under the heading, up to the gap, the highest level only. */
function standingPoints(
  parent: OutlineLine | undefined,
  gap: OutlineGap,
  analysis: SpeechAnalysis,
): readonly OrdinalMarker[] {
  if (parent?.status !== "present") return [];
  const under = analysis.numbering.series
    .flatMap(({ level, items }) => items.map((item) => ({ ...item, level })))
    .filter(({ at }) => {
      const point = documentPoint(analysis, at);
      return isBefore(parent.at, point) && isBeforeGap(point, gap);
    });
  const top = under.reduce((highest, { level }) => Math.min(highest, level), Infinity);
  return under
    .filter(({ level }) => level === top)
    .sort((one, other) => (isBefore(one.at, other.at) ? -1 : 1))
    .map(({ marker }) => marker);
}

/** Ordinals of the items before this one under the same heading, those that stand and those that come. */
function siblingPoints(
  line: number,
  lines: readonly OutlineLine[],
  texts: ReadonlyMap<number, string>,
  { document }: SpeechAnalysis,
): readonly OrdinalMarker[] {
  const level = lines[line]?.item.level ?? 0;
  const first = lines.findLastIndex(({ item }, index) => index < line && item.level < level) + 1;
  return lines.slice(first, line).flatMap((sibling, place) => {
    if (sibling.item.level !== level) return [];
    if (sibling.status !== "present") return leadingOrdinal(texts.get(first + place) ?? "") ?? [];
    const { paragraph, offset } = sibling.at;
    return leadingOrdinal(document.paragraphs[paragraph]?.text.slice(offset) ?? "") ?? [];
  });
}

/** What the person has to renumber, as an insertion never changes what he wrote. */
export function ordinalNotes(
  counted: readonly LineText[],
  lines: readonly OutlineLine[],
  headings: readonly DocumentHeading[],
): readonly Said[] {
  const added = counted.filter(({ line }) => lines[line]?.item.level === 1);
  return headings.flatMap(({ at, text, value, ordinal }, place) => {
    const before = added.filter(({ gap }) => !isBeforeGap(at, gap)).length;
    const due = place + 1 + before;
    if (before === 0 || ordinal === null || value === due) return [];
    const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
    const number = renumbered(ordinal.marker, due);
    return [
      said(
        `“${short}”之前新增了一级标题，它的序号请改为“${number}”。`,
        `A first-level heading was added before “${short}”. Change its number to “${number}”.`,
      ),
    ];
  });
}

const LONGEST_QUOTE = 16;
