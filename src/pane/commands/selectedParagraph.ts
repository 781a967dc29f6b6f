import { checkedSpeechOf } from "../state/checkState";
import type { PaneDeps } from "./paneDeps";

/** Index, in the document as checked, of the paragraph with the caret; null where it cannot be told. */
export async function selectedParagraph({
  store,
}: Pick<PaneDeps, "store">): Promise<number | null> {
  const { office, check } = store.state();
  const checked = checkedSpeechOf(check);
  if (office.kind !== "word" || checked === null) return null;
  try {
    const text = await office.host.caretParagraph();
    return checked.document.paragraphs.find((paragraph) => paragraph.text === text)?.index ?? null;
  } catch {
    return null;
  }
}
