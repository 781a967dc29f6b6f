import type { OwnPage } from "./own/ownState";
import type { PassageList, ViewId } from "./paneState";

/** What a ribbon button asks to see. */
export type ViewAddress =
  | { readonly view: "passages"; readonly list: PassageList }
  | { readonly view: "check"; readonly extent: "speech" | "selection" }
  /** `wantsSelection`: what is selected in the document is to become a passage. */
  | { readonly view: "own"; readonly page: OwnPage; readonly wantsSelection?: true }
  | { readonly view: Exclude<ViewId, "passages" | "check" | "own"> };

const ADDRESSES: readonly (readonly [hash: string, address: ViewAddress])[] = [
  ["#/passages", { view: "passages", list: "all" }],
  ["#/passages/favourites", { view: "passages", list: "favourites" }],
  ["#/passages/recent", { view: "passages", list: "recent" }],
  ["#/draft", { view: "draft" }],
  ["#/check", { view: "check", extent: "speech" }],
  ["#/check/selection", { view: "check", extent: "selection" }],
  ["#/outline", { view: "outline" }],
  ["#/blanks", { view: "blanks" }],
  ["#/format", { view: "format" }],
  ["#/own", { view: "own", page: "list" }],
  ["#/import", { view: "own", page: "import" }],
  ["#/own/new-from-selection", { view: "own", page: "list", wantsSelection: true }],
];

/** The fragments of the pane's address that ask for something. */
export const VIEW_HASHES: readonly string[] = ADDRESSES.map(([hash]) => hash);

const ADDRESS_OF_HASH: ReadonlyMap<string, ViewAddress> = new Map(ADDRESSES);

/**
 * Reads the fragment of the pane's address; null where it names no view. A fragment, because
 * office.js takes `history.pushState` away and a path would need a server that knows it.
 */
export function viewAddressOf(hash: string): ViewAddress | null {
  return ADDRESS_OF_HASH.get(hash) ?? null;
}
