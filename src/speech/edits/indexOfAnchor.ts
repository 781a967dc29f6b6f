import type { ParagraphAnchor } from "./editPlan";

/**
 * Where an anchored paragraph stands now: the paragraph of the same text nearest to where it stood.
 * Null where no paragraph has that text any more.
 */
export function indexOfAnchor(
  texts: readonly string[],
  { index, quote }: ParagraphAnchor,
): number | null {
  for (let distance = 0; distance < Math.max(texts.length, index + 1); distance++) {
    if (texts[index - distance] === quote) return index - distance;
    if (texts[index + distance] === quote) return index + distance;
  }
  return null;
}
