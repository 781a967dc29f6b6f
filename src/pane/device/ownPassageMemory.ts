import { inOwnOrder, type OwnPassage } from "../../library/ownPassage";
import type { OwnStorage } from "../commands/paneDeps";

/** Own passages for as long as the pane lasts: nobody else writes here. */
export function ownPassageMemory(): OwnStorage {
  const stored = new Map<string, OwnPassage>();
  return {
    isKept: false,
    read: () => Promise.resolve(inOwnOrder([...stored.values()])),
    damaged: () => Promise.resolve([]),
    save(passages) {
      for (const passage of passages) {
        const revision = passage.revision + 1;
        stored.set(passage.id, { ...passage, revision, changed: Date.now() });
      }
      return Promise.resolve("saved");
    },
    remove(passages) {
      for (const { id } of passages) stored.delete(id);
      return Promise.resolve("removed");
    },
    watch: () => () => undefined,
  };
}
