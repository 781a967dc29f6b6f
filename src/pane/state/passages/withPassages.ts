import { layered } from "../../../library/packs/material";
import { ownPassagesAmong, withOwnPassages } from "../own/ownState";
import type { PaneState } from "../paneState";

/** The state after a layer of passages has changed: the list has all of them again. */
export function withPassages(
  state: PaneState,
  change: Partial<Pick<PaneState, "builtInPassages" | "material">>,
): PaneState {
  const { builtInPassages, material } = { ...state, ...change };
  const passages = withOwnPassages(
    layered(builtInPassages, material.passages),
    ownPassagesAmong(state.passages),
  );
  // Which passages the document has was found among those that were there before.
  return { ...state, ...change, passages, draft: { ...state.draft, read: null } };
}
