import type { FormatChoices } from "../state/formatState";
import type { PaneDeps } from "./paneDeps";

type FormatDeps = Pick<PaneDeps, "store" | "openFormats">;

/** Reads the formats of earlier sessions. Where nothing can be read, there are the built-in ones. */
export async function openFormats({ store, openFormats }: FormatDeps): Promise<void> {
  try {
    const storage = await openFormats();
    const { isKept } = storage;
    store.dispatch({ kind: "formatChoicesChanged", choices: storage.read(), isKept });
  } catch {
    // What is chosen now goes on to be used.
  }
}

/** Changes the formats, at once and for later; where they cannot be stored, for as long as the pane lasts. */
export async function changeFormats(
  { store, openFormats }: FormatDeps,
  change: (choices: FormatChoices) => FormatChoices,
): Promise<void> {
  const { isKept, ...choices } = store.state().format;
  store.dispatch({ kind: "formatChoicesChanged", choices: change(choices), isKept });
  try {
    (await openFormats()).change(change);
  } catch {
    store.dispatch({ kind: "formatChoicesChanged", choices: change(choices), isKept: false });
  }
}
