import type { ListChange } from "./listChange";
import type { Series } from "./numbering";

/** Whether paragraphs changed between `before` paragraphs ahead of a series' first member and `behind` after its last. */
export function isTouched(
  { items }: Series,
  { from, newEnd }: ListChange,
  before: number,
  behind: number,
): boolean {
  const first = items[0]?.at.paragraph ?? 0;
  const last = items[items.length - 1]?.at.paragraph ?? 0;
  return last + behind >= from && first - before < newEnd;
}
