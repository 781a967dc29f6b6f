import type { OwnPassage } from "../../../library/ownPassage";
import { chosenPassagesOf } from "../../state/import/importReview";
import { ownPassagesAmong } from "../../state/own/ownState";
import type { PaneState } from "../../state/paneState";
import { ownPassageOfReview } from "../../state/import/reviewedPassage";
import { OwnStorageFailure } from "../own/ownStorageFailure";
import type { OwnStorage, PaneDeps } from "../paneDeps";
import { readOwnPassages } from "../own/readOwnPassages";

type StoreDeps = Pick<PaneDeps, "store" | "openOwnStorage" | "newId">;

function newPassages(state: PaneState, newId: () => string): readonly OwnPassage[] {
  const places = ownPassagesAmong(state.passages).map(({ position }) => position);
  const last = places.reduce((most, place) => Math.max(most, place), 0);
  return chosenPassagesOf(state.imports).map(({ reviewed, tag }, at) =>
    ownPassageOfReview(reviewed, { id: `own:${newId()}`, position: last + 1 + at, tag }),
  );
}

/** Does something with the storage; the state then says what is stored, or what went wrong. */
async function withStorage(
  deps: Omit<StoreDeps, "newId">,
  work: "storing" | "takingBack",
  run: (storage: OwnStorage) => Promise<boolean>,
): Promise<void> {
  const { store, openOwnStorage } = deps;
  store.dispatch({ kind: "importWorkBegun", work });
  try {
    const isDone = await run(await openOwnStorage());
    if (!isDone) store.dispatch({ kind: "importTroubled", trouble: "changed" });
  } catch (cause) {
    const trouble = cause instanceof OwnStorageFailure ? cause.trouble : "unknown";
    store.dispatch({ kind: "importTroubled", trouble });
  }
  await readOwnPassages(deps);
}

/** Stores the chosen passages, all or none. */
export async function storeImport(deps: StoreDeps): Promise<void> {
  const { store, newId } = deps;
  const passages = newPassages(store.state(), newId);
  if (passages.length === 0 || store.state().imports.work !== "idle") return;
  await withStorage(deps, "storing", async (storage) => {
    if ((await storage.save(passages)) !== "saved") return false;
    const stored = passages.map((passage) => ({ ...passage, revision: passage.revision + 1 }));
    store.dispatch({ kind: "importStored", passages: stored });
    return true;
  });
}

/** Takes out again what the last import has stored, and leads back to its review. */
export async function takeBackImport(deps: Omit<StoreDeps, "newId">): Promise<void> {
  const { stored, work } = deps.store.state().imports;
  if (stored === null || work !== "idle") return;
  await withStorage(deps, "takingBack", async (storage) => {
    if ((await storage.remove(stored)) !== "removed") return false;
    deps.store.dispatch({ kind: "importTakenBack" });
    return true;
  });
}
