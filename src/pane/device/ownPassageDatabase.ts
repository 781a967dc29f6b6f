import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import { OwnStorageFailure } from "../commands/own/ownStorageFailure";
import { newId } from "./newId";

interface Schema extends DBSchema {
  /** Whatever another version, or anybody on this origin, may have written. */
  readonly passages: { readonly key: string; readonly value: unknown };
  /** Unreadable records that stood where a passage was stored. */
  readonly setAside: { readonly key: number; readonly value: unknown };
  readonly marks: { readonly key: string; readonly value: unknown };
}

const VERSION = 1;

/** Made once with the database; another one, or none, means that it was wiped. */
const IDENTITY = "identity";

const STORES = ["passages", "setAside", "marks"] as const;

type Connection = IDBPDatabase<Schema>;

export type OwnTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  typeof STORES,
  Mode
>;

export interface OwnPassageDatabase {
  /** Carries out `work` in one transaction, all of it or nothing; rejects with OwnStorageFailure. */
  readonly within: <Mode extends IDBTransactionMode, Result>(
    mode: Mode,
    work: (transaction: OwnTransaction<Mode>) => Promise<Result>,
  ) => Promise<Result>;
}

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : "");

function failureOf(cause: unknown): OwnStorageFailure {
  if (cause instanceof OwnStorageFailure) return cause;
  switch (nameOf(cause)) {
    case "QuotaExceededError":
      return new OwnStorageFailure("full", cause);
    case "VersionError":
      return new OwnStorageFailure("newer", cause);
    case "SecurityError":
    case "InvalidStateError":
      return new OwnStorageFailure("refused", cause);
    default:
      return new OwnStorageFailure("unknown", cause);
  }
}

/** `onGone` is called when the connection ends by itself: the next work needs another one. */
function connect(name: string, version: number, onGone: () => void): Promise<Connection> {
  return new Promise((resolve, reject) => {
    // Absent where the browser is told to store nothing, whatever the typings say.
    if ((globalThis as { indexedDB?: IDBFactory }).indexedDB === undefined)
      throw new OwnStorageFailure("refused");
    let isGivenUp = false;
    openDB<Schema>(name, version, {
      upgrade(database, oldVersion, _, transaction) {
        if (oldVersion > 0) return;
        database.createObjectStore("passages", { keyPath: "id" });
        database.createObjectStore("setAside", { autoIncrement: true });
        database.createObjectStore("marks");
        void transaction.objectStore("marks").put(newId(), IDENTITY);
      },
      blocked() {
        isGivenUp = true;
        reject(new OwnStorageFailure("blocked"));
      },
      blocking(_, __, event) {
        // A newer version, or somebody who deletes it all, shall not have to wait for this pane.
        if (event.target instanceof IDBDatabase) event.target.close();
        onGone();
      },
      terminated: onGone,
    }).then((connection) => {
      if (isGivenUp) connection.close();
      else resolve(connection);
    }, reject);
  });
}

/** The database under that name, which may be wiped, closed or taken over at any time. */
export function openOwnPassageDatabase(name: string, version = VERSION): OwnPassageDatabase {
  let connection: Promise<Connection> | null = null;
  let identity: unknown;
  const forget = (): void => {
    connection = null;
  };

  async function connected(): Promise<Connection> {
    try {
      return await (connection ??= connect(name, version, forget));
    } catch (cause) {
      forget();
      throw failureOf(cause);
    }
  }

  async function begun<Mode extends IDBTransactionMode>(mode: Mode): Promise<OwnTransaction<Mode>> {
    try {
      return (await connected()).transaction(STORES, mode);
    } catch (cause) {
      // Closed since, which nobody is told where the browser itself did it.
      if (nameOf(cause) !== "InvalidStateError") throw cause;
      forget();
      return (await connected()).transaction(STORES, mode);
    }
  }

  async function recognise(mark: unknown): Promise<void> {
    const isKnown = identity === undefined ? mark !== undefined : mark === identity;
    if (isKnown) {
      identity = mark;
      return;
    }
    const wasKnown = identity !== undefined;
    identity = mark ?? newId();
    if (mark === undefined) await (await connected()).put("marks", identity, IDENTITY);
    if (wasKnown) throw new OwnStorageFailure("wiped");
  }

  return {
    async within(mode, work) {
      try {
        await recognise(await (await begun("readonly")).objectStore("marks").get(IDENTITY));
        return await carriedOut(await begun(mode), work);
      } catch (cause) {
        throw failureOf(cause);
      }
    },
  };
}

async function carriedOut<Mode extends IDBTransactionMode, Result>(
  transaction: OwnTransaction<Mode>,
  work: (transaction: OwnTransaction<Mode>) => Promise<Result>,
): Promise<Result> {
  // Awaited below; without a handler now, a failure before that would count as nobody's.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (cause) {
    const reason = transaction.error ?? cause;
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw reason;
  }
}
