import type { DocumentHost } from "../../word/documentHost";

/** The draft that is written in the pane itself where there is no Word. */
export interface SheetState {
  /** Null as long as nobody needs a draft. */
  readonly host: DocumentHost | null;
}

export const INITIAL_SHEET: SheetState = { host: null };
