import { loadBlanks } from "../writing/documentBlanks";
import type { Draft } from "../documentHost";
import { loadIndexInBody } from "./indexInBody";
import { paragraphProperties, itemsOf, speechParagraphOf } from "../formatting/paragraphLooks";

/** See {@link DocumentHost.readDraft}. One round trip. */
export async function readDraft(context: Word.RequestContext): Promise<Draft> {
  const { body } = context.document;
  body.paragraphs.load(itemsOf(paragraphProperties()));
  const wordAtCaret = context.document.getSelection().paragraphs.getFirst();
  const caret = loadIndexInBody(context, wordAtCaret);
  const blanksFound = loadBlanks(context);
  await context.sync();
  return {
    document: { paragraphs: body.paragraphs.items.map(speechParagraphOf) },
    caret: caret(),
    blanks: blanksFound(),
  };
}
