import { listChange, type ListChange } from "../steps/listChange";
import type { NumberedParagraph, Numbering, Series } from "./numbering";

export interface NumberedSpeech {
  readonly numbering: Numbering;
  readonly paragraphs: readonly NumberedParagraph[];
}

/** How many paragraphs ahead of a series' first member and behind its last are read for what is told of it. */
interface Reach {
  readonly before: number;
  readonly behind: number;
}

/**
 * What is told of each series of one speech over time, kept under the same numbering and ground until a
 * paragraph within reach of the series changes; the same list while nothing is told anew. What is told must not
 * hold the speech.
 */
export function keptBySeries<Speech extends NumberedSpeech, Told>(
  judge: (series: Series, speech: Speech) => readonly Told[],
  reach: Reach,
  groundOf: (speech: Speech) => unknown = () => null,
): (speech: Speech) => readonly Told[] {
  let numbering: Numbering | null = null;
  let ground: unknown = null;
  let paragraphs: readonly NumberedParagraph[] = [];
  let told: (readonly Told[])[] = [];
  let all: readonly Told[] = [];
  return (speech) => {
    const isSame = speech.numbering === numbering && groundOf(speech) === ground;
    const change = listChange(paragraphs, speech.paragraphs);
    if (!isSame) told = [];
    let isChanged = !isSame;
    for (const [index, series] of speech.numbering.series.entries()) {
      if (isSame && !isTouched(series, change, reach)) continue;
      const now = judge(series, speech);
      isChanged ||= now.length > 0 || (told[index]?.length ?? 0) > 0;
      told[index] = now;
    }
    ({ numbering, paragraphs } = speech);
    ground = groundOf(speech);
    if (isChanged) all = told.flat();
    return all;
  };
}

function isTouched(
  { items }: Series,
  { from, newEnd }: ListChange,
  { before, behind }: Reach,
): boolean {
  const first = items[0]?.at.paragraph ?? 0;
  const last = items[items.length - 1]?.at.paragraph ?? 0;
  return last + behind >= from && first - before < newEnd;
}
