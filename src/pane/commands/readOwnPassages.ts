import { OwnStorageFailure } from "./ownStorageFailure";
import type { PaneDeps } from "./paneDeps";

/** Reads own passages, now and whenever another pane has changed them. */
export async function readOwnPassages({
  store,
  openOwnStorage,
}: Pick<PaneDeps, "store" | "openOwnStorage">): Promise<void> {
  try {
    const storage = await openOwnStorage();
    store.dispatch({ kind: "ownPassagesRead", passages: await storage.read() });
    if (!storage.isKept) store.dispatch({ kind: "ownStorageTroubled", trouble: "refused" });
  } catch (cause) {
    const trouble = cause instanceof OwnStorageFailure ? cause.trouble : "unknown";
    store.dispatch({ kind: "ownStorageTroubled", trouble });
  }
}
