import type { Piece } from "../blank";
import { commonPairs } from "../text/commonPairs";
import type { EditPlan, EditStep, NewParagraph } from "./editPlan";
import type { ParagraphFormat } from "../paragraph";
import { pairsOf } from "./paragraphPairs";

/** A paragraph as far as telling two states of a document apart needs it. */
export interface ComparedParagraph {
  readonly text: string;
  readonly format?: ParagraphFormat;
  /** What spells the text where it holds more than plain text. */
  readonly pieces?: readonly Piece[];
}

/** The one stretch in which two texts differ. */
function differingStretch(from: string, to: string) {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return {
    offset: head,
    removed: from.slice(head, from.length - tail),
    inserted: to.slice(head, to.length - tail),
  };
}

const restored = ({ text, format, pieces }: ComparedParagraph): NewParagraph => ({
  role: "body",
  pieces: text === "" ? [] : (pieces ?? [{ kind: "text", text }]),
  ...(format && { format }),
});

/**
 * The plan that makes `from` read like `to`. Paragraphs of the same text stay untouched; where as
 * many stand on both sides between two of those, only the differing characters change.
 * `firstIndex` is where `from` begins in its document.
 */
export function editPlanBetween(
  from: readonly ComparedParagraph[],
  to: readonly ComparedParagraph[],
  firstIndex = 0,
): EditPlan {
  const before = from.map(({ text }) => text);
  const after = to.map(({ text }) => text);
  const steps: EditStep[] = [];
  const anchor = (i: number) => ({ index: firstIndex + i, quote: before[i] ?? "" });
  const replaced = (
    i: number,
    removed: string,
    wanted: ComparedParagraph | undefined,
  ): EditStep => ({
    kind: "replaceText",
    at: anchor(i),
    ...differingStretch(removed, wanted?.text ?? ""),
    ...(removed === "" && wanted?.pieces && { pieces: wanted.pieces }),
  });
  const between = (i0: number, i1: number, j0: number, j1: number) => {
    const pairs = pairsOf(before.slice(i0, i1), after.slice(j0, j1));
    const kept = new Set(pairs.flatMap((pair) => pair.from));
    for (let i = i0; i < i1; i++)
      if (!kept.has(i - i0)) steps.push({ kind: "deleteParagraph", at: anchor(i) });
    let last = i0 - 1;
    let next = j0;
    const insertUpTo = (end: number) => {
      const paragraphs = to.slice(next, end).map(restored);
      const behind = last < 0 ? null : anchor(last);
      if (paragraphs.length > 0)
        steps.push({ kind: "insertParagraphs", after: behind, paragraphs });
    };
    for (const pair of pairs) {
      insertUpTo(j0 + pair.to);
      next = j0 + pair.to + 1;
      const parts = pair.from.map((k) => i0 + k);
      const [first = last, ...others] = parts;
      if (others.length === 0) steps.push(replaced(first, before[first] ?? "", to[j0 + pair.to]));
      others.forEach((part, k) => {
        const joins = { first: anchor(parts[k] ?? first), second: anchor(part), drop: 0 };
        steps.push({ kind: "joinParagraphs", ...joins });
      });
      last = parts.at(-1) ?? last;
    }
    insertUpTo(j1);
  };
  let i = 0;
  let j = 0;
  // A plan cannot say "before the paragraph of an empty document": that one would be taken over.
  const isFilled = before.length === 1 && before[0] === "" && after[0] !== "";
  for (const [pairI, pairJ] of [
    ...(isFilled ? [] : commonPairs(before, after)),
    [before.length, after.length] as const,
  ]) {
    between(i, pairI, j, pairJ);
    i = pairI + 1;
    j = pairJ + 1;
  }
  return { steps };
}
