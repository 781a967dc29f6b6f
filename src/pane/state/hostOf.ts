import type { DocumentHost } from "../../word/documentHost";
import type { PaneState } from "./paneState";

/** The document that everything is done to: Word's, else the draft in the pane; null before there is one. */
export function hostOf({
  office,
  sheet,
}: Pick<PaneState, "office" | "sheet">): DocumentHost | null {
  return office.kind === "word" ? office.host : sheet.host;
}

/** Whether there is a document, or one is being opened. */
export function hasDocument(state: Pick<PaneState, "office" | "sheet">): boolean {
  return hostOf(state) !== null || state.office.kind === "starting";
}
