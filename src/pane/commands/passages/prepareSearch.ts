import type { PaneState } from "../../state/paneState";
import { fetchPassages } from "./fetchPassages";
import type { PaneDeps } from "../paneDeps";

function canPrepareSearch({ search }: PaneState): boolean {
  return search.status === "idle" || search.status === "failed";
}

/**
 * Fetches what searching takes, once; the list can be used meanwhile. Whenever there are other passages,
 * these are searched.
 */
export async function prepareSearch(
  deps: Pick<PaneDeps, "store" | "loadPassages" | "loadSearch">,
): Promise<void> {
  const { store } = deps;
  if (!canPrepareSearch(store.state())) return;
  store.dispatch({ kind: "searchRequested" });
  try {
    const [createSearcher, isWhole] = await Promise.all([deps.loadSearch(), fetchPassages(deps)]);
    if (!isWhole) throw new Error("not all passages are there");
    let prepared: PaneState["passages"] | null = null;
    const prepare = (): void => {
      const { passages } = store.state();
      if (passages === prepared) return;
      prepared = passages;
      store.dispatch({ kind: "searchPrepared", searcher: createSearcher(passages) });
    };
    prepare();
    store.subscribe(prepare);
  } catch {
    store.dispatch({ kind: "searchFailed" });
  }
}
