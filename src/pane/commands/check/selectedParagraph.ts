import { checkedSpeechOf } from "../../state/check/checkState";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";

/** Index, in the document as checked, of the paragraph with the caret; null where it cannot be told. */
export async function selectedParagraph({
  store,
}: Pick<PaneDeps, "store">): Promise<number | null> {
  const host = hostOf(store.state());
  const checked = checkedSpeechOf(store.state().check);
  if (host === null || checked === null) return null;
  try {
    const text = await host.caretParagraph();
    return checked.document.paragraphs.find((paragraph) => paragraph.text === text)?.index ?? null;
  } catch {
    return null;
  }
}
