import { isBefore, type SeriesItem, type TextPoint } from "../numbering/numbering";
import type { SectionSource } from "./sectionMark";
import { sentencesOf } from "../text/sentence";

/** A sentence of the opening, cut off where the first heading begins. */
export interface HeadSentence {
  readonly at: TextPoint;
  readonly text: string;
}

/** The opening of a speech is never longer than this many sentences. */
const MOST_HEAD_SENTENCES = 40;

/** Sentences from the first word of the body to the first heading. */
export function headSentencesOf({
  paragraphs,
  opening,
  main,
  numbering,
}: SectionSource): readonly HeadSentence[] {
  const body = opening.body;
  if (body === null) return [];
  const end = main?.items[0]?.at ?? firstListed(numbering, body);
  const sentences: HeadSentence[] = [];
  for (let index = body.paragraph; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isResidue) continue;
    for (const { offset, text } of sentencesOf(paragraph.text)) {
      const from = index === body.paragraph ? body.offset : 0;
      if (offset + text.length <= from) continue;
      const cut = Math.max(0, from - offset);
      const at = { paragraph: index, offset: offset + cut };
      if (end !== null && !isBefore(at, end)) return sentences;
      const stop = end?.paragraph === index ? end.offset - offset : text.length;
      sentences.push({ at, text: text.slice(cut, stop) });
      if (sentences.length === MOST_HEAD_SENTENCES) return sentences;
    }
  }
  return sentences;
}

/** Where the points begin in a speech without headings: at the first paragraph with an ordinal below its head. */
function firstListed({ series }: SectionSource["numbering"], body: TextPoint): TextPoint | null {
  const listed = series.find(
    ({ family, items: [item] }) =>
      family !== "agenda" && item?.marker.atStart && isBefore(body, item.at),
  );
  return listed?.items[0]?.at ?? null;
}

/** Whether the point lies in the sentence. */
export function isIn(point: TextPoint, { at, text }: HeadSentence): boolean {
  return (
    point.paragraph === at.paragraph &&
    point.offset >= at.offset &&
    point.offset < at.offset + text.length
  );
}

/** A place so many characters into the sentence. */
export function pointAt({ at }: HeadSentence, offset: number): TextPoint {
  return { paragraph: at.paragraph, offset: at.offset + offset };
}

/** Where the first sentence with the cue begins. */
export function firstWith(sentences: readonly HeadSentence[], pattern: RegExp): TextPoint | null {
  return sentences.find(({ text }) => pattern.test(text))?.at ?? null;
}

/** Whether the point lies in a member of a list that began in the same paragraph. */
export function isInItem({ numbering, paragraphs }: SectionSource, at: TextPoint): boolean {
  return numbering.series.some(({ items, family }) => {
    const first = items[0];
    return (
      first !== undefined &&
      family !== "agenda" &&
      isBefore(first.at, at) &&
      first.at.paragraph === at.paragraph &&
      !isBehindList(items, at, paragraphs[at.paragraph]?.text ?? "")
    );
  });
}

/** A list within one sentence (一是…；二是…。) ends with that sentence. */
function isBehindList(items: readonly SeriesItem[], at: TextPoint, text: string): boolean {
  const first = items[0]?.at;
  const last = items.at(-1)?.at;
  if (first === undefined || last === undefined || items.length < 2) return false;
  if (last.paragraph !== first.paragraph || first.offset === 0) return false;
  if (/[。！？]/.test(text.slice(first.offset, last.offset))) return false;
  const end = text.slice(last.offset, at.offset);
  return isBefore(last, at) && /[。！？]/.test(end);
}
