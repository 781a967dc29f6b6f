import { INITIAL_DRAFT } from "./draftState";
import type { PaneState } from "./paneState";

/** The state when another document takes the place of the one all this was read from. */
export function withOtherDocument(state: PaneState): PaneState {
  const { blanks, check, outline } = state;
  return {
    ...state,
    insertion: { status: "idle" },
    notice: null,
    wayBack: [],
    draft: INITIAL_DRAFT,
    blanks: { ...blanks, found: null, failure: null, shown: null },
    // Answers that are still to come carry older numbers.
    check: { ...check, check: { status: "idle" }, lastRequest: check.lastRequest + 1 },
    outline: { ...outline, work: { status: "idle" }, lastRequest: outline.lastRequest + 1 },
  };
}
