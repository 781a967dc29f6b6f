import type { DocumentHost } from "../../word/documentHost";
import type { PaneState } from "./paneState";

type Documents = Pick<PaneState, "office" | "sheet">;

function documentIn({ office, sheet }: Documents): DocumentHost | null {
  return office.kind === "word" ? office.host : sheet.host;
}

/**
 * The document that everything is done to: Word's, else the draft in the pane; null before there is one.
 * It leaves tracked changes where the person wants them and it can.
 */
export function hostOf(state: Documents & Pick<PaneState, "settings">): DocumentHost | null {
  const host = documentIn(state);
  return (state.settings.insertsTracked ? host?.tracked : null) ?? host;
}

/** Whether the document can leave tracked changes. */
export function canTrack(state: Documents): boolean {
  return (documentIn(state)?.tracked ?? null) !== null;
}

/** Whether there is a document, or one is being opened. */
export function hasDocument(state: Documents): boolean {
  return documentIn(state) !== null || state.office.kind === "starting";
}
