import type { Piece } from "./blank";
import type { EditPlan, EditStep, NewParagraph } from "./editPlan";
import type { ParagraphFormat } from "./paragraph";
import { pairsOf } from "./paragraphPairs";

/** A paragraph as far as telling two states of a document apart needs it. */
export interface ComparedParagraph {
  readonly text: string;
  readonly format?: ParagraphFormat;
  /** What spells the text where it holds more than plain text. */
  readonly pieces?: readonly Piece[];
}

/** Pairs of equal texts in both lists, in order. Equal ends are matched first: edits are local. */
function commonPairs(from: readonly string[], to: readonly string[]): readonly [number, number][] {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const middle = longestCommonPairs(
    from.slice(head, from.length - tail),
    to.slice(head, to.length - tail),
  );
  return [
    ...Array.from({ length: head }, (_, k): [number, number] => [k, k]),
    ...middle.map(([i, j]): [number, number] => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, k): [number, number] => [
      from.length - tail + k,
      to.length - tail + k,
    ]),
  ];
}

/** Beyond this many comparisons a table would fill the memory. */
const MOST_COMPARISONS = 4_000_000;

/** Places of the texts that stand there once. */
function singlePlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const doubled = new Set<string>();
  texts.forEach((text, place) => {
    if (places.has(text)) doubled.add(text);
    places.set(text, place);
  });
  for (const text of doubled) places.delete(text);
  return places;
}

/** Pairs of texts that stand once on either side; an estimate where order has changed. */
function singlePairs(from: readonly string[], to: readonly string[]): readonly [number, number][] {
  const places = singlePlaces(to);
  const pairs: [number, number][] = [];
  let last = -1;
  for (const [text, i] of singlePlaces(from)) {
    const j = places.get(text) ?? -1;
    if (j <= last) continue;
    pairs.push([i, j]);
    last = j;
  }
  return pairs;
}

function longestCommonPairs(
  from: readonly string[],
  to: readonly string[],
): readonly [number, number][] {
  if (from.length * to.length > MOST_COMPARISONS) return singlePairs(from, to);
  const width = to.length + 1;
  const longest = new Uint32Array((from.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      longest[i * width + j] =
        from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    if (from[i] === to[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
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
