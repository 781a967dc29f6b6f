import { nextBlank } from "../../state/blanks/blankRows";
import type { PaneDeps } from "../paneDeps";
import { readBlanks } from "./readBlanks";
import { hostOf } from "../../state/hostOf";

/** Selects the next blank of a name in the document; with null, the next empty one. */
export async function showNextBlank(
  deps: Pick<PaneDeps, "store">,
  name: string | null,
): Promise<void> {
  const { store } = deps;
  const host = hostOf(store.state());
  const id = nextBlank(store.state().blanks, name);
  if (host === null || id === null) return;
  store.dispatch({ kind: "blankShown", id });
  let isFound = false;
  try {
    isFound = await host.revealBlank(id);
  } catch {
    // Whatever keeps Word from showing it: the person has to look for it.
  }
  if (isFound) return;
  store.dispatch({ kind: "remarkMade", remark: "blankGone" });
  await readBlanks(deps);
}
