import { rememberBlankValues } from "./changeBlankMemory";
import { canApplyPlan, planFailureOf } from "./applyPlan";
import type { PaneDeps } from "./paneDeps";
import { hostOf } from "../state/hostOf";

/**
 * Gives all blanks of each name its value; null empties them. One round trip reads, one writes. False
 * where it could not be tried now: the caller still has what was typed.
 */
export async function fillBlanks(
  deps: Pick<PaneDeps, "store" | "openBlankMemory">,
  values: ReadonlyMap<string, string | null>,
): Promise<boolean> {
  const { store } = deps;
  const host = hostOf(store.state());
  if (host === null || !canApplyPlan(store.state())) return false;
  store.dispatch({ kind: "planStarted" });
  try {
    const change = await host.fillBlanks(values);
    store.dispatch({ kind: "blanksFilled", values });
    const work = { kind: "fill", values: [...values] } as const;
    const isChanged = change.kind !== "fill" || change.controls.length > 0;
    store.dispatch({ kind: "planFinished", work, change: isChanged ? change : null });
  } catch (cause) {
    store.dispatch({ kind: "planFailed", failure: planFailureOf(cause) });
    return true;
  }
  await rememberBlankValues(deps, values);
  return true;
}
