import { blankValuesWith } from "../state/blanksState";
import type { PaneDeps } from "./paneDeps";

type MemoryDeps = Pick<PaneDeps, "store" | "openBlankMemory">;

/** Brings back the values of earlier documents. Where nothing can be read, the pane goes on without. */
export async function recallBlankValues({ store, openBlankMemory }: MemoryDeps): Promise<void> {
  try {
    const remembered = (await openBlankMemory()).read();
    store.dispatch({ kind: "blankValuesRecalled", remembered });
  } catch {
    // What is not remembered is asked for again.
  }
}

/** Offers the values again from now on; where they cannot be stored, until the pane closes. */
export async function rememberBlankValues(
  { store, openBlankMemory }: MemoryDeps,
  given: ReadonlyMap<string, string | null>,
): Promise<void> {
  const remembered = blankValuesWith(store.state().blanks.remembered, given);
  store.dispatch({ kind: "blankValuesRecalled", remembered });
  try {
    (await openBlankMemory()).change((values) => blankValuesWith(values, given));
  } catch {
    // As above.
  }
}
