import { HostFailure, type SelectedParagraphs } from "../documentHost";
import { loadIndexInBody } from "./indexInBody";

/** See {@link DocumentHost.selectedParagraphs}. One round trip. */
export async function readSelectedParagraphs(
  context: Word.RequestContext,
): Promise<SelectedParagraphs> {
  const { paragraphs } = context.document.getSelection();
  paragraphs.load("items/tableNestingLevel");
  const index = loadIndexInBody(context, paragraphs.getFirst());
  await context.sync();
  const first = index();
  if (first === null) throw new HostFailure("wrongPlace", false, undefined);
  return { first, count: paragraphs.items.length };
}
