/** Pairs of equal texts in both lists, in order. Equal ends are matched first: edits are local. */
export function commonPairs(
  from: readonly string[],
  to: readonly string[],
): readonly [number, number][] {
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
