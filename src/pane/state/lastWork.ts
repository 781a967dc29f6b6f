import { hostOf } from "./hostOf";
import type { TakeableOwnWork } from "./own/ownWayBack";
import type { PaneState } from "./paneState";
import type { TakeableWork } from "./wayBack";

/** The last work in the document, where it can be taken back; null where it cannot, or not now. */
export function takeableWorkOf(state: PaneState): TakeableWork | null {
  const { insertion, notice, wayBack } = state;
  if (hostOf(state) === null || insertion.status !== "idle") return null;
  const isBeyondUs =
    (notice?.kind === "inserted" || notice?.kind === "applied") && notice.change === null;
  return isBeyondUs ? null : (wayBack[0] ?? null);
}

/** Null while something is edited or imported: that may rest on the work that would be taken back. */
function takeableOwnWorkOf({ insertion, own }: PaneState): TakeableOwnWork | null {
  const isAtRest =
    insertion.status === "idle" &&
    own.page === "list" &&
    own.openDraft === null &&
    own.conflict === null &&
    own.merge === null;
  return isAtRest ? (own.wayBack[0] ?? null) : null;
}

export type LastWork =
  | { readonly in: "document"; readonly work: TakeableWork }
  | { readonly in: "own"; readonly work: TakeableOwnWork };

/**
 * What is taken back next, in the document or among one's own passages: the later work. One in the document
 * whose text has changed since gives way, so that it does not hold up the others.
 */
export function lastWorkOf(state: PaneState): LastWork | null {
  // A failure has buttons of its own.
  if (state.notice?.kind === "failed") return null;
  const inDocument = takeableWorkOf(state);
  const own = takeableOwnWorkOf(state);
  const isOwnNext =
    own !== null &&
    (inDocument === null || inDocument.isStale === true || own.number > inDocument.number);
  if (isOwnNext) return { in: "own", work: own };
  return inDocument && { in: "document", work: inDocument };
}
