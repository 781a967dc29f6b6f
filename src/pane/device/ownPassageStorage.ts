import { inOwnOrder, type OwnPassage } from "../../library/ownPassage";
import { ownPassageIn } from "../../library/ownPassageIn";
import { OwnStorageFailure } from "../commands/own/ownStorageFailure";
import type { OwnStorage } from "../commands/paneDeps";
import { openOwnPassageDatabase } from "./ownPassageDatabase";
import { ownPassageMemory } from "./ownPassageMemory";

const NAME = "union-speech.own";

const isReadable = (passage: OwnPassage | null): passage is OwnPassage => passage !== null;

/** Those that another pane has stored since the revisions here were read. */
function conflictsIn(
  records: readonly unknown[],
  seen: readonly Pick<OwnPassage, "revision">[],
): readonly OwnPassage[] {
  return records
    .map(ownPassageIn)
    .filter((stored, at) => stored?.revision !== seen[at]?.revision)
    .filter(isReadable);
}

/** Asked once, when there is first something to lose; browsers grant it or not without a word. */
async function askToPersist(): Promise<void> {
  // Absent in older browsers, whatever the typings say.
  const storage = navigator.storage as StorageManager | undefined;
  try {
    if (storage !== undefined && !(await storage.persisted())) await storage.persist();
  } catch {
    // Then the browser may drop what is stored when the disk is full, as it may any page's.
  }
}

function storageIn(name: string): OwnStorage {
  const database = openOwnPassageDatabase(name);
  const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(name) : null;
  let isPersistenceAsked = false;

  const read: OwnStorage["read"] = () =>
    database.within("readonly", async (transaction) => {
      const records = await transaction.objectStore("passages").getAll();
      return inOwnOrder(records.map(ownPassageIn).filter(isReadable));
    });

  const damaged: OwnStorage["damaged"] = () =>
    database.within("readonly", async (transaction) => {
      const records = await transaction.objectStore("passages").getAll();
      const setAside = await transaction.objectStore("setAside").getAll();
      return [...records.filter((record) => ownPassageIn(record) === null), ...setAside];
    });

  const save: OwnStorage["save"] = async (passages) => {
    const answer = await database.within("readwrite", async (transaction) => {
      const store = transaction.objectStore("passages");
      const records = await Promise.all(passages.map(({ id }) => store.get(id)));
      const conflicts = conflictsIn(records, passages);
      if (conflicts.length > 0) return { conflicts };
      const unreadable = records.filter(
        (record) => record !== undefined && ownPassageIn(record) === null,
      );
      const changed = Date.now();
      await Promise.all([
        ...unreadable.map((record) => transaction.objectStore("setAside").add(record)),
        ...passages.map((passage) =>
          store.put({ ...passage, revision: passage.revision + 1, changed }),
        ),
      ]);
      return "saved" as const;
    });
    if (answer === "saved") {
      channel?.postMessage("saved");
      if (!isPersistenceAsked) void askToPersist();
      isPersistenceAsked = true;
    }
    return answer;
  };

  const remove: OwnStorage["remove"] = async (passages) => {
    const answer = await database.within("readwrite", async (transaction) => {
      const store = transaction.objectStore("passages");
      const records = await Promise.all(passages.map(({ id }) => store.get(id)));
      const conflicts = conflictsIn(records, passages);
      if (conflicts.length > 0) return { conflicts };
      const readable = records.map(ownPassageIn).filter(isReadable);
      await Promise.all(readable.map(({ id }) => store.delete(id)));
      return "removed" as const;
    });
    if (answer === "removed") channel?.postMessage("removed");
    return answer;
  };

  const watch: OwnStorage["watch"] = (onChange) => {
    const listener = (): void => onChange();
    channel?.addEventListener("message", listener);
    return () => channel?.removeEventListener("message", listener);
  };

  return { isKept: true, read, damaged, save, remove, watch };
}

/**
 * Own passages in the browser's IndexedDB, or in memory where that is refused. `partition` is Office's
 * key, which keeps apart what two programs or sites store on the same origin; empty where there is none.
 */
export async function openOwnPassageStorage(partition: string): Promise<OwnStorage> {
  const storage = storageIn(partition === "" ? NAME : `${NAME}@${partition}`);
  try {
    await storage.read();
    return storage;
  } catch (cause) {
    if (cause instanceof OwnStorageFailure && cause.trouble === "refused")
      return ownPassageMemory();
    throw cause;
  }
}
