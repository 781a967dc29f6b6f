import type { DocxEditorInstance } from "@docx-editor.dev/core/editor";
import type { ParagraphEvent } from "../objects/paragraphEvents";
import type { DisplayLanguage } from "../protocol/appContext";
import type { BatchResponse } from "../protocol/batchWire";
import type { CommonDocument } from "../protocol/commonCalls";
import type { DocumentSettings } from "../protocol/documentSettings";
import { replaceSelectionBatch, selectionAnswer, selectionBatch } from "../protocol/selectionBatch";
import type { WritingGate } from "../protocol/writingGate";
import type { Draft, DraftStore } from "./draftStore";
import { editDocument, type EditedDocument } from "./editedDocument";
import { openDocument, type OpenFailure } from "./openedDocument";
import { createPending } from "./pending";
import { restTimer } from "./restTimer";
import { blankDocument } from "./sampleSpeech";
import type { StateStore } from "./stateStore";
import type { Notice, WindowState } from "./windowState";

export interface DocumentDeskOptions {
  readonly state: StateStore<WindowState>;
  readonly settings: DocumentSettings;
  /** Closed while no document is on the page. */
  readonly gate: WritingGate;
  readonly drafts: DraftStore;
  /** The name of a document that has none yet. */
  readonly untitled: (language: DisplayLanguage) => string;
  readonly selectionMoved: () => void;
  readonly paragraphsChanged: (event: ParagraphEvent) => void;
  /** Another document stands on the page than the one before it. */
  readonly replaced: () => void;
  /** False where the first document has been written on before. */
  readonly isDraftKept: boolean;
}

/** Opens, keeps and hands out the one document of the window. */
export interface DocumentDesk {
  /** The editor shows the document of the state. */
  readonly mount: (editor: DocxEditorInstance) => void;
  /** Makes the object model anew, as after a change of its version, its language or the right to write. */
  readonly remakeModel: () => void;
  /** The document on the page. @throws Error while another is being opened */
  readonly edited: () => EditedDocument;
  readonly isReady: () => boolean;
  /** Settles when the document now being opened is on the page, or refused with none to put back. */
  readonly ready: () => Promise<void>;
  /** Shows another document, or says why not and leaves the open one alone. */
  readonly open: (bytes: Uint8Array, name: string) => OpenFailure | null;
  readonly startNew: () => void;
  /** Another name for the open document; one that says nothing leaves it its own. */
  readonly rename: (name: string) => void;
  /** The document as a file of the person's own. */
  readonly download: () => Promise<Uint8Array>;
  /** Shows the document again that the open one has replaced. */
  readonly bringBack: () => void;
  /** The editor has refused what was opened last: the document before it comes back as it was. */
  readonly putBack: () => void;
  /** Writes the draft now; after a pause in the editing that happens by itself. */
  readonly keepDraft: () => Promise<void>;
}

const DRAFT_REST_MILLISECONDS = 800;
const COUNT_REST_MILLISECONDS = 250;

export function createDocumentDesk(options: DocumentDeskOptions): DocumentDesk {
  const { state, settings, gate } = options;
  let current: EditedDocument | null = null;
  let before: Draft | null = null;
  let ready = createPending();
  let edits = 0;
  /** The person has no file of what stands here now. */
  let isOnlyHere = options.isDraftKept;
  let isReplaced = false;
  gate.close("opening");

  const edited = () => {
    if (current === null) throw new Error("no document is on the page");
    return current;
  };
  const keepDraft = async () => {
    if (current === null) return;
    const written = edits;
    try {
      const draft = { name: state.get().document.name, settings: settings.all() };
      const bytes = await current.save();
      await options.drafts.write({ ...draft, bytes });
      // What was typed while the draft was written waits for the next time.
      if (edits === written) state.set({ saving: "saved" });
    } catch (cause) {
      state.set({ saving: "failed", notice: { kind: "saveFailed", detail: String(cause) } });
    }
  };
  const draftRest = restTimer(DRAFT_REST_MILLISECONDS, () => void keepDraft());
  const countRest = restTimer(COUNT_REST_MILLISECONDS, () => {
    state.set({ characters: charactersIn(current?.text() ?? "") });
  });
  const draftChanged = () => {
    edits += 1;
    state.set({ saving: "unsaved" });
    draftRest.start();
  };
  const touched = () => {
    isOnlyHere = true;
    draftChanged();
    countRest.start();
  };
  settings.subscribe(draftRest.start);

  const model = (editor: DocxEditorInstance, isTracking: boolean | null) => {
    current?.dispose();
    const { apiLevel, edition, language } = state.get();
    const { selectionMoved, paragraphsChanged } = options;
    current = editDocument(editor, {
      apiLevel,
      edition,
      language,
      isReadOnly: () => state.get().isReadOnly,
      isTracking,
      trackingChanged: (isOn) => state.set({ isTracking: isOn }),
      edited: touched,
      selectionMoved,
      paragraphsChanged,
    });
  };
  const show = (bytes: Uint8Array, name: string) => {
    gate.close("opening");
    draftRest.stop();
    let notice: Notice | null = null;
    if (current !== null) {
      const { name: oldName } = state.get().document;
      before = { name: oldName, bytes: current.session.save(), settings: settings.all() };
      if (isOnlyHere) notice = { kind: "replaced", name: oldName };
    }
    isOnlyHere = false;
    isReplaced = true;
    current?.dispose();
    current = null;
    edits += 1;
    const waitedFor = ready;
    ready = createPending();
    // Who still waits for the one before waits for this one.
    void ready.promise.then(waitedFor.resolve);
    settings.replace({});
    state.set({ document: { name, bytes }, notice, saving: "unsaved" });
  };
  const bringBack = () => {
    if (before === null) return;
    const { name, bytes, settings: kept } = before;
    show(bytes, name);
    settings.replace(kept);
    isOnlyHere = true;
  };
  return {
    mount(editor) {
      model(editor, null);
      if (state.get().saving === "unsaved") draftRest.start();
      countRest.start();
      gate.open("opening");
      if (isReplaced) options.replaced();
      isReplaced = false;
      ready.resolve();
    },
    remakeModel() {
      if (current !== null) model(current.editor, current.isTracking);
    },
    edited,
    isReady: () => current !== null,
    ready: () => ready.promise,
    open(bytes, name) {
      const result = openDocument(bytes);
      if (result.kind === "opened") show(result.bytes, name);
      else state.set({ notice: { kind: "openFailed", name, failure: result.failure } });
      return result.kind === "opened" ? null : result.failure;
    },
    startNew() {
      show(blankDocument(), options.untitled(state.get().language));
    },
    rename(name) {
      const plain = name.replace(/[\\/:*?"<>|]/g, "").trim();
      const { document } = state.get();
      if (plain === "" || `${plain}.docx` === document.name) return;
      state.set({ document: { ...document, name: `${plain}.docx` } });
      draftChanged();
    },
    async download() {
      const written = edits;
      const bytes = await edited().save();
      if (edits === written) isOnlyHere = false;
      return bytes;
    },
    bringBack,
    putBack() {
      const { name } = state.get().document;
      if (before === null) ready.resolve();
      else bringBack();
      state.set({ notice: { kind: "openFailed", name, failure: "damaged" } });
    },
    keepDraft,
  };
}

/** What the older common API sees of the document. */
export function commonDocument(
  state: StateStore<WindowState>,
  edited: () => EditedDocument,
): CommonDocument {
  const ask = (batch: object) =>
    selectionAnswer(JSON.parse(edited().answer(JSON.stringify(batch)).body) as BatchResponse);
  return {
    get url() {
      return new URL(encodeURIComponent(state.get().document.name), location.href).href;
    },
    get isReadOnly() {
      return state.get().isReadOnly;
    },
    selectedText: () => Promise.resolve(ask(selectionBatch("text"))),
    selectedOoxml: () => Promise.resolve(ask(selectionBatch("ooxml"))),
    replaceSelection(content, coercion) {
      ask(replaceSelectionBatch(content, coercion));
      return Promise.resolve();
    },
    text: () => edited().text(),
    bytes: () => edited().save(),
  };
}

function charactersIn(text: string): number {
  return text.replaceAll(/\s/g, "").length;
}
