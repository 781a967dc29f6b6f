import type { DocxSession } from "../surface/docxSession";
import type { Place, PlaceRange } from "../surface/place";
import { deleteRange } from "../surface/paragraphEdits";
import {
  deleteText,
  insertText,
  splitParagraph,
  type Span,
  type TextPlacement,
} from "../surface/textEdits";

/** Word ends a paragraph at each of these when text is inserted. */
const PARAGRAPH_END = /\r\n|\r|\n/;

export function holdsParagraphEnd(text: string): boolean {
  return PARAGRAPH_END.test(text);
}

/** Puts text at a place; a line end in it begins a new paragraph. @returns what was put there */
export function placeText(
  session: DocxSession,
  at: Place,
  text: string,
  placement: TextPlacement = {},
): PlaceRange {
  const [first = "", ...rest] = text.split(PARAGRAPH_END);
  if (first !== "") insertText(session, at, first, placement);
  let end: Place = { paragraphId: at.paragraphId, offset: at.offset + first.length };
  for (const line of rest) {
    const paragraphId = splitParagraph(session, end);
    if (line !== "") insertText(session, { paragraphId, offset: 0 }, line, { joins: "right" });
    end = { paragraphId, offset: line.length };
  }
  return { start: at, end };
}

/**
 * Puts text where other text stood. It takes the look of what it replaces. Where edits are tracked, it
 * stands behind what it replaces, which is struck out.
 */
export function replaceText(
  session: DocxSession,
  spans: readonly Span[],
  text: string,
  inside: string | null = null,
): PlaceRange {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) throw new Error("nothing to replace");
  const start = { paragraphId: first.paragraphId, offset: first.start };
  if (session.trackedAuthor !== null) {
    const end = session.anchors.add({ paragraphId: last.paragraphId, offset: last.end }, "before");
    deleteRange(session, start, end);
    const { paragraphId, offset } = end;
    return placeText(session, { paragraphId, offset }, text, { inside });
  }
  if (!holdsParagraphEnd(text) && spans.length === 1) {
    const joins = first.end > first.start ? "right" : "left";
    if (text !== "") insertText(session, start, text, { joins, inside });
    const end = first.start + text.length;
    deleteText(session, { ...first, start: end, end: first.end + text.length });
    return { start, end: { ...start, offset: end } };
  }
  const [opening = "", ...others] = text.split(PARAGRAPH_END);
  if (opening !== "") insertText(session, start, opening, { joins: "right" });
  const keptEnd = { ...start, offset: start.offset + opening.length };
  const shift = last.paragraphId === first.paragraphId ? opening.length : 0;
  deleteRange(session, keptEnd, {
    paragraphId: last.paragraphId,
    offset: last.end + shift,
  });
  const added = placeText(session, keptEnd, ["", ...others].join("\n"));
  return { start, end: others.length === 0 ? keptEnd : added.end };
}
