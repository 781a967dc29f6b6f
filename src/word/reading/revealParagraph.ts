import type { ParagraphAnchor } from "../../speech/edits/editPlan";
import { indexOfAnchor } from "../../speech/edits/indexOfAnchor";
import type { Stretch } from "../documentHost";
import type { Spotlight } from "../marks/spotlight";
import { wordPointAt, wordRangeAt } from "./textRange";

/** Null where the API cannot tell the stretch from another of the paragraph. */
function stretchOf(
  wordParagraph: Word.Paragraph,
  text: string,
  { offset, length }: Stretch,
): Word.Range | null {
  return length === 0
    ? wordPointAt(wordParagraph, text, offset)
    : wordRangeAt(wordParagraph, text, offset, length);
}

/** See {@link DocumentHost.reveal}. One round trip finds the paragraph, one selects it, and one lights it up. */
export async function revealParagraph(
  context: Word.RequestContext,
  spotlight: Spotlight,
  at: ParagraphAnchor,
  stretch?: Stretch,
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
  const wordStretch = stretch && stretchOf(wordParagraph, at.quote, stretch);
  (wordStretch ?? wordParagraph).select();
  await context.sync();
  const isCaret = stretch?.length === 0;
  if (!isCaret) await spotlight.show(context, () => wordStretch ?? wordParagraph.getRange());
  return true;
}
