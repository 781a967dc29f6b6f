import { withoutOwnDraft, type OwnDraft } from "../../state/own/ownDraft";
import { changeSmall, type SmallKeeping } from "../keepSmall";
import type { PaneDeps } from "../paneDeps";

export type DraftDeps = Pick<PaneDeps, "store" | "openOwnDrafts">;

export const draftKeeping = ({
  store,
  openOwnDrafts,
}: DraftDeps): SmallKeeping<readonly OwnDraft[]> => ({
  part: "drafts",
  open: openOwnDrafts,
  show: (drafts) => store.dispatch({ kind: "ownDraftsRead", drafts }),
});

export async function dropOwnDraft(deps: DraftDeps, id: string): Promise<void> {
  deps.store.dispatch({ kind: "ownDraftDropped", id });
  await changeSmall(deps, draftKeeping(deps), (drafts) => withoutOwnDraft(drafts, id));
}
