const MOST_DRIFT = 8;

/**
 * How far members of a list have moved since the list before, where some came or went in front of them: found
 * at the first one, good for the rest. Null where the member is nowhere near.
 */
export function driftOf<Item>(
  before: readonly Item[],
  index: number,
  isIt: (item: Item) => boolean,
): number | null {
  for (let distance = 1; distance <= MOST_DRIFT; distance++) {
    const back = before[index - distance];
    if (back !== undefined && isIt(back)) return -distance;
    const on = before[index + distance];
    if (on !== undefined && isIt(on)) return distance;
  }
  const here = before[index];
  return here !== undefined && isIt(here) ? 0 : null;
}
