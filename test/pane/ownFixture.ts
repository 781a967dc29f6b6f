import { inOwnOrder, type OwnPassage } from "../../src/library/ownPassage";
import { OwnStorageFailure } from "../../src/pane/commands/own/ownStorageFailure";
import type { OwnStorage } from "../../src/pane/commands/paneDeps";
import type { OwnStorageTrouble } from "../../src/pane/state/own/ownState";
import { passageOf } from "./paneFixture";

export function ownPassageOf(name: string, part: Partial<OwnPassage> = {}): OwnPassage {
  return {
    ...passageOf(name),
    id: `own:${name}`,
    layer: "own",
    tags: [],
    position: 1,
    revision: 0,
    changed: 0,
    ...part,
  };
}

/** The own passages of one browser, for as many panes as want to share them. */
export function sharedOwnPassages(first: readonly OwnPassage[] = []) {
  const stored = new Map(first.map((passage) => [passage.id, passage]));
  const listeners = new Set<() => void>();
  let trouble: OwnStorageTrouble | null = null;
  const assertStorable = (): void => {
    if (trouble !== null) throw new OwnStorageFailure(trouble);
  };
  const conflictsWith = (passages: readonly Pick<OwnPassage, "id" | "revision">[]) =>
    passages.flatMap(({ id, revision }) => {
      const theirs = stored.get(id);
      return theirs !== undefined && theirs.revision !== revision ? [theirs] : [];
    });
  /** Tells the other panes, as a browser does. */
  const tell = (own: (() => void) | null): void =>
    listeners.forEach((listener) => listener !== own && listener());
  const openPane = (): OwnStorage => {
    let listener: (() => void) | null = null;
    return {
      isKept: true,
      read: () => Promise.resolve(inOwnOrder([...stored.values()])),
      damaged: () => Promise.resolve([]),
      async save(passages) {
        await Promise.resolve();
        assertStorable();
        const conflicts = conflictsWith(passages);
        if (conflicts.length > 0) return { conflicts };
        for (const one of passages) stored.set(one.id, { ...one, revision: one.revision + 1 });
        tell(listener);
        return "saved";
      },
      async remove(passages) {
        await Promise.resolve();
        assertStorable();
        const conflicts = conflictsWith(passages);
        if (conflicts.length > 0) return { conflicts };
        for (const { id } of passages) stored.delete(id);
        tell(listener);
        return "removed";
      },
      watch(onChange) {
        listener = onChange;
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    };
  };
  return {
    openPane,
    titles: () => inOwnOrder([...stored.values()]).map(({ title }) => title),
    passages: () => inOwnOrder([...stored.values()]),
    /** Nothing is stored from now on, for this reason; null: all is well again. */
    troubleWith: (reason: OwnStorageTrouble | null) => {
      trouble = reason;
    },
  };
}
