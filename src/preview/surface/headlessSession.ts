import { openTreeSession, type TreeDocxSessionView } from "@docx-editor.dev/core/binding";
import type { Anchor } from "./anchors";
import { indexOfPart } from "./documentIndex";
import type { DocxSession } from "./docxSession";
import type { Place, PlaceRange } from "./place";
import { TreeDocxSession, type Cursor } from "./treeDocxSession";

export interface HeadlessOptions {
  /** Asked before every write: a document can become read-only while it is open. */
  readonly isReadOnly?: () => boolean;
}

/** A docx without a page; `tree` is what a person's own edits would go to. */
export interface HeadlessSession extends DocxSession {
  readonly tree: TreeDocxSessionView;
}

/** Opens a docx without a page to show it on. @throws where the bytes are no docx */
export function headlessSession(bytes: Uint8Array, options: HeadlessOptions = {}): HeadlessSession {
  const opened = openTreeSession(bytes);
  if (!opened.ok) throw new Error(`Not a docx: ${opened.reason}`);
  const tree = opened.session;
  const firstParagraph = tree.paragraphIds()[0];
  if (firstParagraph === undefined) throw new Error("Not a docx: it has no paragraph");
  const session = new TreeDocxSession({
    currentTree: () => tree,
    isReadOnly: options.isReadOnly ?? (() => false),
    cursorOf: (owner) => new AnchoredCursor(owner, { paragraphId: firstParagraph, offset: 0 }),
  });
  return Object.assign(session, { tree });
}

/** A selection that is nothing but two anchors. */
class AnchoredCursor implements Cursor {
  readonly #session: TreeDocxSession;
  readonly #listeners = new Set<() => void>();
  #start: Anchor;
  #end: Anchor;

  constructor(session: TreeDocxSession, at: Place) {
    this.#session = session;
    this.#start = session.anchors.add(at, "before");
    this.#end = this.#start;
  }

  selection(): PlaceRange {
    const home = this.#firstPlace();
    const placeOf = (anchor: Anchor): Place =>
      anchor.isAlive ? { paragraphId: anchor.paragraphId, offset: anchor.offset } : home;
    return { start: placeOf(this.#start), end: placeOf(this.#end) };
  }

  select({ start, end }: PlaceRange): void {
    const isCaret = start.paragraphId === end.paragraphId && start.offset === end.offset;
    this.#start = this.#session.anchors.add(start, isCaret ? "before" : "after");
    this.#end = isCaret ? this.#start : this.#session.anchors.add(end, "before");
    for (const listener of this.#listeners) listener();
  }

  hold<T>(batch: () => T): T {
    return batch();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #firstPlace(): Place {
    const { mainStory } = this.#session;
    return { paragraphId: firstParagraphId(this.#session, mainStory), offset: 0 };
  }
}

function firstParagraphId(session: TreeDocxSession, story: string): string {
  const part = session.part(story);
  const found = part === null ? undefined : indexOfPart(part).paragraphs[0];
  if (found === undefined) throw new Error("The document has no paragraph.");
  return found.id;
}
