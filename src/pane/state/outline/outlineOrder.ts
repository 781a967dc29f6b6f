/** An item of an outline as far as its place among the others goes. */
interface PlacedItem {
  /** 0 and 1 stand side by side; 2 lies within the 1 before it, 3 within the 2. */
  readonly level: number;
}

const depthOf = (item: PlacedItem | undefined): number => Math.max(1, item?.level ?? 1);

/** Where what lies within an item ends. */
function endOfBlock(items: readonly PlacedItem[], at: number): number {
  const depth = depthOf(items[at]);
  const end = items.findIndex((item, index) => index > at && depthOf(item) <= depth);
  return end < 0 ? items.length : end;
}

function previousSibling(items: readonly PlacedItem[], at: number): number | null {
  const depth = depthOf(items[at]);
  for (let index = at - 1; index >= 0; index--) {
    if (depthOf(items[index]) < depth) return null;
    if (depthOf(items[index]) === depth) return index;
  }
  return null;
}

function nextSibling(items: readonly PlacedItem[], at: number): number | null {
  const end = endOfBlock(items, at);
  return end < items.length && depthOf(items[end]) === depthOf(items[at]) ? end : null;
}

/** Whether the item can go past its neighbour of the same rank. */
export function canStep(items: readonly PlacedItem[], at: number, step: -1 | 1): boolean {
  return (step < 0 ? previousSibling(items, at) : nextSibling(items, at)) !== null;
}

/** The items with one, and what lies within it, put before or behind its neighbour of the same rank. */
export function stepped<Item extends PlacedItem>(
  items: readonly Item[],
  at: number,
  step: -1 | 1,
): readonly Item[] {
  const other = step < 0 ? previousSibling(items, at) : nextSibling(items, at);
  if (other === null) return items;
  const [first, second] = step < 0 ? [other, at] : [at, other];
  const end = endOfBlock(items, second);
  return [
    ...items.slice(0, first),
    ...items.slice(second, end),
    ...items.slice(first, second),
    ...items.slice(end),
  ];
}

/**
 * The items with one put at the place of another, or past the part that the other lies in; unchanged
 * where the other lies in no part that it can pass.
 */
export function dropped<Item extends PlacedItem>(
  items: readonly Item[],
  from: number,
  to: number,
): readonly Item[] {
  const moved = items[from];
  const target = items[to];
  const step = to < from ? -1 : 1;
  let current = items;
  while (moved !== undefined && moved !== target) {
    const at = current.indexOf(moved);
    const goes = canStep(current, at, step);
    current = stepped(current, at, step);
    if (!goes) return items;
    const now = current.indexOf(moved);
    const passed = target === undefined ? -1 : current.indexOf(target);
    if (step < 0 ? passed > now : passed < now) return current;
  }
  return items;
}
