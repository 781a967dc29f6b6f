import type { DocumentChange } from "../../speech/documentChange";
import { HostFailure } from "../../word/documentHost";
import type { PaneFailure, PaneState } from "../state/paneState";
import type { PaneDeps } from "./paneDeps";

/** What the last insertion changed; null where it cannot be taken back, or not now. */
export function takeableChangeOf({ office, insertion, notice }: PaneState): DocumentChange | null {
  if (office.kind !== "word" || insertion.status !== "idle") return null;
  return notice?.kind === "inserted" ? notice.change : null;
}

function failureOf(cause: unknown): PaneFailure {
  if (!(cause instanceof HostFailure))
    return { action: "takeBack", reason: "unknown", detail: String(cause) };
  return { action: "takeBack", reason: cause.kind, detail: String(cause.cause) };
}

const STALE: PaneFailure = { action: "takeBack", reason: "stale", detail: "" };

/** Takes the last insertion out of the document, unless it has been edited since. */
export async function takeBackInsertion({ store }: Pick<PaneDeps, "store">): Promise<void> {
  const state = store.state();
  const change = takeableChangeOf(state);
  if (state.office.kind !== "word" || state.notice === null || change === null) return;
  const { passage } = state.notice;
  store.dispatch({ kind: "takeBackStarted" });
  try {
    const answer = await state.office.host.takeBack(change);
    if (answer === "stale") store.dispatch({ kind: "takeBackFailed", passage, failure: STALE });
    else store.dispatch({ kind: "insertionTakenBack", passage });
  } catch (cause) {
    store.dispatch({ kind: "takeBackFailed", passage, failure: failureOf(cause) });
  }
}
