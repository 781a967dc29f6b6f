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

/**
 * The shelf in the browser's local storage, or in memory where that is refused. `partition` keeps
 * documents of different owners apart where Office gives one. (Office.context.partitionKey, API reference)
 */
export async function openShelfStorage(partition: string): Promise<ShelfStorage> {
  // Half as large as React, and nobody needs it to insert: it comes in a file of its own.
  const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
  // The library builds a regular expression from the name.
  const container = partition.replace(/[^\w-]/g, "_") + CONTAINER;
  const opened = (() => {
    try {
      return { storage: new Storage<unknown>(container, StorageType.LocalStorage), isKept: true };
    } catch {
      const storage = new Storage<unknown>(container, StorageType.InMemoryStorage);
      return { storage, isKept: false };
    }
  })();
  const { storage, isKept } = opened;
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
