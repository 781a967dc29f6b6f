import type { MarkKind, TemporaryMarks } from "../objects/temporaryMarks";
import { indexOfPart, type IndexedParagraph } from "../surface/documentIndex";
import type { DocxSession } from "../surface/docxSession";
import type { Place, PlaceRange } from "../surface/place";
import { addressableText, textOf } from "../surface/paragraphText";
import { storyIndex } from "../surface/textEdits";

/** A place as a person counts: paragraphs of the body from 0, UTF-16 units from its start. */
export interface CountedPlace {
  readonly paragraph: number;
  readonly offset: number;
}

export interface CountedRange {
  readonly start: CountedPlace;
  readonly end: CountedPlace;
}

/** The first stretch of one paragraph that reads so; with `caret` only the place beside it. */
export interface TextSearch {
  readonly text: string;
  readonly caret?: "before" | "after";
}

/** The body's text, one paragraph a line. */
export function bodyText(session: DocxSession): string {
  return paragraphsOf(session)
    .map(({ node }) => textOf(node))
    .join("\n");
}

export type MarkedText = readonly [kind: MarkKind, text: string];

/** What is underlined or highlighted without being so in the file, in the order it came. */
export function markedTexts(session: DocxSession, marks: TemporaryMarks): readonly MarkedText[] {
  const { paragraphById } = storyIndex(session, session.mainStory);
  return marks.painted().map(({ kind, spans }) => {
    const texts = spans.map(({ paragraphId, start, end }) => {
      const found = paragraphById.get(paragraphId);
      return found === undefined ? "" : textOf(found.node, start, end);
    });
    return [kind, texts.join("\n")];
  });
}

export function selectedText(session: DocxSession): string {
  const { start, end } = countedSelection(session);
  return paragraphsOf(session)
    .slice(start.paragraph, end.paragraph + 1)
    .map(({ node, order }) =>
      textOf(
        node,
        order === start.paragraph ? start.offset : 0,
        order === end.paragraph ? end.offset : Infinity,
      ),
    )
    .join("\n");
}

export function countedSelection(session: DocxSession): CountedRange {
  const { start, end } = session.selection();
  return { start: countedPlace(session, start), end: countedPlace(session, end) };
}

/** @throws Error where the place or the text is not in the body */
export function placeRange(
  session: DocxSession,
  at: CountedPlace | CountedRange | TextSearch,
): PlaceRange {
  if ("text" in at) return foundRange(session, at);
  if ("start" in at) return { start: placeAt(session, at.start), end: placeAt(session, at.end) };
  const place = placeAt(session, at);
  return { start: place, end: place };
}

function foundRange(session: DocxSession, { text, caret }: TextSearch): PlaceRange {
  for (const { id, node } of paragraphsOf(session)) {
    const offset = addressableText(node).indexOf(text);
    if (offset < 0) continue;
    const start = { paragraphId: id, offset };
    const end = { paragraphId: id, offset: offset + text.length };
    if (caret === "before") return { start, end: start };
    return caret === "after" ? { start: end, end } : { start, end };
  }
  throw new Error(`not in the document: ${text}`);
}

function placeAt(session: DocxSession, { paragraph, offset }: CountedPlace): Place {
  const found = paragraphsOf(session)[paragraph];
  if (found === undefined) throw new Error(`there is no paragraph ${paragraph}`);
  return { paragraphId: found.id, offset };
}

function countedPlace(session: DocxSession, place: Place): CountedPlace {
  const found = paragraphsOf(session).find(({ id }) => id === place.paragraphId);
  return { paragraph: found?.order ?? -1, offset: place.offset };
}

function paragraphsOf(session: DocxSession): readonly IndexedParagraph[] {
  const part = session.part(session.mainStory);
  return part === null ? [] : indexOfPart(part).paragraphs;
}
