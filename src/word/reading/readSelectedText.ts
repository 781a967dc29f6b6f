import { loadBlanks } from "../writing/documentBlanks";
import type { SelectedText } from "../documentHost";
import { loadIndexInBody } from "./indexInBody";
import { paragraphProperties, itemsOf, speechParagraphOf } from "../formatting/paragraphLooks";

/** See {@link DocumentHost.selectedText}. One round trip. */
export async function readSelectedText(context: Word.RequestContext): Promise<SelectedText> {
  const { body } = context.document;
  body.paragraphs.load(itemsOf(paragraphProperties()));
  const wordSelection = context.document.getSelection();
  wordSelection.load("text");
  const wordFirst = wordSelection.paragraphs.getFirst();
  wordFirst.load("text");
  const wordStart = wordSelection.getRange("Start");
  const wordLead = wordFirst.getRange("Start").expandTo(wordStart);
  wordLead.load("text");
  const first = loadIndexInBody(context, wordFirst);
  const blanksFound = loadBlanks(context);
  await context.sync();
  const isCaret = wordSelection.text === "";
  return {
    document: { paragraphs: body.paragraphs.items.map(speechParagraphOf) },
    first: first(),
    offset: isCaret ? 0 : wordLead.text.length,
    lines: isCaret ? [wordFirst.text] : wordSelection.text.split(/\r\n|[\r\n]/),
    blanks: blanksFound(),
  };
}
