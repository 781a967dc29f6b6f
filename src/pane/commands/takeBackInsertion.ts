import { HostFailure } from "../../word/documentHost";
import { takeableWorkOf } from "../state/lastWork";
import type { PaneFailure } from "../state/paneState";
import type { PaneDeps } from "./paneDeps";
import { hostOf } from "../state/hostOf";

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
