import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { isEmptyDraft } from "../../draft/draftDocument";
import { storedDraftOf, type StoredDraft } from "../../draft/storedDraft";
import type { DraftStorage } from "../commands/paneDeps";
import { isSpeechFormat } from "../state/format/storedFormat";

const DATABASE = "union-speech-draft";
const STORE = "drafts";
const CHANNEL = "union-speech-draft";
/** What is written when the page goes, as no database has the time for it then. */
const LEFT = "union-speech-draft.left";
/** A browser that neither opens nor refuses its database must not keep the draft from opening. */
const PATIENCE_MS = 3_000;

interface DraftSchema extends DBSchema {
  readonly [STORE]: { readonly key: string; readonly value: unknown };
}

type Database = IDBPDatabase<DraftSchema>;

const draftOf = (value: unknown): StoredDraft | null => storedDraftOf(value, isSpeechFormat);

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the store does not answer")), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function openDatabase(): Promise<Database> {
  const opened = openDB<DraftSchema>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore(STORE, { keyPath: "id" });
    },
  });
  return inTime(opened);
}

type Work<Result> = (database: Database) => Promise<Result>;

/**
 * Does work in the database, and opens it anew for the next work where one has failed: browsers close it
 * without a word, as when their data are cleared.
 */
function databaseWork(): <Result>(work: Work<Result>) => Promise<Result> {
  let connection: Promise<Database> | null = null;
  return async (work) => {
    connection ??= openDatabase();
    const opened = connection;
    try {
      return await work(await opened);
    } catch (cause) {
      if (connection === opened) connection = null;
      opened.then(
        (database) => database.close(),
        () => undefined,
      );
      throw cause;
    }
  };
}

/** The draft that was left unsaved when its page went; null where there is none. */
function leftDraft(): StoredDraft | null {
  try {
    const left = localStorage.getItem(LEFT);
    return left === null ? null : draftOf(JSON.parse(left));
  } catch {
    return null;
  }
}

function forgetLeftDraft(): void {
  try {
    localStorage.removeItem(LEFT);
  } catch {
    // Where nothing can be removed nothing was kept.
  }
}

function leave(draft: StoredDraft): void {
  try {
    localStorage.setItem(LEFT, JSON.stringify({ ...draft, changed: Date.now() }));
  } catch {
    // Full or refused; the database has all but the last words.
  }
}

/** What was left unsaved is stored now; it is forgotten only then. */
async function storeLeftDraft(database: Database): Promise<void> {
  const left = leftDraft();
  if (left !== null) await save(database, left);
  forgetLeftDraft();
}

async function storedDrafts(database: Database): Promise<readonly StoredDraft[]> {
  await storeLeftDraft(database).catch(() => undefined);
  const stored = (await inTime(database.getAll(STORE)))
    .map(draftOf)
    .filter((draft) => draft !== null);
  return [...stored].sort((one, other) => other.changed - one.changed);
}

/** An empty draft is not kept. Compares the revision and writes in one transaction. */
async function save(database: Database, draft: StoredDraft): Promise<"saved" | "conflict"> {
  const transaction = database.transaction(STORE, "readwrite");
  const { store } = transaction;
  const stored = draftOf(await store.get(draft.id));
  const isOwn = stored === null || stored.revision < draft.revision;
  if (isOwn)
    await (isEmptyDraft(draft.document)
      ? store.delete(draft.id)
      : store.put({ ...draft, changed: Date.now() }));
  await transaction.done;
  return isOwn ? "saved" : "conflict";
}

function openChannel(): BroadcastChannel | null {
  return "BroadcastChannel" in globalThis ? new BroadcastChannel(CHANNEL) : null;
}

function keptStorage(within: ReturnType<typeof databaseWork>): DraftStorage {
  const channel = openChannel();
  return {
    isKept: true,
    read: () => within(storedDrafts),
    async save(draft) {
      const outcome = await within((database) => save(database, draft));
      if (outcome === "saved") channel?.postMessage(draft.id);
      return outcome;
    },
    leave,
    watch(onChange) {
      const listener = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === "string") onChange(data);
      };
      channel?.addEventListener("message", listener);
      return () => channel?.removeEventListener("message", listener);
    },
  };
}

/** Lasts as long as the page. */
function passingStorage(): DraftStorage {
  return {
    isKept: false,
    read: () => Promise.resolve([]),
    save: () => Promise.resolve("saved"),
    leave: () => undefined,
    watch: () => () => undefined,
  };
}

/** The browser's database, or nothing but the page's memory where that is refused. */
export async function openDraftStorage(): Promise<DraftStorage> {
  try {
    const within = databaseWork();
    // Some browsers open a database and refuse to read it.
    await within((database) => inTime(database.count(STORE)));
    return keptStorage(within);
  } catch {
    return passingStorage();
  }
}
