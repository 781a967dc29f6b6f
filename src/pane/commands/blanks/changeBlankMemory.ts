import { blankValuesWith, type BlankValues } from "../../state/blanks/blanksState";
import { changeSmall, followSmall, type SmallKeeping } from "../keepSmall";
import type { PaneDeps } from "../paneDeps";

type MemoryDeps = Pick<PaneDeps, "store" | "openBlankMemory">;

export const blankKeeping = ({
  store,
  openBlankMemory,
}: MemoryDeps): SmallKeeping<BlankValues> => ({
  part: "blanks",
  open: openBlankMemory,
  show: (remembered) => store.dispatch({ kind: "blankValuesRecalled", remembered }),
});

/** Brings back the values of earlier documents. What cannot be read is asked for again. */
export function recallBlankValues(deps: MemoryDeps): Promise<void> {
  return followSmall(deps, blankKeeping(deps));
}

/** Offers the values again from now on; where they cannot be stored, until the pane closes. */
export function rememberBlankValues(
  deps: MemoryDeps,
  given: ReadonlyMap<string, string | null>,
): Promise<void> {
  const { store } = deps;
  const remembered = blankValuesWith(store.state().blanks.remembered, given);
  store.dispatch({ kind: "blankValuesRecalled", remembered });
  return changeSmall(deps, blankKeeping(deps), (values) => blankValuesWith(values, given), false);
}
