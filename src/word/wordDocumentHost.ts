import { applyFormat } from "./applyFormat";
import { applyPlan, applyPlanned } from "./applyPlan";
import { caretParagraph } from "./caretParagraph";
import { createCallQueue } from "./callQueue";
import { HostFailure, type DocumentHost } from "./documentHost";
import { endWaitingFor, systemTimer, type Timer } from "./endlessWait";
import { fillBlanks, readBlanks, revealBlank, settleBlanks } from "./documentBlanks";
import { insertAtPlace } from "./insertAtPlace";
import { readSelectedParagraphs } from "./readSelectedParagraphs";
import { readSelectedText } from "./readSelectedText";
import { readDraft } from "./readDraft";
import { readSpeech } from "./readSpeech";
import { revealParagraph } from "./revealParagraph";
import { takeBackChange } from "./takeBackChange";
import { toHostFailure } from "./toHostFailure";
import { watchDocument } from "./watchDocument";

function assertWritable(): void {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly)
    throw new HostFailure("readOnly", false, undefined);
}

/** The document that Word has open, behind the port. */
export function openWordDocument(timer: Timer = systemTimer): DocumentHost {
  const inTurn = createCallQueue();
  const call = <T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> =>
    inTurn(() =>
      Word.run((context) => {
        endWaitingFor(context, timer);
        return batch(context);
      }),
    ).catch((cause: unknown) => {
      throw toHostFailure(cause);
    });
  const write = async <T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> => {
    assertWritable();
    return call(batch);
  };
  const canTrack = Office.context.requirements.isSetSupported("WordApi", "1.4");
  return {
    canTrack,
    read: () => call(readSpeech),
    readDraft: () => call(readDraft),
    insert: (paragraphs, place, isTracked = false) =>
      write((context) => insertAtPlace(context, paragraphs, place, canTrack && isTracked)),
    apply: (plan) => write((context) => applyPlan(context, plan)),
    applyPlanned: (planOf) => write((context) => applyPlanned(context, planOf)),
    selectedParagraphs: () => call(readSelectedParagraphs),
    selectedText: () => call(readSelectedText),
    applyFormat: (format, paragraphs) =>
      write((context) => applyFormat(context, format, paragraphs)),
    takeBack: (change) => write((context) => takeBackChange(context, change)),
    blanks: () => call(readBlanks),
    fillBlanks: (values) => write((context) => fillBlanks(context, values)),
    settleBlanks: () => write(settleBlanks),
    revealBlank: (id) => call((context) => revealBlank(context, id)),
    reveal: (at, stretch) => call((context) => revealParagraph(context, at, stretch)),
    caretParagraph: () => call(caretParagraph),
    watch: watchDocument,
  };
}
