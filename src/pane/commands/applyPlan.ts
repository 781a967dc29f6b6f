import type { EditPlan } from "../../speech/edits/editPlan";
import type { PaneState } from "../state/paneState";
import type { PlanWork } from "../state/planWork";
import { hostFailureOf } from "./hostFailureOf";
import type { PaneDeps } from "./paneDeps";
import { hostOf } from "../state/hostOf";

/** One at a time: what a plan quotes must not be changed by another. */
export function canApplyPlan(state: PaneState): boolean {
  return hostOf(state) !== null && state.insertion.status === "idle";
}

const action = "applyPlan";

/** The text that a plan was made for has been edited since. */
export const STALE_PLAN = { action, reason: "stale", partial: false, detail: "" } as const;

export const planFailureOf = (cause: unknown) => ({ action, ...hostFailureOf(cause) }) as const;

/** Carries out a plan, all of it or nothing; it can then be taken back. True where it was applied. */
export async function applyPlan(
  { store }: Pick<PaneDeps, "store">,
  plan: EditPlan,
  work: PlanWork,
): Promise<boolean> {
  const state = store.state();
  const host = hostOf(state);
  if (host === null || !canApplyPlan(state)) return false;
  store.dispatch({ kind: "planStarted" });
  try {
    const answer = await host.apply(plan);
    if (answer.outcome === "applied") {
      store.dispatch({ kind: "planFinished", work, change: answer.change });
      return true;
    }
    const failure = { ...STALE_PLAN, reason: answer.outcome };
    store.dispatch({ kind: "planFailed", failure });
    return false;
  } catch (cause) {
    store.dispatch({ kind: "planFailed", failure: planFailureOf(cause) });
    return false;
  }
}
