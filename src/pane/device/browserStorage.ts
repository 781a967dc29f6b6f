import type { Storage } from "@microsoft/office-js-helpers";

const CONTAINER = "union-speech";

type Helpers = typeof import("@microsoft/office-js-helpers");

export interface BrowserStorage {
  readonly storage: Storage<unknown>;
  /** False where the browser refuses: the storage then lasts as long as the pane. */
  readonly isKept: boolean;
}

function openStorage({ Storage, StorageType }: Helpers): BrowserStorage {
  try {
    return { storage: new Storage<unknown>(CONTAINER, StorageType.LocalStorage), isKept: true };
  } catch {
    const storage = new Storage<unknown>(CONTAINER, StorageType.InMemoryStorage);
    return { storage, isKept: false };
  }
}

/** The browser's local storage, or memory where that is refused. */
export async function openBrowserStorage(): Promise<BrowserStorage> {
  // In a file of its own: nobody needs it to insert a passage.
  return openStorage(
    await import(/* webpackChunkName: "helpers" */ "@microsoft/office-js-helpers"),
  );
}

/**
 * Calls back when another pane has changed what is stored under `key`, or cleared everything. The
 * helpers' own `notify` waits for silence of the whole origin and then tells of the last key only.
 */
export function watchStorage(key: string, onChange: () => void): () => void {
  const scoped = `@${CONTAINER}/${key}`;
  const listener = (event: StorageEvent): void => {
    if (event.key === null || event.key === scoped) onChange();
  };
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}
