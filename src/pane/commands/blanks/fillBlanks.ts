import { rememberBlankValues } from "./changeBlankMemory";
import { canApplyPlan, planFailureOf } from "../applyPlan";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";

/** What was typed is the caller's to keep unless it is `filled`; `waiting`: it could not be tried now. */
export type FillOutcome = "filled" | "failed" | "waiting";

/** Gives all blanks of each name its value; null empties them. One round trip reads, one writes. */
export async function fillBlanks(
  deps: Pick<PaneDeps, "store" | "openBlankMemory">,
  values: ReadonlyMap<string, string | null>,
): Promise<FillOutcome> {
  const { store } = deps;
  const host = hostOf(store.state());
  if (host === null || !canApplyPlan(store.state())) return "waiting";
  store.dispatch({ kind: "planStarted" });
  try {
    const change = await host.fillBlanks(values);
    store.dispatch({ kind: "blanksFilled", values });
    const work = { kind: "fill", values: [...values] } as const;
    const isChanged = change.kind !== "fill" || change.controls.length > 0;
    store.dispatch({ kind: "planFinished", work, change: isChanged ? change : null });
  } catch (cause) {
    store.dispatch({ kind: "planFailed", failure: planFailureOf(cause) });
    return "failed";
  }
  await rememberBlankValues(deps, values);
  return "filled";
}
