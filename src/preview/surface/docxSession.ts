import type { OoxmlPackage, OoxmlPart, TreeDocOp } from "@docx-editor.dev/core/store";
import type { Anchors } from "./anchors";
import type { DocxElement } from "./ooxmlNode";
import type { PlaceRange, StoryName } from "./place";

export type EditOperation = TreeDocOp;

/** Why the document refused to be written; nothing was written. */
export type RefusalReason = "readOnly" | "locked" | "unsupported" | "impossible";

export class DocxRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    detail: string,
  ) {
    super(detail);
    this.name = "DocxRefusal";
  }
}

/**
 * One open docx. Reads are of an immutable tree. {@link apply} and {@link rewrite} write, but do not move
 * the anchors: callers should use the functions of the files named `…Edits.ts`, which do.
 */
export interface DocxSession {
  readonly isReadOnly: boolean;
  /** False once the document has changed since it was opened or {@link markSaved}. */
  readonly isSaved: boolean;
  readonly anchors: Anchors;
  /** Edits of text are tracked as this person's changes; null where they are simply made. */
  trackedAuthor: string | null;
  readonly mainStory: StoryName;
  /** Headers and footers that some section shows, each once. */
  readonly furniture: readonly Furniture[];
  part(story: StoryName): OoxmlPart | null;
  package(): OoxmlPackage;
  stylesRoot(): DocxElement | null;
  numberingRoot(): DocxElement | null;
  settingsRoot(): DocxElement | null;
  themeFonts(): ThemeFonts;
  /** Carries out engine operations on one story as one transaction. @throws DocxRefusal */
  apply(story: StoryName, operations: readonly EditOperation[]): void;
  /** Replaces the tree of one part by a changed one, and other parts with it. @throws DocxRefusal */
  rewrite(change: (whole: OoxmlPackage) => OoxmlPackage): void;
  /** Writes from now on make one undo step, until {@link closeUndoStep} or a change from elsewhere. */
  openUndoStep(): void;
  closeUndoStep(): void;
  undo(): void;
  redo(): void;
  selection(): PlaceRange;
  select(range: PlaceRange): void;
  /** Runs one batch: queued keystrokes land before it, and the selection survives it. */
  hold<T>(batch: () => T): T;
  /** Tells of every change of text, whoever made it. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  onSelectionChange(listener: () => void): () => void;
  /** The document as a file. Where that is put away, {@link markSaved} says so. */
  save(): Uint8Array;
  markSaved(): void;
  dispose(): void;
}

export interface Furniture {
  readonly story: StoryName;
  readonly kind: "header" | "footer";
}

export interface ThemeFonts {
  readonly majorLatin: string | null;
  readonly minorLatin: string | null;
  readonly majorEastAsia: string | null;
  readonly minorEastAsia: string | null;
}
