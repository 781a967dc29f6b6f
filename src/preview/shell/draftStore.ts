/** The document a visitor left, as it was. */
export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The add-in's settings in the document: name to JSON. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface DraftStore {
  read(): Promise<Draft | null>;
  write(draft: Draft): Promise<void>;
}

const DATABASE = "preview";
const STORE = "drafts";
const CURRENT = "current";

/** Keeps one draft in this browser. Fails where the browser grants no storage. */
export function openDraftStore(factory: IDBFactory): DraftStore {
  return {
    async read() {
      const database = await openDatabase(factory);
      try {
        const value: unknown = await settled(
          database.transaction(STORE).objectStore(STORE).get(CURRENT),
        );
        return isDraft(value) ? value : null;
      } finally {
        database.close();
      }
    },
    async write(draft) {
      const database = await openDatabase(factory);
      try {
        await settled(
          database.transaction(STORE, "readwrite").objectStore(STORE).put(draft, CURRENT),
        );
      } finally {
        database.close();
      }
    },
  };
}

async function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB"));
    };
  });
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    "bytes" in value &&
    value.bytes instanceof Uint8Array
  );
}
