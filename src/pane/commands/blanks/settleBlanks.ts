import type { DocumentBlank } from "../../../word/documentHost";
import { canApplyPlan, planFailureOf } from "../applyPlan";
import { rememberBlankValues } from "./changeBlankMemory";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";

const valuesOf = (blanks: readonly DocumentBlank[]): ReadonlyMap<string, string | null> =>
  new Map(blanks.map(({ name, value }) => [name, value]));

/** Turns filled blanks into plain text; those still empty stay. Only Word's own undo brings them back. */
export async function settleBlanks(
  deps: Pick<PaneDeps, "store" | "openBlankMemory">,
): Promise<void> {
  const { store } = deps;
  const { blanks } = store.state();
  const host = hostOf(store.state());
  if (host === null || !canApplyPlan(store.state())) return;
  const filled = (blanks.found ?? []).filter(({ value }) => value !== null);
  store.dispatch({ kind: "planStarted" });
  try {
    const empty = await host.settleBlanks();
    store.dispatch({ kind: "blanksRead", blanks: empty });
    const work = { kind: "settle", count: filled.length } as const;
    store.dispatch({ kind: "planFinished", work, change: null });
  } catch (cause) {
    store.dispatch({ kind: "planFailed", failure: planFailureOf(cause) });
    return;
  }
  // Values typed straight into the document come to be known here.
  await rememberBlankValues(deps, valuesOf(filled));
}
