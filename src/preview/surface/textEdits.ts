import { directParagraphMarkProperties, type OoxmlProperty } from "@docx-editor.dev/core/store";
import { DocxRefusal, type DocxSession, type EditOperation } from "./docxSession";
import { storyOf, type Place } from "./place";
import { indexOfPart, type IndexedParagraph, type StoryIndex } from "./documentIndex";
import { textDifference } from "./foreignChange";
import { addressableText, lengthOf } from "./paragraphText";
import { revisionOf, type Revision } from "./revision";
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
  const revision = revisionOf(session);
  const operations: EditOperation[] = [];
  let offset = at.offset;
  for (const piece of text.match(/[\t\v\f]|[^\t\v\f]+/g) ?? []) {
    operations.push(
      ...operationsFor(
        piece,
        { paragraphId, offset },
        inside === null ? { bias: joins } : { inside },
        revision,
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
  revision: Revision | null,
): EditOperation[] {
  const where = { ...at, ...(revision && { revision }) };
  if (piece === "\t") return [{ op: "insertTab", ...where }];
  if (piece === "\v") return [{ op: "insertHardBreak", ...where }];
  if (piece === "\f") return [{ op: "insertPageBreak", ...where }];
  return [{ op: "insertText", ...where, text: piece, ...placement }];
}

/** Typed text takes the look of the paragraph mark where there is no other text; the engine does not. */
function markFormatOfEmpty(session: DocxSession, paragraphId: string): readonly OoxmlProperty[] {
  const part = session.part(storyOf(paragraphId));
  return part === null || paragraphLength(session, paragraphId) > 0
    ? []
    : directParagraphMarkProperties(part, paragraphId);
}

/** Takes text out, or strikes it out where edits are tracked. */
export function deleteText(session: DocxSession, { paragraphId, start, end }: Span): void {
  if (end <= start) return;
  const revision = revisionOf(session);
  const operation = { op: "deleteText", paragraphId, start, end } as const;
  if (revision === null) {
    session.apply(storyOf(paragraphId), [operation]);
    session.anchors.textReplaced(paragraphId, start, end - start, 0);
    return;
  }
  const was = addressableTextAt(session, paragraphId);
  session.apply(storyOf(paragraphId), [{ ...operation, revision }]);
  // What is struck out still stands there; what the same author had inserted is gone at once.
  const { at, removed, inserted } = textDifference(
    was,
    addressableTextAt(session, paragraphId),
    null,
  );
  if (removed > 0) session.anchors.textReplaced(paragraphId, at, removed, inserted);
}

function addressableTextAt(session: DocxSession, paragraphId: string): string {
  const paragraph = paragraphAt(session, paragraphId);
  return paragraph === null ? "" : addressableText(paragraph.node);
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
  const revision = revisionOf(session);
  session.apply(storyOf(paragraphId), [
    { op: "splitParagraph", paragraphId, offset },
    ...(revision === null ? [] : [insertedMark(paragraphId, revision)]),
  ]);
  const { paragraphs, paragraphById } = storyIndex(session, storyOf(paragraphId));
  const head = paragraphById.get(paragraphId);
  const tail = head === undefined ? undefined : paragraphs[head.order + 1];
  if (tail === undefined) throw new DocxRefusal("impossible", "The paragraph was not split.");
  session.anchors.paragraphSplit(paragraphId, tail.id, offset, keepsEdge);
  return tail.id;
}

/**
 * Appends the second paragraph's text to the first, which keeps its formats; where edits are tracked, the
 * end of the first is struck out instead.
 */
export function joinParagraphs(session: DocxSession, firstId: string, secondId: string): void {
  const keptLength = paragraphLength(session, firstId);
  const revision = revisionOf(session);
  session.apply(storyOf(firstId), [
    revision === null
      ? { op: "joinParagraphs", firstId, secondId }
      : { op: "proposeParagraphMerge", paragraphId: secondId, revision },
  ]);
  if (paragraphAt(session, secondId) === null)
    session.anchors.paragraphsJoined(firstId, secondId, keptLength);
}

/** Marks the ends of new paragraphs as inserted, where edits are tracked. */
export function markInserted(session: DocxSession, paragraphIds: readonly string[]): void {
  const [firstId] = paragraphIds;
  const revision = revisionOf(session);
  if (revision === null || firstId === undefined) return;
  const story = storyOf(firstId);
  const { paragraphs, paragraphById } = storyIndex(session, story);
  // The last end of a story cannot go again; there, as in Word, the end before it is the new one.
  const marked = paragraphIds.flatMap((id) => {
    const order = paragraphById.get(id)?.order ?? -1;
    const isLast = order === paragraphs.length - 1;
    return (isLast ? paragraphs[order - 1]?.id : id) ?? [];
  });
  session.apply(
    story,
    marked.map((id) => insertedMark(id, revision)),
  );
}

function insertedMark(paragraphId: string, revision: Revision): EditOperation {
  return { op: "setParagraphMarkRevision", paragraphId, kind: "ins", revision };
}
