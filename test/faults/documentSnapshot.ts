import { storyIndex } from "../../src/preview/surface/textEdits";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import type { OpenDocument } from "../preview/openWord";
import { reviewedText } from "../preview/reviewedText";
import { openSaved } from "../savedDocument";

/** The text of each paragraph once all tracked changes are accepted. */
export function acceptedIn(word: OpenDocument): readonly string[] {
  const markup = openSaved(word.save()).part("word/document.xml");
  return reviewedText(markup, "accepted").map((text) => JSON.stringify([text]));
}

/**
 * The document as a reader finds it: text, looks and content controls, paragraph by paragraph, and whether
 * edits are tracked. Not its markup: what a style gave may come back as type set by hand.
 */
export async function shownIn({ session, trackingMode }: OpenDocument): Promise<readonly string[]> {
  const { paragraphs } = await openWordDocument().read();
  const { controls } = storyIndex(session, session.mainStory);
  return paragraphs.map(({ index, text, format }) => {
    const own = controls
      .filter(
        ({ firstParagraph, lastParagraph }) => firstParagraph <= index && index <= lastParagraph,
      )
      .map(({ tag, title, inlineSpan }) => {
        const words = inlineSpan === null ? text : text.slice(inlineSpan.start, inlineSpan.end);
        return `${tag} ${title} ${words}`;
      });
    return JSON.stringify([text, own, format, trackingMode]);
  });
}
