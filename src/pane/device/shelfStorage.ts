import type { Storage } from "@microsoft/office-js-helpers";
import type { ShelfStorage } from "../commands/paneDeps";
import { EMPTY_SHELF, type Shelf } from "../state/shelf";

const CONTAINER = "union-speech";

const isId = (id: unknown): id is string => typeof id === "string";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function idsIn(storage: Storage<unknown>, key: keyof Shelf): readonly string[] {
  const stored = storage.get(key);
  return Array.isArray(stored) ? stored.filter(isId) : EMPTY_SHELF[key];
}

type Helpers = typeof import("@microsoft/office-js-helpers");

function openStorage({ Storage, StorageType }: Helpers) {
  try {
    return { storage: new Storage<unknown>(CONTAINER, StorageType.LocalStorage), isKept: true };
  } catch {
    const storage = new Storage<unknown>(CONTAINER, StorageType.InMemoryStorage);
    return { storage, isKept: false };
  }
}

/** The shelf in the browser's local storage, or in memory where that is refused. */
export async function openShelfStorage(): Promise<ShelfStorage> {
  // In a file of its own: nobody needs it to insert a passage.
  const { storage, isKept } = openStorage(await import("@microsoft/office-js-helpers"));
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
