import type { ShelfStorage } from "../commands/paneDeps";
import { EMPTY_SHELF, type Shelf } from "../state/shelf";
import { openBrowserStorage, type BrowserStorage } from "./browserStorage";

const isId = (id: unknown): id is string => typeof id === "string";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function idsIn(storage: BrowserStorage["storage"], key: keyof Shelf): readonly string[] {
  const stored = storage.get(key);
  return Array.isArray(stored) ? stored.filter(isId) : EMPTY_SHELF[key];
}

/** The shelf in the browser's local storage, or in memory where that is refused. */
export async function openShelfStorage(): Promise<ShelfStorage> {
  const { storage, isKept } = await openBrowserStorage();
  const read = (): Shelf => ({
    favourites: idsIn(storage, "favourites"),
    recent: idsIn(storage, "recent"),
  });
  return {
    isKept,
    read,
    change(change) {
      const { favourites, recent } = change(read());
      storage.set("favourites", favourites);
      storage.set("recent", recent);
    },
  };
}
