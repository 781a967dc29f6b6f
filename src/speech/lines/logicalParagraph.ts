import { countFirst } from "../steps/countFirst";
import type { ParagraphFacts } from "./paragraphFacts";

/** A stretch of a physical paragraph that stands in a logical one. Offsets are UTF-16 units. */
export interface TextSlice {
  /** Index of the physical paragraph. */
  readonly paragraph: number;
  /** The whole text of the physical paragraph. */
  readonly whole: string;
  /** Where the slice begins in the physical paragraph. */
  readonly from: number;
  /** Where it begins in the logical paragraph. */
  readonly at: number;
  readonly length: number;
}

/**
 * A paragraph as the speaker meant it: lines that a paste broke in mid-sentence are joined, characters
 * doubled at the break are left out, blanks around the text are gone. The document itself is untouched.
 */
export interface LogicalParagraph {
  /** Place among the logical paragraphs, from 0; it follows the latest analysis of the document. */
  readonly index: number;
  readonly text: string;
  /** In order and without holes: together they spell `text`. */
  readonly slices: readonly TextSlice[];
  /** What a web page left behind; no part of the speech, so structure passes it over. */
  readonly isResidue: boolean;
  readonly facts: ParagraphFacts;
}

/** A speech in fewer paragraphs is a paste that lost its line breaks. */
const FEWEST_PARAGRAPHS = 3;

export function hasLostLineBreaks(paragraphs: readonly LogicalParagraph[]): boolean {
  return paragraphs.length < FEWEST_PARAGRAPHS;
}

export interface PhysicalStretch {
  readonly paragraph: number;
  /** The whole text of the physical paragraph. */
  readonly whole: string;
  readonly offset: number;
  readonly length: number;
}

/** Where a stretch of the logical text lies in the document: one stretch for each slice it touches. */
export function physicalStretchesOf(
  logical: LogicalParagraph,
  offset: number,
  length: number,
): readonly PhysicalStretch[] {
  const { slices } = logical;
  const [only] = slices;
  if (slices.length === 1 && only !== undefined && offset + length <= only.length) {
    return [{ paragraph: only.paragraph, whole: only.whole, offset: only.from + offset, length }];
  }
  const stretches: PhysicalStretch[] = [];
  const end = offset + length;
  for (let index = firstReaching(slices, offset); index < slices.length; index++) {
    const slice = slices[index];
    if (slice === undefined || slice.at >= end) break;
    const from = Math.max(offset, slice.at);
    const to = Math.min(end, slice.at + slice.length);
    if (to > from) {
      stretches.push({
        paragraph: slice.paragraph,
        whole: slice.whole,
        offset: slice.from + from - slice.at,
        length: to - from,
      });
    }
  }
  return stretches.length > 0 ? stretches : [pointOf(slices, offset)];
}

/** Index of the first slice that ends at the offset or behind it. */
function firstReaching(slices: readonly TextSlice[], offset: number): number {
  return countFirst(slices, ({ at, length }) => at + length < offset);
}

function pointOf(slices: readonly TextSlice[], offset: number): PhysicalStretch {
  const slice = slices[firstReaching(slices, offset)];
  if (slice === undefined) throw new RangeError(`offset ${offset} lies beyond the paragraph`);
  const { paragraph, whole } = slice;
  return { paragraph, whole, offset: slice.from + offset - slice.at, length: 0 };
}
