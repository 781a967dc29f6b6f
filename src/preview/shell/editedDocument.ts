import type { DocxEditorInstance } from "@docx-editor.dev/core/editor";
import type { ParagraphEvent } from "../objects/paragraphEvents";
import { createWordApplication } from "../objects/wordApplication";
import { requirementSetsAt, type ApiLevel, type WordEdition } from "../protocol/apiLevel";
import type { DisplayLanguage } from "../protocol/appContext";
import type { BatchReply } from "../protocol/methodCall";
import { paintMarks } from "../surface/paintMarks";
import type { DocxSession } from "../surface/docxSession";
import { liveSession } from "../surface/liveSession";
import { bodyText, markedTexts, type MarkedText } from "./documentPlaces";
import { restTimer, type RestTimer } from "./restTimer";

export interface EditedDocumentOptions {
  readonly apiLevel: ApiLevel;
  readonly edition: WordEdition;
  readonly language: DisplayLanguage;
  readonly isReadOnly: () => boolean;
  /** Whether edits are tracked from the start; as the file asks for it unless told. */
  readonly isTracking: boolean | null;
  readonly trackingChanged: (isTracking: boolean) => void;
  readonly edited: () => void;
  readonly selectionMoved: () => void;
  readonly paragraphsChanged: (event: ParagraphEvent) => void;
}

/** The document in the editor, as Word's object model and as text. */
export interface EditedDocument {
  readonly editor: DocxEditorInstance;
  readonly session: DocxSession;
  /** Answers one batch of the client library. */
  answer(body: string): BatchReply;
  /** Whether edits are tracked, those of the add-in and what is typed. */
  readonly isTracking: boolean;
  setTracking(isTracking: boolean): void;
  text(): string;
  /** Kind and text of what is shown without being in the file. */
  marks(): readonly MarkedText[];
  save(): Promise<Uint8Array>;
  dispose(): void;
}

/** Word moves its selection events a little, so that a drag or a held key raises one. */
const SELECTION_REST_MILLISECONDS = 50;

export function editDocument(
  editor: DocxEditorInstance,
  options: EditedDocumentOptions,
): EditedDocument {
  const session = liveSession(editor, { isReadOnly: options.isReadOnly });
  const unsupported: string[] = [];
  const application = createWordApplication({
    session,
    requirementSets: requirementSetsAt(options.apiLevel),
    displayLanguage: options.language,
    hasSubscription: options.edition === "365",
    onUnsupported: (what) => unsupported.push(what),
  });
  const isTracking = () => application.trackingMode !== "Off";
  const setTracking = (isOn: boolean) => {
    application.trackingMode = isOn ? "TrackAll" : "Off";
    followMode(editor, options.isReadOnly(), isOn);
    options.trackingChanged(isOn);
  };
  setTracking(options.isTracking ?? isTracking());
  const selectionWatch = watchSelection(session, options.selectionMoved);
  const stops = [
    session.onChange(options.edited),
    application.onSelectionChange(selectionWatch.start),
    application.onParagraphEvent(options.paragraphsChanged),
    paintMarks(editor, session, application.marks),
    application.dispose,
  ];
  return {
    editor,
    session,
    answer(body) {
      const was = application.trackingMode;
      const answer = application.execute(body);
      if (application.trackingMode !== was) setTracking(isTracking());
      return { body: answer, unsupported: unsupported.splice(0) };
    },
    get isTracking() {
      return isTracking();
    },
    setTracking,
    text: () => bodyText(session),
    marks: () => markedTexts(session, application.marks),
    save: async () => new Uint8Array(await editor.save()),
    dispose() {
      selectionWatch.stop();
      for (const stop of stops) stop();
      session.dispose();
    },
  };
}

/** What keys do in the editor: nothing, proposals, or edits. */
function followMode(editor: DocxEditorInstance, isReadOnly: boolean, isTracking: boolean): void {
  const mode = isReadOnly ? "viewing" : isTracking ? "suggesting" : "editing";
  if (editor.getEditingMode() !== mode) editor.setEditingMode(mode);
}

/** Tells of a selection once it rests, and only where it is another than the last one told. */
function watchSelection(session: DocxSession, tell: () => void): RestTimer {
  let told = JSON.stringify(session.selection());
  const rested = () => {
    const now = JSON.stringify(session.selection());
    if (now === told) return;
    told = now;
    tell();
  };
  return restTimer(SELECTION_REST_MILLISECONDS, rested);
}
