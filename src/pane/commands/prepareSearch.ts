import type { PaneState } from "../state/paneState";
import { fetchPassages } from "./fetchPassages";
import type { PaneDeps } from "./paneDeps";

function canPrepareSearch({ search }: PaneState): boolean {
  return search.status === "idle" || search.status === "failed";
}

/** Fetches what searching takes, once; the list can be used meanwhile. */
export async function prepareSearch(
  deps: Pick<PaneDeps, "store" | "loadPassages" | "loadSearch">,
): Promise<void> {
  const { store } = deps;
  if (!canPrepareSearch(store.state())) return;
  store.dispatch({ kind: "searchRequested" });
  try {
    const [createSearcher, isWhole] = await Promise.all([deps.loadSearch(), fetchPassages(deps)]);
    if (!isWhole) throw new Error("not all passages are there");
    store.dispatch({ kind: "searchPrepared", searcher: createSearcher(store.state().passages) });
  } catch {
    store.dispatch({ kind: "searchFailed" });
  }
}
