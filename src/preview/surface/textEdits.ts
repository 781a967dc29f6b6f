import { directParagraphMarkProperties, type OoxmlProperty } from "@docx-editor.dev/core/store";
import { DocxRefusal, type DocxSession, type EditOperation } from "./docxSession";
import { storyOf, type Place } from "./place";
import { indexOfPart, type IndexedParagraph, type StoryIndex } from "./documentIndex";
import { lengthOf } from "./paragraphText";
import { controlBeginningAt, insertRunBefore } from "./runEdits";

/** The text of `[start, end)` in one paragraph. */
export interface Span {
  readonly paragraphId: string;
  readonly start: number;
  readonly end: number;
}

export interface TextPlacement {
  /** Which neighbour the text takes its look from, where it stands between two runs. */
  readonly joins?: "left" | "right";
  /** Node id of the content control the text belongs in, where it stands at the control's edge. */
  readonly inside?: string | null;
}

export function storyIndex(session: DocxSession, story: string): StoryIndex {
  const part = session.part(story);
  if (part === null) throw new DocxRefusal("impossible", `There is no part ${story}.`);
  return indexOfPart(part);
}

/** The paragraph with this id, or null where it is gone. */
export function paragraphAt(session: DocxSession, paragraphId: string): IndexedParagraph | null {
  const part = session.part(storyOf(paragraphId));
  return part === null ? null : (indexOfPart(part).paragraphById.get(paragraphId) ?? null);
}

/** UTF-16 units of a paragraph; 0 where it is gone. */
export function paragraphLength(session: DocxSession, paragraphId: string): number {
  const paragraph = paragraphAt(session, paragraphId);
  return paragraph === null ? 0 : lengthOf(paragraph.node);
}

/**
 * Puts text into one paragraph; "\t" becomes a tab, "\v" a line break, "\f" a page break. The text
 * must hold no paragraph ends.
 */
export function insertText(
  session: DocxSession,
  at: Place,
  text: string,
  { joins = "left", inside = null }: TextPlacement = {},
): void {
  const { paragraphId } = at;
  const control = inside === null ? controlBeginningAt(session, at) : null;
  if (control !== null) {
    insertRunBefore(session, control, at, text);
    return;
  }
  const markFormat = markFormatOfEmpty(session, paragraphId);
  const operations: EditOperation[] = [];
  let offset = at.offset;
  for (const piece of text.match(/[\t\v\f]|[^\t\v\f]+/g) ?? []) {
    operations.push(
      ...operationsFor(
        piece,
        { paragraphId, offset },
        inside === null ? { bias: joins } : { inside },
      ),
    );
    if (markFormat.length > 0) {
      operations.push({
        op: "setRunProperties",
        paragraphId,
        start: offset,
        end: offset + piece.length,
        properties: markFormat,
      });
    }
    offset += piece.length;
  }
  session.apply(storyOf(paragraphId), operations);
  session.anchors.textReplaced(paragraphId, at.offset, 0, text.length);
}

function operationsFor(
  piece: string,
  at: Place,
  placement: { readonly bias: "left" | "right" } | { readonly inside: string },
): EditOperation[] {
  if (piece === "\t") return [{ op: "insertTab", ...at }];
  if (piece === "\v") return [{ op: "insertHardBreak", ...at }];
  if (piece === "\f") return [{ op: "insertPageBreak", ...at }];
  return [{ op: "insertText", ...at, text: piece, ...placement }];
}

/** Typed text takes the look of the paragraph mark where there is no other text; the engine does not. */
function markFormatOfEmpty(session: DocxSession, paragraphId: string): readonly OoxmlProperty[] {
  const part = session.part(storyOf(paragraphId));
  return part === null || paragraphLength(session, paragraphId) > 0
    ? []
    : directParagraphMarkProperties(part, paragraphId);
}

export function deleteText(session: DocxSession, { paragraphId, start, end }: Span): void {
  if (end <= start) return;
  session.apply(storyOf(paragraphId), [{ op: "deleteText", paragraphId, start, end }]);
  session.anchors.textReplaced(paragraphId, start, end - start, 0);
}

/**
 * Ends the paragraph at an offset; the rest goes on in a new one with the same formats.
 * @returns the id of the new paragraph
 */
export function splitParagraph(
  session: DocxSession,
  { paragraphId, offset }: Place,
  keepsEdge: boolean | null = null,
): string {
  session.apply(storyOf(paragraphId), [{ op: "splitParagraph", paragraphId, offset }]);
  const { paragraphs, paragraphById } = storyIndex(session, storyOf(paragraphId));
  const head = paragraphById.get(paragraphId);
  const tail = head === undefined ? undefined : paragraphs[head.order + 1];
  if (tail === undefined) throw new DocxRefusal("impossible", "The paragraph was not split.");
  session.anchors.paragraphSplit(paragraphId, tail.id, offset, keepsEdge);
  return tail.id;
}

/** Appends the second paragraph's text to the first, which keeps its formats. */
export function joinParagraphs(session: DocxSession, firstId: string, secondId: string): void {
  const keptLength = paragraphLength(session, firstId);
  session.apply(storyOf(firstId), [{ op: "joinParagraphs", firstId, secondId }]);
  session.anchors.paragraphsJoined(firstId, secondId, keptLength);
}
