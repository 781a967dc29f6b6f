import type { PaneState } from "../state/paneState";
import type { PaneDeps } from "./paneDeps";

function canPrepareSearch({ search }: PaneState): boolean {
  return search.status === "idle" || search.status === "failed";
}

/** Fetches what searching takes, once; the list can be used meanwhile. */
export async function prepareSearch({
  store,
  loadSearch,
}: Pick<PaneDeps, "store" | "loadSearch">): Promise<void> {
  const state = store.state();
  if (!canPrepareSearch(state)) return;
  store.dispatch({ kind: "searchRequested" });
  try {
    const createSearcher = await loadSearch();
    store.dispatch({ kind: "searchPrepared", searcher: createSearcher(state.passages) });
  } catch {
    store.dispatch({ kind: "searchFailed" });
  }
}
