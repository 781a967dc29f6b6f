import type { DocxEditorInstance, PaginatedSurface } from "@docx-editor.dev/core/editor";
import type { Anchor } from "./anchors";
import type { DocxSession } from "./docxSession";
import type { Place, PlaceRange } from "./place";
import { paragraphAt } from "./textEdits";
import { TreeDocxSession, type Cursor } from "./treeDocxSession";

export interface LiveOptions {
  readonly isReadOnly?: () => boolean;
}

/** The document of an editor on the page. Another file may be opened in it; anchors of the old one die. */
export function liveSession(editor: DocxEditorInstance, options: LiveOptions = {}): DocxSession {
  const surfaceOf = (): PaginatedSurface => {
    const { surface } = editor;
    if (surface === null) throw new Error("The editor has no document yet.");
    return surface;
  };
  return new TreeDocxSession({
    currentTree: () => surfaceOf().session,
    isReadOnly: options.isReadOnly ?? (() => false),
    cursorOf: (session) => new SurfaceCursor(session, editor, surfaceOf),
  });
}

/** The selection as it is painted on the page. */
class SurfaceCursor implements Cursor {
  readonly #session: TreeDocxSession;
  readonly #editor: DocxEditorInstance;
  readonly #surfaceOf: () => PaginatedSurface;
  #wasSelected = false;

  constructor(
    session: TreeDocxSession,
    editor: DocxEditorInstance,
    surfaceOf: () => PaginatedSurface,
  ) {
    this.#session = session;
    this.#editor = editor;
    this.#surfaceOf = surfaceOf;
  }

  selection(): PlaceRange {
    const { anchor, head } = this.#surfaceOf().state().selection;
    return this.#comesFirst(head, anchor)
      ? { start: head, end: anchor }
      : { start: anchor, end: head };
  }

  select(range: PlaceRange): void {
    this.#wasSelected = true;
    const surface = this.#surfaceOf();
    this.#show(range);
    surface.revealPosition(range.end);
    surface.focus();
  }

  /** Typed keys that wait land first; afterwards the selection stands on the text it stood on before. */
  hold<T>(batch: () => T): T {
    this.#surfaceOf().flushPendingInput();
    this.#wasSelected = false;
    const { start, end } = this.selection();
    const isCaret = isSamePlace(start, end);
    const from = this.#session.anchors.add(start, isCaret ? "before" : "after");
    const to = isCaret ? from : this.#session.anchors.add(end, "before");
    try {
      return batch();
    } finally {
      this.#putBack(from, to);
    }
  }

  onChange(listener: () => void): () => void {
    return this.#editor.on("selectionChange", listener);
  }

  #putBack(from: Anchor, to: Anchor): void {
    if (this.#wasSelected || !from.isAlive || !to.isAlive) return;
    const { start, end } = this.selection();
    if (!isSamePlace(start, from) || !isSamePlace(end, to)) this.#show({ start: from, end: to });
  }

  #show({ start, end }: PlaceRange): void {
    const placeOf = ({ paragraphId, offset }: Place): Place => ({ paragraphId, offset });
    this.#surfaceOf().setSelection({ anchor: placeOf(start), head: placeOf(end) });
  }

  #comesFirst(a: Place, b: Place): boolean {
    if (a.paragraphId === b.paragraphId) return a.offset < b.offset;
    const orderOf = (place: Place): number =>
      paragraphAt(this.#session, place.paragraphId)?.order ?? 0;
    return orderOf(a) < orderOf(b);
  }
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.paragraphId === b.paragraphId && a.offset === b.offset;
}
