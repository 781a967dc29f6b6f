import type { SpeechParagraph } from "../../speech/paragraph";
import { paragraphProperties, itemsOf, speechParagraphOf } from "../formatting/paragraphLooks";

/** The document as it is now, with the proxies to write with. */
export interface Ground {
  readonly wordParagraphs: readonly Word.Paragraph[];
  readonly paragraphs: readonly SpeechParagraph[];
  readonly texts: readonly string[];
  /** Texts of all content controls: where there is none, no paragraph needs to be asked for its own. */
  readonly controlTexts: readonly string[];
}

/** One round trip. */
export async function readGround(context: Word.RequestContext): Promise<Ground> {
  const collection = context.document.body.paragraphs;
  collection.load(itemsOf(paragraphProperties()));
  const { contentControls } = context.document;
  contentControls.load("items/text");
  await context.sync();
  const paragraphs = collection.items.map(speechParagraphOf);
  return {
    wordParagraphs: collection.items,
    paragraphs,
    texts: paragraphs.map(({ text }) => text),
    controlTexts: contentControls.items.map(({ text }) => text),
  };
}
