/** A paragraph of one text that becomes one of the other; more than one where they are to be joined. */
export interface ParagraphPair {
  readonly from: readonly number[];
  readonly to: number;
}

/**
 * Which paragraphs of two texts that have none in common are to become one another, in order: halves of
 * a paragraph that was divided, then those that are most alike. As many pairs as possible.
 */
export function pairsOf(from: readonly string[], to: readonly string[]): readonly ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let i = 0;
  let j = 0;
  for (const joined of [...joinedPairs(from, to), null]) {
    const end = joined?.from[0] ?? from.length;
    const last = joined?.to ?? to.length;
    for (const [a, b] of likestPairs(from.slice(i, end), to.slice(j, last)))
      pairs.push({ from: [i + a], to: j + b });
    if (joined === null) break;
    pairs.push(joined);
    i = (joined.from.at(-1) ?? end) + 1;
    j = joined.to + 1;
  }
  return pairs;
}

/** Paragraphs that are several of the others, one behind the other. */
function joinedPairs(from: readonly string[], to: readonly string[]): readonly ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let next = 0;
  to.forEach((whole, index) => {
    const parts = partsOf(whole, from, next);
    if (parts.length < 2) return;
    pairs.push({ from: parts, to: index });
    next = (parts.at(-1) ?? next) + 1;
  });
  return pairs;
}

function partsOf(whole: string, from: readonly string[], start: number): readonly number[] {
  const parts: number[] = [];
  let at = 0;
  for (let index = start; index < from.length && at < whole.length; index++) {
    const part = from[index] ?? "";
    if (part === "" || !whole.startsWith(part, at)) continue;
    parts.push(index);
    at += part.length;
  }
  return at === whole.length ? parts : [];
}

/** Characters that two texts share at their ends, and a little for being there at all. */
function likeness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return 1 + head + tail;
}

/**
 * All of the shorter list paired with the likest of the longer one. Of equals the first is written to,
 * and the last one stays: that of a document is the one that cannot go.
 */
function likestPairs(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [number, number])[] {
  const width = to.length + 1;
  const best = new Float64Array((from.length + 1) * width).fill(-Infinity);
  const at = (i: number, j: number): number =>
    i > from.length || j > to.length ? -Infinity : (best[i * width + j] ?? -Infinity);
  const isDone = (i: number, j: number): boolean =>
    from.length <= to.length ? i === from.length : j === to.length;
  const paired = (i: number, j: number): number =>
    i < from.length && j < to.length
      ? likeness(from[i] ?? "", to[j] ?? "") + at(i + 1, j + 1)
      : -Infinity;
  const skipped = (i: number, j: number): number =>
    from.length <= to.length ? at(i, j + 1) : at(i + 1, j);
  for (let i = from.length; i >= 0; i--)
    for (let j = to.length; j >= 0; j--)
      best[i * width + j] = isDone(i, j) ? 0 : Math.max(paired(i, j), skipped(i, j));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; !isDone(i, j);) {
    const isShort = from.length <= to.length;
    const [here, later] = [paired(i, j), skipped(i, j)];
    if (isShort ? here >= later : here > later) pairs.push([i++, j++]);
    else if (isShort) j++;
    else i++;
  }
  return pairs;
}
