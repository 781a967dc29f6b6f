import { ownIdOf } from "./ownIdOf";
import { hostOf } from "../../state/hostOf";
import { draftOfSelection } from "../../state/own/selectionDraft";
import type { PaneDeps } from "../paneDeps";
import { changeOwnDraft, openOwnDraft } from "./writeOwnPassage";

/** Opens the editor with what is selected in the document; nothing is stored yet. */
export async function saveSelection(
  deps: Pick<PaneDeps, "store" | "loadAnalyser" | "openOwnDrafts" | "newId">,
): Promise<void> {
  const { store, loadAnalyser } = deps;
  const host = hostOf(store.state());
  store.dispatch({ kind: "ownSelectionTaken" });
  if (host === null) return;
  try {
    const [selected, analyse] = await Promise.all([host.selectedText(), loadAnalyser()]);
    const draft = draftOfSelection(selected, analyse(selected.document), ownIdOf(deps));
    if (draft === null) {
      store.dispatch({ kind: "ownNewsMade", news: { kind: "nothingSelected" } });
      return;
    }
    openOwnDraft(deps, draft);
    await changeOwnDraft(deps, draft);
  } catch {
    store.dispatch({ kind: "ownNewsMade", news: { kind: "selectionUnread" } });
  }
}
