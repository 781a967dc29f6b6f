import { HostFailure } from "../../word/documentHost";
import type { PaneFailure, PaneState } from "../state/paneState";
import type { TakeableWork } from "../state/wayBack";
import type { PaneDeps } from "./paneDeps";
import { hostOf } from "../state/hostOf";

/** The last work, where it can be taken back; null where it cannot, or not now. */
export function takeableWorkOf(state: PaneState): TakeableWork | null {
  const { insertion, notice, wayBack } = state;
  if (hostOf(state) === null || insertion.status !== "idle") return null;
  const isBeyondUs =
    (notice?.kind === "inserted" || notice?.kind === "applied") && notice.change === null;
  return isBeyondUs ? null : (wayBack[0] ?? null);
}

function failureOf(cause: unknown): PaneFailure {
  if (!(cause instanceof HostFailure))
    return { action: "takeBack", reason: "unknown", partial: false, detail: String(cause) };
  const { kind, partial } = cause;
  return { action: "takeBack", reason: kind, partial, detail: String(cause.cause) };
}

const STALE: PaneFailure = { action: "takeBack", reason: "stale", partial: false, detail: "" };

/** Takes the last insertion or plan out of the document, unless it has been edited since. */
export async function takeBackInsertion({ store }: Pick<PaneDeps, "store">): Promise<void> {
  const state = store.state();
  const host = hostOf(state);
  const last = takeableWorkOf(state);
  if (host === null || last === null) return;
  const passage = last.kind === "inserted" ? last.passage : null;
  store.dispatch({ kind: "takeBackStarted" });
  try {
    const answer = await host.takeBack(last.change);
    if (answer === "stale") store.dispatch({ kind: "takeBackFailed", passage, failure: STALE });
    else if (last.kind === "applied") store.dispatch({ kind: "planTakenBack", work: last.work });
    else store.dispatch({ kind: "insertionTakenBack", passage: last.passage });
  } catch (cause) {
    store.dispatch({ kind: "takeBackFailed", passage, failure: failureOf(cause) });
  }
}
