import type { Piece } from "../blank";
import type { ParagraphFormat, SpeechParagraph } from "../paragraph";

/** A paragraph as it was, to be written again. */
export interface HeldParagraph extends SpeechParagraph {
  /** Its text with the blanks and the guidance in it; absent where it has none, or nobody looked. */
  readonly pieces?: readonly Piece[];
}

/** A stretch of neighbouring paragraphs, before and after an edit of text. */
export interface TextChange {
  readonly kind: "text";
  readonly before: readonly HeldParagraph[];
  readonly after: readonly SpeechParagraph[];
}

/** Blanks that were given another text, by the id of their content control. */
export interface FillChange {
  readonly kind: "fill";
  readonly controls: readonly {
    readonly id: number;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Page margins of a section, in points. */
export interface SectionMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Paragraphs that were given another style, with the looks they had. */
export interface FormatChange {
  readonly kind: "format";
  /** Of the sections with upright pages, in order; absent where margins were left alone. */
  readonly margins?: {
    readonly before: readonly SectionMargins[];
    readonly after: SectionMargins;
  };
  readonly paragraphs: readonly {
    readonly index: number;
    readonly quote: string;
    readonly before: ParagraphFormat;
    readonly style: string;
  }[];
}

/** What an edit did to the document, as data, so that it can be taken back. */
export type DocumentChange = TextChange | FillChange | FormatChange;

/** Paragraphs kept on either side of a change: they tell its place from another of the same text. */
const MARGIN = 2;

/** The stretch in which two states of a document differ; null where they read the same. */
export function textChangeBetween(
  before: readonly HeldParagraph[],
  after: readonly SpeechParagraph[],
): TextChange | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head]?.text === after[head]?.text) head++;
  if (head === before.length && head === after.length) return null;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)?.text === after.at(-1 - tail)?.text) tail++;
  const from = Math.max(0, head - MARGIN);
  const margin = Math.min(tail, MARGIN);
  return {
    kind: "text",
    before: before.slice(from, before.length - tail + margin),
    after: after.slice(from, after.length - tail + margin),
  };
}

/**
 * Where a stretch of paragraphs stands in a document now: the occurrence nearest to where it stood.
 * Null where it does not stand there any more as it was.
 */
export function indexOfStretch(
  texts: readonly string[],
  stretch: readonly { readonly text: string }[],
  near: number,
): number | null {
  let best: number | null = null;
  for (let at = 0; at + stretch.length <= texts.length; at++)
    if (
      stretch.every(({ text }, k) => texts[at + k] === text) &&
      (best === null || Math.abs(at - near) < Math.abs(best - near))
    )
      best = at;
  return best;
}
