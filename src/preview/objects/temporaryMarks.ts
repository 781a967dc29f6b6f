import type { Span } from "../surface/textEdits";

/** Colours of `Word.CritiqueColorScheme`, and the highlight that is not in the file. */
export type MarkKind = "Red" | "Green" | "Blue" | "Lavender" | "Berry" | "Highlight";

/** Something Word shows on text without its being part of the document. */
export interface TemporaryMark {
  readonly kind: MarkKind;
  /** What it covers now; nothing once its text is gone. */
  readonly spans: () => readonly Span[];
}

/** A mark, and the text it lies on now. */
export interface PaintedMark {
  readonly kind: MarkKind;
  readonly spans: readonly Span[];
}

/** All such marks of a document; they are neither saved nor undone. */
export class TemporaryMarks {
  readonly #marks = new Map<string, TemporaryMark>();
  readonly #listeners = new Set<() => void>();
  #lastId = 0;

  /** Returns the id it goes by. */
  add(mark: TemporaryMark): string {
    this.#lastId += 1;
    const id = `00000000-0000-4000-8000-${this.#lastId.toString(16).padStart(12, "0")}`;
    this.#marks.set(id, mark);
    this.#tell();
    return id;
  }

  remove(id: string): void {
    if (this.#marks.delete(id)) this.#tell();
  }

  has(id: string): boolean {
    return spansOf(this.#marks.get(id)).length > 0;
  }

  /** Ids of the marks on text of a paragraph, in the order they came. */
  idsIn(paragraphId: string): readonly string[] {
    return [...this.#marks]
      .filter(([, mark]) => spansOf(mark).some((span) => span.paragraphId === paragraphId))
      .map(([id]) => id);
  }

  kindOf(id: string): MarkKind | null {
    return this.#marks.get(id)?.kind ?? null;
  }

  painted(): readonly PaintedMark[] {
    return [...this.#marks.values()]
      .map((mark) => ({ kind: mark.kind, spans: spansOf(mark) }))
      .filter(({ spans }) => spans.length > 0);
  }

  /** Tells of marks that come and go, not of edits of the text below them. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function spansOf(mark: TemporaryMark | undefined): readonly Span[] {
  return mark?.spans().filter(({ start, end }) => end > start) ?? [];
}
