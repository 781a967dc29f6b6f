import type { GenreId } from "../../../speech/genre/genreProfile";
import { checkMemoryOf, memoryShowingAll } from "../../state/check/checkMemory";
import type { CheckMemory, CheckPreferences } from "../../state/check/checkState";
import { storedOver } from "../../state/storedState";
import { genres } from "../../../library/genres";
import { checkSpeech } from "./checkSpeech";
import { changeSmall, followSmall, type SmallKeeping } from "../keepSmall";
import type { PaneDeps } from "../paneDeps";

type MemoryDeps = Pick<PaneDeps, "store" | "documentMemory" | "openCheckPreferences">;

export const checkKeeping = ({
  store,
  openCheckPreferences,
}: Pick<PaneDeps, "store" | "openCheckPreferences">): SmallKeeping<CheckPreferences> => ({
  part: "check",
  open: openCheckPreferences,
  show: (preferences) => store.dispatch({ kind: "checkPreferencesChanged", preferences }),
});

/** Brings back what was decided of this document, and of all documents, in earlier sessions. */
export async function recallDecisions(deps: MemoryDeps): Promise<void> {
  const { store, documentMemory } = deps;
  store.dispatch({
    kind: "checkMemoryChanged",
    memory: checkMemoryOf(documentMemory.read(), genres),
  });
  await followSmall(deps, checkKeeping(deps));
}

const notKept = ({ store }: Pick<PaneDeps, "store">): void =>
  store.dispatch({ kind: "remarkMade", remark: "choiceNotKept" });

/** Decides something for this document, and stores it there. */
export async function changeCheckMemory(
  deps: Pick<PaneDeps, "store" | "documentMemory">,
  change: (memory: CheckMemory) => CheckMemory,
): Promise<void> {
  const { store, documentMemory } = deps;
  const memory = change(store.state().check.memory);
  store.dispatch({ kind: "checkMemoryChanged", memory });
  try {
    await documentMemory.keep(storedOver(documentMemory.read(), memory));
  } catch {
    notKept(deps);
  }
}

/** Decides something for all documents of this person. */
export function changeCheckPreferences(
  deps: Pick<PaneDeps, "store" | "openCheckPreferences">,
  change: (preferences: CheckPreferences) => CheckPreferences,
): Promise<void> {
  const { store } = deps;
  const preferences = change(store.state().check.preferences);
  store.dispatch({ kind: "checkPreferencesChanged", preferences });
  return changeSmall(deps, checkKeeping(deps), change);
}

/** Checks the speech as one of this genre; null: as its words tell. */
export async function changeGenre(
  deps: Pick<PaneDeps, "store" | "documentMemory" | "loadChecker" | "clock">,
  genre: GenreId | null,
): Promise<void> {
  await changeCheckMemory(deps, (memory) => ({ ...memory, genre }));
  await checkSpeech(deps, { supersedes: true });
}

/** Shows again all that was silenced, here and everywhere. */
export async function showAllFindings(deps: MemoryDeps): Promise<void> {
  await changeCheckMemory(deps, memoryShowingAll);
  if (deps.store.state().check.preferences.mutedRules.length === 0) return;
  await changeCheckPreferences(deps, (preferences) => ({ ...preferences, mutedRules: [] }));
}
