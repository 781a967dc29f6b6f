/** Where two lists differ: what stood from `from` to `oldEnd` in the one stands from `from` to `newEnd` in the other. */
export interface ListChange {
  readonly from: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The shortest stretch outside of which the members of two lists are the same objects. */
export function listChange<Item>(before: readonly Item[], now: readonly Item[]): ListChange {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && before[from] === now[from]) from++;
  let oldEnd = before.length;
  let newEnd = now.length;
  while (oldEnd > from && newEnd > from && before[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { from, oldEnd, newEnd };
}

/** The list with the stretch replaced. */
export function changedList<Item>(
  before: readonly Item[],
  { from, oldEnd }: ListChange,
  added: readonly Item[],
): readonly Item[] {
  return before.slice(0, from).concat(added, before.slice(oldEnd));
}

export function isUnchanged({ from, oldEnd, newEnd }: ListChange): boolean {
  return from === oldEnd && from === newEnd;
}
