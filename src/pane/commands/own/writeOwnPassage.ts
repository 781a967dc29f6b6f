import { ownIdOf } from "./ownIdOf";
import { withOwnDraft, type OwnDraft } from "../../state/own/ownDraft";
import {
  draftOfPassage,
  isDraftEmpty,
  newDraft,
  passageOfDraft,
  problemOfDraft,
} from "../../state/own/ownDraftText";
import { isPartKept } from "../../state/keepingState";
import { lastPosition } from "../../state/own/ownOrder";
import { ownPassagesAmong } from "../../state/own/ownState";
import { saveOwnPassages, type OwnDeps } from "./changeOwnPassages";
import { draftKeeping, dropOwnDraft, type DraftDeps } from "./keepOwnDrafts";
import { changeSmall, followSmall } from "../keepSmall";
import type { PaneDeps } from "../paneDeps";

/** What was being written when the pane was closed, here and in other panes. */
export function recallOwnDrafts(deps: DraftDeps): Promise<void> {
  return followSmall(deps, draftKeeping(deps));
}

/** Opens the editor; what was being written of the same passage goes on. */
export function openOwnDraft({ store }: Pick<PaneDeps, "store">, draft: OwnDraft): void {
  const begun = store.state().own.drafts.find(({ id }) => id === draft.id);
  store.dispatch({ kind: "ownDraftOpened", draft: begun ?? draft });
}

export function editOwnPassage(deps: Pick<PaneDeps, "store">, id: string): void {
  const own = ownPassagesAmong(deps.store.state().passages);
  const passage = own.find((one) => one.id === id);
  if (passage !== undefined) openOwnDraft(deps, draftOfPassage(passage));
}

export function writeNewPassage(deps: Pick<PaneDeps, "store" | "newId">): void {
  openOwnDraft(deps, newDraft(ownIdOf(deps)));
}

/** Every letter is kept at once: the pane may be closed at any time. */
export async function changeOwnDraft(deps: DraftDeps, draft: OwnDraft): Promise<void> {
  const { store } = deps;
  store.dispatch({ kind: "ownDraftChanged", draft });
  const change = (drafts: readonly OwnDraft[]) => withOwnDraft(drafts, draft);
  // Not with every letter.
  const isToTell = isPartKept(store.state().keeping, "drafts");
  await changeSmall(deps, draftKeeping(deps), change, isToTell);
}

/** Leaves the editor; what was written stays and is offered again, unless there is nothing. */
export async function leaveOwnDraft(deps: DraftDeps, draft: OwnDraft): Promise<void> {
  deps.store.dispatch({ kind: "ownDraftClosed" });
  if (isDraftEmpty(draft)) await dropOwnDraft(deps, draft.id);
}

/** Stores what was written and leaves the editor; where another pane was faster, both are shown. */
export async function saveOwnDraft(deps: DraftDeps & OwnDeps, draft: OwnDraft): Promise<void> {
  const { store } = deps;
  if (problemOfDraft(draft) !== null) return;
  const own = ownPassagesAmong(store.state().passages);
  const mine = passageOfDraft(draft, lastPosition(own));
  const answer = await saveOwnPassages(deps, [mine], "saved");
  const theirs =
    answer.outcome === "conflict" ? answer.theirs.find(({ id }) => id === mine.id) : undefined;
  if (theirs !== undefined)
    store.dispatch({ kind: "ownConflictFound", conflict: { mine, theirs } });
  // Until the next session only the draft outlives the pane.
  else if (answer.outcome === "stored") await dropOwnDraft(deps, draft.id);
  else if (answer.outcome === "unkept") store.dispatch({ kind: "ownDraftClosed" });
}

/** Which of two versions of a passage stays; `both`: mine becomes a passage of its own. */
export async function settleOwnConflict(
  deps: DraftDeps & OwnDeps & Pick<PaneDeps, "newId">,
  choice: "mine" | "theirs" | "both",
): Promise<void> {
  const { store } = deps;
  const { conflict } = store.state().own;
  if (conflict === null) return;
  const { mine, theirs } = conflict;
  store.dispatch({ kind: "ownConflictSettled" });
  if (choice === "mine")
    await saveOwnPassages(deps, [{ ...mine, revision: theirs.revision }], "saved");
  if (choice === "both") {
    const id = ownIdOf(deps);
    const position = lastPosition(ownPassagesAmong(store.state().passages));
    await saveOwnPassages(deps, [{ ...mine, id, position, revision: 0 }], "saved");
  }
  await dropOwnDraft(deps, mine.id);
}
