import { hostOf } from "../state/hostOf";
import { takeableWorkOf } from "../state/lastWork";
import type { PaneFailure } from "../state/paneState";
import { hostFailureOf } from "./hostFailureOf";
import type { PaneDeps } from "./paneDeps";

const action = "takeBack";
const STALE: PaneFailure = { action, reason: "stale", partial: false, detail: "" };

/** Takes the last insertion or plan out of the document, unless it has been edited since. */
export async function takeBackInsertion({ store }: Pick<PaneDeps, "store">): Promise<void> {
  const state = store.state();
  const host = hostOf(state);
  const last = takeableWorkOf(state);
  if (host === null || last === null) return;
  const of = last.number;
  store.dispatch({ kind: "takeBackStarted" });
  try {
    const answer = await host.takeBack(last.change);
    if (answer === "stale") store.dispatch({ kind: "takeBackFailed", of, failure: STALE });
    else store.dispatch({ kind: "workTakenBack", of });
  } catch (cause) {
    const failure = { action, ...hostFailureOf(cause) } as const;
    store.dispatch({ kind: "takeBackFailed", of, failure });
  }
}
