import type { SpeechDocument } from "../../speech/paragraph";
import { paragraphProperties, itemsOf, speechParagraphOf } from "../formatting/paragraphLooks";

/** The whole document, in one round trip. */
export async function readSpeech(context: Word.RequestContext): Promise<SpeechDocument> {
  const { paragraphs } = context.document.body;
  paragraphs.load(itemsOf(paragraphProperties()));
  await context.sync();
  return { paragraphs: paragraphs.items.map(speechParagraphOf) };
}
