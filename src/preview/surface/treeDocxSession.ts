import {
  paragraphTextOf,
  type HistoryGroup,
  type OoxmlPackage,
  type OoxmlPart,
  type StoryScope,
  type TreeModelChange,
} from "@docx-editor.dev/core/store";
import type { TreeDocxSessionView } from "@docx-editor.dev/core/binding";
import { Anchors } from "./anchors";
import {
  DocxRefusal,
  type DocxSession,
  type EditOperation,
  type Furniture,
  type RefusalReason,
  type ThemeFonts,
} from "./docxSession";
import type { PlaceRange, StoryName } from "./place";
import { followForeignChange } from "./foreignChange";
import type { DocxElement } from "./ooxmlNode";

/** Where the selection lives: in the editor on the page, or in two anchors where there is none. */
export interface Cursor {
  selection(): PlaceRange;
  select(range: PlaceRange): void;
  /** Keeps the selection on its text while a batch writes. */
  hold<T>(batch: () => T): T;
  onChange(listener: () => void): () => void;
}

export interface TreeDocxSessionOptions {
  /** The open document; another one after a file was opened in its place. */
  readonly currentTree: () => TreeDocxSessionView;
  readonly cursorOf: (session: TreeDocxSession) => Cursor;
  readonly isReadOnly?: () => boolean;
}

/** The engine's open document, with anchors that follow every change and undo steps of our own. */
export class TreeDocxSession implements DocxSession {
  readonly anchors = new Anchors();
  trackedAuthor: string | null = null;
  readonly #options: TreeDocxSessionOptions;
  readonly #cursor: Cursor;
  readonly #listeners = new Set<() => void>();
  #tree: TreeDocxSessionView | null = null;
  #stopWatching: () => void = () => undefined;
  #step: HistoryGroup | null = null;
  #begunStep: HistoryGroup | null = null;
  #isWriting = false;
  #isSaved = true;
  /** All parts as they stood before the change that is being told. */
  #lastParts: ReadonlyMap<StoryName, OoxmlPart> = new Map();

  constructor(options: TreeDocxSessionOptions) {
    this.#options = options;
    this.#cursor = options.cursorOf(this);
    this.#currentTree();
  }

  get isReadOnly(): boolean {
    return this.#options.isReadOnly?.() ?? false;
  }

  get isSaved(): boolean {
    return this.#isSaved;
  }

  get mainStory(): StoryName {
    return this.#currentTree().part().name;
  }

  get furniture(): readonly Furniture[] {
    const found = new Map<StoryName, Furniture>();
    for (const section of this.#currentTree().headerFooterResolutionBySection()) {
      for (const { partName } of section.headers.values()) {
        found.set(partName, { story: partName, kind: "header" });
      }
      for (const { partName } of section.footers.values()) {
        found.set(partName, { story: partName, kind: "footer" });
      }
    }
    return [...found.values()];
  }

  part(story: StoryName): OoxmlPart | null {
    const tree = this.#currentTree();
    const part = tree.part();
    return part.name === story ? part : (tree.currentPackage().parts.get(story) ?? null);
  }

  package(): OoxmlPackage {
    return this.#currentTree().currentPackage();
  }

  stylesRoot(): DocxElement | null {
    return this.#currentTree().stylesRoot();
  }

  numberingRoot(): DocxElement | null {
    return this.#currentTree().numberingRoot();
  }

  settingsRoot(): DocxElement | null {
    return this.#currentTree().settingsRoot();
  }

  themeFonts(): ThemeFonts {
    const { major, minor, majorEastAsia, minorEastAsia } = this.#currentTree().documentThemeFonts();
    return { majorLatin: major, minorLatin: minor, majorEastAsia, minorEastAsia };
  }

  apply(story: StoryName, operations: readonly EditOperation[]): void {
    if (operations.length > 0) this.#commit(this.#scopeOf(story), operations, []);
  }

  rewrite(change: (whole: OoxmlPackage) => OoxmlPackage): void {
    this.#commit({ kind: "body" }, [], [change]);
  }

  openUndoStep(): void {
    this.#step ??= Symbol("undo step");
  }

  closeUndoStep(): void {
    this.#step = null;
  }

  undo(): void {
    this.closeUndoStep();
    this.#currentTree().undo();
  }

  redo(): void {
    this.closeUndoStep();
    this.#currentTree().redo();
  }

  selection(): PlaceRange {
    return this.#cursor.selection();
  }

  select(range: PlaceRange): void {
    this.#cursor.select(range);
  }

  hold<T>(batch: () => T): T {
    this.#currentTree();
    return this.#cursor.hold(batch);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onSelectionChange(listener: () => void): () => void {
    return this.#cursor.onChange(listener);
  }

  save(): Uint8Array {
    return this.#currentTree().save();
  }

  markSaved(): void {
    this.#isSaved = true;
  }

  dispose(): void {
    this.#stopWatching();
    this.#listeners.clear();
    this.anchors.loseAll();
  }

  #currentTree(): TreeDocxSessionView {
    const tree = this.#options.currentTree();
    if (tree === this.#tree) return tree;
    this.#stopWatching();
    this.anchors.loseAll();
    this.#step = null;
    this.#isSaved = true;
    this.#tree = tree;
    this.#noteParts(tree);
    this.#stopWatching = tree.subscribe((change) => {
      this.#follow(tree, change);
    });
    return tree;
  }

  #commit(
    scope: StoryScope,
    operations: readonly EditOperation[],
    packageEdits: readonly ((whole: OoxmlPackage) => OoxmlPackage)[],
  ): void {
    if (this.isReadOnly)
      throw new DocxRefusal("readOnly", "The document is open for reading only.");
    const tree = this.#currentTree();
    const step = this.#step ?? Symbol("single edit");
    if (step !== this.#begunStep) this.#begin(step);
    this.#isWriting = true;
    try {
      const { rejected, reason } = tree.applyTreeOps(operations, undefined, undefined, scope, {
        historyToken: step,
        packageEdits,
      });
      if (rejected) throw new DocxRefusal(refusalOf(reason), reason ?? "");
    } finally {
      this.#isWriting = false;
    }
  }

  /** Undo brings back the very tree in which a step began; the anchors go back with it. */
  #begin(step: HistoryGroup): void {
    this.#begunStep = step;
    for (const story of this.anchors.stories()) {
      const part = this.#lastParts.get(story);
      if (part !== undefined) this.anchors.remember(part.root, story);
    }
  }

  #follow(tree: TreeDocxSessionView, change: TreeModelChange): void {
    const before = this.#lastParts;
    this.#noteParts(tree);
    if (!this.#isWriting) {
      this.#step = null;
      for (const story of this.anchors.stories()) {
        const was = before.get(story);
        const now = this.#lastParts.get(story);
        if (was === undefined || now === undefined || now.root === was.root) continue;
        this.anchors.remember(was.root, story);
        followForeignChange(this.anchors, change, {
          story,
          textBefore: (paragraphId) => paragraphTextOf(was, paragraphId),
          textNow: (paragraphId) => paragraphTextOf(now, paragraphId),
        });
        this.anchors.restore(now.root);
      }
    }
    this.#isSaved = false;
    for (const listener of this.#listeners) listener();
  }

  #noteParts(tree: TreeDocxSessionView): void {
    this.#lastParts = tree.currentPackage().parts;
  }

  #scopeOf(story: StoryName): StoryScope {
    const tree = this.#currentTree();
    if (tree.part().name === story) return { kind: "body" };
    for (const section of tree.headerFooterResolutionBySection()) {
      for (const { partName, rId } of [...section.headers.values(), ...section.footers.values()]) {
        if (partName === story) return { kind: "headerFooter", rId };
      }
    }
    throw new DocxRefusal("impossible", `No section shows ${story}.`);
  }
}

function refusalOf(reason: string | undefined): RefusalReason {
  return reason === "locked" || reason === "data-bound" ? "locked" : "impossible";
}
