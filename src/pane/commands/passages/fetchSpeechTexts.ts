import type { PaneState } from "../../state/paneState";
import type { PaneDeps } from "../paneDeps";

function canFetchSpeechTexts({ speechTexts }: PaneState): boolean {
  return speechTexts.status === "idle" || speechTexts.status === "failed";
}

/** Fetches the source speeches, once. */
export async function fetchSpeechTexts({
  store,
  loadSpeechTexts,
}: Pick<PaneDeps, "store" | "loadSpeechTexts">): Promise<void> {
  if (!canFetchSpeechTexts(store.state())) return;
  store.dispatch({ kind: "speechTextsRequested" });
  try {
    store.dispatch({ kind: "speechTextsLoaded", speechTexts: await loadSpeechTexts() });
  } catch {
    store.dispatch({ kind: "speechTextsFailed" });
  }
}
