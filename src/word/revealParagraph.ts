import type { ParagraphAnchor } from "../speech/editPlan";
import { indexOfAnchor } from "../speech/indexOfAnchor";

/** See {@link DocumentHost.reveal}. One round trip finds the paragraph, one selects it. */
export async function revealParagraph(
  context: Word.RequestContext,
  at: ParagraphAnchor,
): Promise<boolean> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const index = indexOfAnchor(
    paragraphs.items.map((wordParagraph) => wordParagraph.text),
    at,
  );
  const wordParagraph = index === null ? undefined : paragraphs.items[index];
  if (wordParagraph === undefined) return false;
  wordParagraph.select();
  await context.sync();
  return true;
}
