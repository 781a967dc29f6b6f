import type { PaneDeps } from "../paneDeps";

/**
 * Fetches the passages that did not come with the pane, once; says whether they are there. Where they
 * could not be fetched, another call tries again.
 */
export async function fetchPassages({
  store,
  loadPassages,
}: Pick<PaneDeps, "store" | "loadPassages">): Promise<boolean> {
  if (store.state().otherPassages.status === "done") return true;
  try {
    const passages = await loadPassages();
    // Two views may have waited for them.
    if (store.state().otherPassages.status !== "done")
      store.dispatch({ kind: "passagesLoaded", passages });
    return true;
  } catch {
    store.dispatch({ kind: "passagesFailed" });
    return false;
  }
}
