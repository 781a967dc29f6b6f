import type { DocxSession } from "../surface/docxSession";
import { attributeOf, type DocxParagraph } from "../surface/ooxmlNode";
import { textOf } from "../surface/paragraphText";
import { storyIndex } from "../surface/textEdits";

/** Of `Word.EventType`. */
export type ParagraphEventType = "ParagraphAdded" | "ParagraphChanged" | "ParagraphDeleted";

export interface ParagraphEvent {
  readonly type: ParagraphEventType;
  readonly uniqueLocalIds: readonly string[];
}

type Paragraphs = ReadonlyMap<string, DocxParagraph>;

/**
 * Tells which paragraphs of the body came, changed or went, all edits of one moment together, whoever
 * made them. It looks at the document only while somebody has asked for such an event.
 */
export class ParagraphEvents {
  readonly #wanted = new Map<ParagraphEventType, number>();
  readonly #listeners = new Set<(event: ParagraphEvent) => void>();
  readonly #session: DocxSession;
  readonly #stop: () => void;
  #before: Paragraphs = new Map();
  #isDue = false;

  constructor(session: DocxSession) {
    this.#session = session;
    this.#stop = session.onChange(() => {
      this.#wait();
    });
  }

  register(type: ParagraphEventType): void {
    if (this.#wanted.size === 0) this.#before = this.#paragraphs();
    this.#wanted.set(type, (this.#wanted.get(type) ?? 0) + 1);
  }

  unregister(type: ParagraphEventType): void {
    const left = (this.#wanted.get(type) ?? 0) - 1;
    if (left > 0) this.#wanted.set(type, left);
    else this.#wanted.delete(type);
  }

  get areWanted(): boolean {
    return this.#wanted.size > 0;
  }

  listen(listener: (event: ParagraphEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#stop();
    this.#wanted.clear();
    this.#listeners.clear();
  }

  #wait(): void {
    if (this.#isDue || this.#wanted.size === 0) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.#wanted.size > 0) this.#compare();
    });
  }

  #compare(): void {
    const before = this.#before;
    const now = this.#paragraphs();
    this.#before = now;
    this.#tell(
      "ParagraphAdded",
      [...now].filter(([id]) => !before.has(id)),
    );
    this.#tell(
      "ParagraphChanged",
      [...now].filter(([id, node]) => {
        const was = before.get(id);
        return was !== undefined && was !== node && textOf(was) !== textOf(node);
      }),
    );
    this.#tell(
      "ParagraphDeleted",
      [...before].filter(([id]) => !now.has(id)),
    );
  }

  #tell(
    type: ParagraphEventType,
    paragraphs: readonly (readonly [id: string, node: DocxParagraph])[],
  ): void {
    if (paragraphs.length === 0 || !this.#wanted.has(type)) return;
    const uniqueLocalIds = paragraphs.map(([id, node]) => attributeOf(node, "paraId") ?? id);
    for (const listener of this.#listeners) listener({ type, uniqueLocalIds });
  }

  #paragraphs(): Paragraphs {
    const { paragraphs } = storyIndex(this.#session, this.#session.mainStory);
    return new Map(paragraphs.map(({ id, node }) => [id, node]));
  }
}
