import type { OwnStorageTrouble } from "../../state/own/ownState";
import { OwnStorageFailure } from "./ownStorageFailure";
import type { OwnStorage, PaneDeps } from "../paneDeps";

export function troubleOf(cause: unknown): OwnStorageTrouble {
  return cause instanceof OwnStorageFailure ? cause.trouble : "unknown";
}

/** Shows what is stored now. Rejects where it cannot be read. */
export async function showStored(
  { store }: Pick<PaneDeps, "store">,
  storage: OwnStorage,
): Promise<void> {
  const [passages, damaged] = await Promise.all([storage.read(), storage.damaged()]);
  store.dispatch({ kind: "ownPassagesRead", passages, damaged: damaged.length });
}

/** Reads own passages. */
export async function readOwnPassages(
  deps: Pick<PaneDeps, "store" | "openOwnStorage">,
): Promise<void> {
  const { store, openOwnStorage } = deps;
  try {
    const storage = await openOwnStorage();
    await showStored(deps, storage);
    if (!storage.isKept) store.dispatch({ kind: "ownStorageTroubled", trouble: "refused" });
  } catch (cause) {
    store.dispatch({ kind: "ownStorageTroubled", trouble: troubleOf(cause) });
  }
}

/** Reads own passages, now and whenever another pane has changed them. */
export async function followOwnPassages(
  deps: Pick<PaneDeps, "store" | "openOwnStorage">,
): Promise<void> {
  await readOwnPassages(deps);
  try {
    (await deps.openOwnStorage()).watch(() => void readOwnPassages(deps));
  } catch {
    // It was said that they cannot be read.
  }
}
