import { WHOLE_SPEECH } from "../../state/check/checkScope";
import { hostOf } from "../../state/hostOf";
import type { PaneState } from "../../state/paneState";
import type { PaneDeps } from "../paneDeps";

/** The person may have gone back to the whole speech meanwhile. */
const isWanted = ({ check }: PaneState): boolean => check.scope.kind === "selection";

/** Reads which paragraphs are selected; from then on only what stands in them is shown. */
export async function checkSelection({ store }: Pick<PaneDeps, "store">): Promise<void> {
  const host = hostOf(store.state());
  if (host === null) return;
  try {
    const { first, count } = await host.selectedParagraphs();
    const document = await host.read();
    if (!isWanted(store.state())) return;
    const scope = { kind: "paragraphs", first, count, document } as const;
    store.dispatch({ kind: "checkScopeChosen", scope });
  } catch {
    if (!isWanted(store.state())) return;
    store.dispatch({ kind: "checkScopeChosen", scope: WHOLE_SPEECH });
    store.dispatch({ kind: "remarkMade", remark: "selectionUnread" });
  }
}
