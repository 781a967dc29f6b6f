import type { DocxEditorInstance } from "@docx-editor.dev/core/editor";
import { createWordApplication } from "../objects/wordApplication";
import { requirementSetsAt, type ApiLevel } from "../protocol/apiLevel";
import type { DisplayLanguage } from "../protocol/appContext";
import type { BatchReply } from "../protocol/methodCall";
import type { DocxSession } from "../surface/docxSession";
import { liveSession } from "../surface/liveSession";
import { bodyText } from "./documentPlaces";
import { restTimer, type RestTimer } from "./restTimer";

export interface EditedDocumentOptions {
  readonly apiLevel: ApiLevel;
  readonly language: DisplayLanguage;
  readonly isReadOnly: () => boolean;
  readonly edited: () => void;
  readonly selectionMoved: () => void;
}

/** The document in the editor, as Word's object model and as text. */
export interface EditedDocument {
  readonly editor: DocxEditorInstance;
  readonly session: DocxSession;
  /** Answers one batch of the client library. */
  answer(body: string): BatchReply;
  text(): string;
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
    onUnsupported: (what) => unsupported.push(what),
  });
  const selectionWatch = watchSelection(session, options.selectionMoved);
  const stops = [
    session.onChange(options.edited),
    application.onSelectionChange(selectionWatch.start),
  ];
  return {
    editor,
    session,
    answer: (body) => ({ body: application.execute(body), unsupported: unsupported.splice(0) }),
    text: () => bodyText(session),
    save: async () => new Uint8Array(await editor.save()),
    dispose() {
      selectionWatch.stop();
      for (const stop of stops) stop();
      session.dispose();
    },
  };
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
