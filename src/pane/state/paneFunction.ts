import type { Passage } from "../../library/passage";
import type { Shelf } from "./passages/shelf";
import { VIEW_HASHES } from "./viewAddress";

/** What the ribbon, the menu on selected text and keys can ask for by name. */
export type PaneFunction =
  | { readonly kind: "insertFavourite"; readonly slot: number }
  | { readonly kind: "insertRecent" }
  /** Shows the pane, at an address where there is one. */
  | { readonly kind: "show"; readonly hash: string | null };

/** So many favourites have an item of the ribbon's menu, whose labels cannot change. */
export const SLOTS = [1, 2, 3, 4, 5] as const;

/** `#/check/selection` is shown by `showCheckSelection`; the build gives buttons the same names. */
const nameOfShowing = (hash: string): string =>
  `show${hash.replace(/[^a-z]+([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

/** By the names that stand in the manifests and among the shortcuts. */
export const PANE_FUNCTIONS: ReadonlyMap<string, PaneFunction> = new Map<string, PaneFunction>([
  ...SLOTS.map((slot) => [`insertFavourite${slot}`, { kind: "insertFavourite", slot }] as const),
  ["insertRecent", { kind: "insertRecent" }],
  ["showPane", { kind: "show", hash: null }],
  ...VIEW_HASHES.map((hash) => [nameOfShowing(hash), { kind: "show", hash }] as const),
]);

/** Ids of the favourites that have a slot; what is no longer among the passages takes none. */
export function slottedFavourites(
  { favourites }: Shelf,
  passages: readonly Pick<Passage, "id">[],
): readonly string[] {
  const known = new Set(passages.map(({ id }) => id));
  return favourites.filter((id) => known.has(id)).slice(0, SLOTS.length);
}
