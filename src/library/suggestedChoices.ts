import type { OutlineChoice, OutlineLine } from "./outlineLine";

/** Guidance of what a speech can do without begins so. */
const DISPENSABLE = "可省";

/**
 * What to offer before the person has chosen: on an empty page the whole scaffold, in a speech that is
 * under way only what it must have. Nothing is moved unasked.
 */
export function suggestedChoices(lines: readonly OutlineLine[]): readonly OutlineChoice[] {
  const isEmpty = lines.every(({ status }) => status === "new");
  return lines.map(({ status, item }) => {
    const isWanted = item.required || (isEmpty && !item.guidance.startsWith(DISPENSABLE));
    return { kind: status === "new" && isWanted ? "scaffold" : "leaveOut" };
  });
}
