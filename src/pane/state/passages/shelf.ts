/** What this person keeps at hand, by passage id; the most recently used first. */
export interface Shelf {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
}

export const EMPTY_SHELF: Shelf = { favourites: [], recent: [] };

const RECENT_LIMIT = 20;

const union = (...lists: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(lists.flat()),
];

export function shelfWithUse(shelf: Shelf, passage: string): Shelf {
  return { ...shelf, recent: union([passage], shelf.recent).slice(0, RECENT_LIMIT) };
}

export function shelfWithFavourite(shelf: Shelf, passage: string, isFavourite: boolean): Shelf {
  const favourites = isFavourite
    ? union(shelf.favourites, [passage])
    : shelf.favourites.filter((id) => id !== passage);
  return { ...shelf, favourites };
}
