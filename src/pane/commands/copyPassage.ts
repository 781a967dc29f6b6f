import { htmlOfPassage, plainTextOfPassage } from "../state/passageContent";
import { keepUse } from "./changeShelf";
import type { PaneDeps } from "./paneDeps";

export async function copyPassage(
  deps: Pick<PaneDeps, "store" | "clipboard" | "openShelf">,
  passageId: string,
): Promise<void> {
  const { store, clipboard } = deps;
  const { passages, blanks } = store.state();
  const passage = passages.find(({ id }) => id === passageId);
  if (passage === undefined) return;
  try {
    await clipboard.write({
      text: plainTextOfPassage(passage, blanks.known),
      html: htmlOfPassage(passage, blanks.known),
    });
  } catch (cause) {
    const failure = { action: "copy", detail: String(cause) } as const;
    store.dispatch({ kind: "copyFailed", passage: passageId, failure });
    return;
  }
  store.dispatch({ kind: "passageCopied", passage: passageId });
  await keepUse(deps, passageId);
}
