import { spokenIn } from "./text/characterClass";
import type { LogicalParagraph } from "./lines/logicalParagraph";
import type { TextPoint } from "./numbering/numbering";

/** Characters spoken from one place to another; null: to the end of the speech. */
export function spokenBetween(
  paragraphs: readonly LogicalParagraph[],
  from: TextPoint,
  to: TextPoint | null,
): number {
  const last = to?.paragraph ?? paragraphs.length - 1;
  let spoken = 0;
  for (let index = from.paragraph; index <= last; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isResidue) continue;
    const start = index === from.paragraph ? from.offset : 0;
    const end = to !== null && index === to.paragraph ? to.offset : paragraph.text.length;
    const isWhole = start === 0 && end === paragraph.text.length;
    spoken += isWhole ? paragraph.facts.spoken : spokenIn(paragraph.text, start, end);
  }
  return spoken;
}
