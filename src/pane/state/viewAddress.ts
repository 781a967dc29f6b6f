import type { PassageList, ViewId } from "./paneState";

/** What a ribbon button asks to see. */
export interface ViewAddress {
  readonly view: ViewId;
  readonly list: PassageList;
}

const LIST_OF_HASH: Readonly<Record<string, PassageList>> = {
  "#/passages": "all",
  "#/passages/favourites": "favourites",
  "#/passages/recent": "recent",
};

/**
 * Reads the fragment of the pane's address; null where it names no view. A fragment, because
 * office.js takes `history.pushState` away and a path would need a server that knows it.
 */
export function viewAddressOf(hash: string): ViewAddress | null {
  const list = LIST_OF_HASH[hash];
  return list === undefined ? null : { view: "passages", list };
}
