import { physicalStretchesOf, type LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { isBefore } from "../../speech/numbering/numbering";
import { lineShapeOf } from "../../speech/lines/textLine";
import {
  documentPoint,
  logicalAt,
  logicalOffset,
  sentenceAt,
  type OutlineGround,
} from "./outlineGround";
import type { DocumentPoint, OutlineGap } from "./outlineLine";
import { said, type Said } from "../../speech/said";

/** Sections of the top, which end where the next one begins; all others reach to what comes next. */
const TOP = ["title", "byline", "salutation", "greeting"] as const;

/**
 * Where a section belongs that comes between two places. Text of unknown purpose belongs to what stands
 * before it, so the gap is just before `next`; null stands for either end of the speech.
 */
export function outlineGap(
  section: string,
  previous: DocumentPoint | null,
  next: DocumentPoint | null,
  ground: OutlineGround,
): OutlineGap {
  const upTo = firstOf(next, topAfter(section, previous, ground));
  return upTo === null ? endOfSpeech(previous, ground) : gapBefore(upTo, previous, ground);
}

function firstOf(one: DocumentPoint | null, other: DocumentPoint | null): DocumentPoint | null {
  if (one === null || other === null) return one ?? other;
  return isBefore(other, one) ? other : one;
}

/** What follows a section of the top, whether the outline has it or not; null for other sections. */
function topAfter(
  section: string,
  previous: DocumentPoint | null,
  { analysis }: OutlineGround,
): DocumentPoint | null {
  const place = TOP.findIndex((id) => id === section);
  if (place < 0) return null;
  const { opening } = analysis;
  const later = [...TOP.slice(place + 1).map((id) => opening[id]), opening.body]
    .filter((point) => point !== null)
    .map((point) => documentPoint(analysis, point));
  return later.find((at) => previous === null || isBefore(previous, at)) ?? null;
}

function gapBefore(
  next: DocumentPoint,
  previous: DocumentPoint | null,
  ground: OutlineGround,
): OutlineGap {
  const { analysis, document } = ground;
  const logical = logicalAt(analysis, next);
  const shares =
    previous !== null &&
    (previous.paragraph === next.paragraph ||
      (logical !== undefined && logicalAt(analysis, previous) === logical));
  if (logical !== undefined && shares) return gapInside(logical, previous, next, ground);
  const [slice] = logical?.slices ?? [];
  const first = slice?.paragraph ?? next.paragraph;
  const text = document.paragraphs[first]?.text ?? "";
  const isBehindBreak = slice !== undefined && text.slice(0, slice.from).trim() !== "";
  return isBehindBreak
    ? { after: first, offset: slice.from }
    : { after: lastWritten(first - 1, ground) };
}

/** Between two sentences: before that of `next`, or behind it where `previous` stands in it as well. */
function gapInside(
  logical: LogicalParagraph,
  previous: DocumentPoint,
  next: DocumentPoint,
  ground: OutlineGround,
): OutlineGap {
  const start = sectionStart(logical, ground);
  const { offset, text } = sentenceAt(
    logical.text.slice(start),
    logicalOffset(logical, next) - start,
  );
  const begin = start + offset;
  const sharesSentence = begin <= logicalOffset(logical, previous) && isBefore(previous, next);
  const at = sharesSentence || begin === 0 ? begin + text.length : begin;
  const [stretch] = physicalStretchesOf(logical, at, at < logical.text.length ? 1 : 0);
  const paragraph = stretch?.paragraph ?? next.paragraph;
  const whole = ground.document.paragraphs[paragraph]?.text ?? "";
  const inside = stretch?.offset ?? 0;
  if (whole.slice(inside).trim() === "") return { after: paragraph };
  if (whole.slice(0, inside).trim() === "") return { after: lastWritten(paragraph - 1, ground) };
  return { after: paragraph, offset: inside };
}

/** Where the first sentence of a paragraph begins: behind a salutation that stands in it. */
function sectionStart(logical: LogicalParagraph, { analysis }: OutlineGround): number {
  const { body, salutation } = analysis.opening;
  if (salutation === null || body?.paragraph !== logical.index) return 0;
  return body.offset;
}

/** The last paragraph up to `from` with something on it, past the table that it may stand in. */
function lastWritten(from: number, { document: { paragraphs } }: OutlineGround): number | null {
  for (let index = from; index >= 0; index--) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.text.trim() === "") continue;
    if (paragraph.inTable !== true) return index;
    const behind = paragraphs.slice(index + 1, from + 1).find(({ inTable }) => inTable !== true);
    return behind?.index ?? index;
  }
  return null;
}

const LONGEST_SIGNATURE = 20;
const SIGNATURE_LINES = 2;
const STAGE_DIRECTION = /^[（(【][^）)】]*[）)】]$/;

/** Behind the last words; signature, date and notes on the recording come after the speech. */
export function endOfSpeech(previous: DocumentPoint | null, ground: OutlineGround): OutlineGap {
  const { analysis, document } = ground;
  const residue = new Set(
    analysis.paragraphs
      .filter(({ isResidue }) => isResidue)
      .flatMap(({ slices }) => slices.map(({ paragraph }) => paragraph)),
  );
  const lines = document.paragraphs.filter(
    ({ text, index }) => text.trim() !== "" && !residue.has(index),
  );
  let last = lines.length - 1;
  let signature = 0;
  for (; last > 0; last--) {
    const text = lines[last]?.text.trim() ?? "";
    if (lineShapeOf(text).isDate) signature = SIGNATURE_LINES;
    else if (signature > 0 && isName(text)) signature--;
    else if (!STAGE_DIRECTION.test(text)) break;
  }
  const end = Math.max(lines[last]?.index ?? -1, previous?.paragraph ?? -1);
  return { after: lastWritten(end, ground) };
}

function isName(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && !/[。！？；，、：]/.test(text);
}

const LONGEST_QUOTE = 16;

/** The gap in words, by what stands before it; `divides` where new paragraphs go inside one. */
export function gapInWords(
  { after, offset }: OutlineGap,
  divides: boolean,
  { document }: OutlineGround,
): Said {
  if (document.paragraphs.every(({ text }) => text.trim() === ""))
    return said("从空白处写起", "in the empty document");
  if (after === null) return said("放在全文最前面", "at the very beginning");
  const text = (document.paragraphs[after]?.text ?? "").slice(0, offset).trim();
  const quote = text.length > LONGEST_QUOTE ? `…${text.slice(-LONGEST_QUOTE)}` : text;
  const behind = said(`在“${quote}”之后`, `after “${quote}”`);
  if (offset === undefined) return behind;
  return divides
    ? said(`${behind["zh-CN"]}，从此处分段`, `${behind["en-US"]}, where the paragraph is divided`)
    : said(`${behind["zh-CN"]}，同一段里`, `${behind["en-US"]}, in the same paragraph`);
}

export function isSameGap(one: OutlineGap, other: OutlineGap): boolean {
  return one.after === other.after && one.offset === other.offset;
}

/** Whether a place of the document comes before a gap. */
export function isBeforeGap(at: DocumentPoint, { after, offset }: OutlineGap): boolean {
  if (after === null) return false;
  return offset === undefined ? at.paragraph <= after : isBefore(at, { paragraph: after, offset });
}
