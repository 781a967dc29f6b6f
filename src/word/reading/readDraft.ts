import { loadBlanks } from "../writing/documentBlanks";
import type { Draft } from "../documentHost";
import { paragraphProperties, itemsOf, speechParagraphOf } from "../formatting/paragraphLooks";

/** See {@link DocumentHost.readDraft}. One round trip. */
export async function readDraft(context: Word.RequestContext): Promise<Draft> {
  const { body } = context.document;
  body.paragraphs.load(itemsOf(paragraphProperties()));
  // The whole paragraph: a range that ends where a paragraph begins may or may not count it.
  const wordAtCaret = context.document.getSelection().paragraphs.getFirst().getRange("Whole");
  const wordUpTo = body.getRange("Start").expandToOrNullObject(wordAtCaret);
  // Only to be counted; the floor of the API has no indexes.
  const wordPreceding = wordUpTo.paragraphs;
  wordPreceding.load("items/tableNestingLevel");
  const blanksFound = loadBlanks(context);
  await context.sync();
  return {
    document: { paragraphs: body.paragraphs.items.map(speechParagraphOf) },
    caret: wordUpTo.isNullObject ? null : wordPreceding.items.length - 1,
    blanks: blanksFound(),
  };
}
