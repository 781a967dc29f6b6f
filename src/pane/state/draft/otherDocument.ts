import { WHOLE_SPEECH } from "../check/checkScope";
import { INITIAL_DRAFT } from "./draftState";
import { hostOf } from "../hostOf";
import type { PaneState } from "../paneState";

/** Without what was read from a document whose place another one has taken. */
function withOtherDocument(state: PaneState): PaneState {
  const { blanks, check, outline } = state;
  return {
    ...state,
    insertion: { status: "idle" },
    notice: null,
    wayBack: [],
    draft: INITIAL_DRAFT,
    blanks: { ...blanks, found: null, failure: null, shown: null },
    // Answers that are still to come carry older numbers.
    check: {
      ...check,
      check: { status: "idle" },
      // Paragraphs that were selected there; what is still to be read will be read here.
      scope: check.scope.kind === "paragraphs" ? WHOLE_SPEECH : check.scope,
      lastRequest: check.lastRequest + 1,
    },
    outline: { ...outline, work: { status: "idle" }, lastRequest: outline.lastRequest + 1 },
  };
}

/** The state after an event that may have put another document in the place of the one before. */
export function withHostOf(before: PaneState, after: PaneState): PaneState {
  const host = hostOf(before);
  return host === null || host === hostOf(after) ? after : withOtherDocument(after);
}
