/** How many members of a list come first, where all that do stand in front of those that do not. */
export function countFirst<Item>(
  items: readonly Item[],
  comesFirst: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && comesFirst(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
