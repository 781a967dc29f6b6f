import type { Passage } from "../../../library/passage";
import { htmlOfPassage, plainTextOfPassage } from "../../state/passages/passageContent";
import { keepUse } from "./changeShelf";
import type { PaneDeps } from "../paneDeps";

type CopyDeps = Pick<PaneDeps, "store" | "clipboard" | "openShelf" | "installedFonts">;

/** Whoever has chosen no format wants that of the document it is pasted into. */
async function htmlToCopy(deps: CopyDeps, passage: Passage): Promise<string> {
  const { format, blanks } = deps.store.state();
  const plain = htmlOfPassage(passage, blanks.known);
  if (format.chosen === null) return plain;
  try {
    const { passageInType } = await import(/* webpackChunkName: "looks" */ "./passageInType");
    return (await passageInType(deps, passage)) ?? plain;
  } catch {
    return plain;
  }
}

export async function copyPassage(deps: CopyDeps, passageId: string): Promise<void> {
  const { store, clipboard } = deps;
  const { passages, blanks } = store.state();
  const passage = passages.find(({ id }) => id === passageId);
  if (passage === undefined) return;
  try {
    await clipboard.write({
      text: plainTextOfPassage(passage, blanks.known),
      html: await htmlToCopy(deps, passage),
    });
  } catch (cause) {
    const failure = { action: "copy", detail: String(cause) } as const;
    store.dispatch({ kind: "copyFailed", passage: passageId, failure });
    return;
  }
  store.dispatch({ kind: "passageCopied", passage: passageId });
  await keepUse(deps, passageId);
}
