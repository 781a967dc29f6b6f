import type { DocxEditorInstance } from "@docx-editor.dev/core/editor";
import type { DocxSession } from "./docxSession";
import type { Span } from "./textEdits";

/** What is to be seen on the page, by kind; the kinds are the names of their looks in the style sheet. */
export interface PageMarks {
  painted(): readonly { readonly kind: string; readonly spans: readonly Span[] }[];
  onChange(listener: () => void): () => void;
}

/** Paints marks over the text of the page, and again when they or the text below them change. */
export function paintMarks(
  editor: DocxEditorInstance,
  session: DocxSession,
  marks: PageMarks,
): () => void {
  let shown = new Set<string>();
  let isDue = false;
  let isOver = false;
  const paint = (): void => {
    isDue = false;
    if (isOver) return;
    const kinds = new Map<string, Span[]>();
    for (const { kind, spans } of marks.painted())
      kinds.set(kind, [...(kinds.get(kind) ?? []), ...spans]);
    for (const kind of shown) if (!kinds.has(kind)) editor.clearHighlights(setName(kind));
    for (const [kind, spans] of kinds)
      editor.setHighlights(
        setName(kind),
        spans.map(({ paragraphId, start, end }) => ({
          blockId: paragraphId,
          start,
          length: end - start,
        })),
        { color: "transparent", className: `page-mark is-${kind.toLowerCase()}` },
      );
    shown = new Set(kinds.keys());
  };
  // A batch changes much at once, and the page is painted once.
  const wait = (): void => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(paint);
  };
  const stops = [marks.onChange(wait), session.onChange(wait)];
  return () => {
    isOver = true;
    for (const stop of stops) stop();
    for (const kind of shown) editor.clearHighlights(setName(kind));
  };
}

const setName = (kind: string): string => `mark-${kind}`;
