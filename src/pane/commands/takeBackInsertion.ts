import type { DocumentChange } from "../../speech/documentChange";
import { HostFailure } from "../../word/documentHost";
import type { PaneFailure, PaneState } from "../state/paneState";
import type { PaneDeps } from "./paneDeps";

/** What the last insertion or plan changed; null where it cannot be taken back, or not now. */
export function takeableChangeOf({ office, insertion, notice }: PaneState): DocumentChange | null {
  if (office.kind !== "word" || insertion.status !== "idle") return null;
  return notice?.kind === "inserted" || notice?.kind === "applied" ? notice.change : null;
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
  const { office, notice } = state;
  const change = takeableChangeOf(state);
  if (office.kind !== "word" || change === null) return;
  if (notice?.kind !== "inserted" && notice?.kind !== "applied") return;
  const passage = notice.kind === "inserted" ? notice.passage : null;
  store.dispatch({ kind: "takeBackStarted" });
  try {
    const answer = await office.host.takeBack(change);
    if (answer === "stale") store.dispatch({ kind: "takeBackFailed", passage, failure: STALE });
    else if (notice.kind === "applied")
      store.dispatch({ kind: "planTakenBack", work: notice.work });
    else store.dispatch({ kind: "insertionTakenBack", passage: notice.passage });
  } catch (cause) {
    store.dispatch({ kind: "takeBackFailed", passage, failure: failureOf(cause) });
  }
}
