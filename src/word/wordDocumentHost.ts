import { applyFormat } from "./applyFormat";
import { applyPlan, applyPlanned } from "./applyPlan";
import { caretParagraph } from "./caretParagraph";
import { createCallQueue } from "./callQueue";
import { HostFailure, type DocumentHost } from "./documentHost";
import { documentMarks } from "./documentMarks";
import { endWaitingFor, systemTimer, type Timer } from "./endlessWait";
import { fillBlanks, readBlanks, revealBlank, settleBlanks } from "./documentBlanks";
import { insertAtPlace } from "./insertAtPlace";
import { isSupported } from "./isSupported";
import { readSelectedParagraphs } from "./readSelectedParagraphs";
import { readSelectedText } from "./readSelectedText";
import { readDraft } from "./readDraft";
import { readSpeech } from "./readSpeech";
import { takeBackChange } from "./takeBackChange";
import { toHostFailure } from "./toHostFailure";
import { plainWriting, trackedWriting, type Writing } from "./trackedWriting";
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
  const canSetMargins = isSupported("WordApiDesktop 1.3");
  const marks = documentMarks(call, () => inTurn(() => Promise.resolve()), timer);
  /** For what can be tracked: no mode that was set for it outlives the batch. */
  const writeBy =
    (writingIn: (context: Word.RequestContext) => Writing) =>
    <T>(batch: (context: Word.RequestContext, writing: Writing) => Promise<T>): Promise<T> =>
      write(async (context) => {
        const writing = writingIn(context);
        try {
          return await batch(context, writing);
        } finally {
          await writing.settle();
        }
      });
  const hostWriting = (
    writeText: ReturnType<typeof writeBy>,
    tracked: DocumentHost | null,
  ): DocumentHost => ({
    tracked,
    canSetMargins,
    ...marks,
    read: () => call(readSpeech),
    readDraft: () => call(readDraft),
    insert: (paragraphs, place) =>
      writeText((context, writing) => insertAtPlace(context, paragraphs, place, writing)),
    apply: (plan) => writeText((context, writing) => applyPlan(context, plan, writing)),
    applyPlanned: (planOf) =>
      writeText((context, writing) => applyPlanned(context, planOf, writing)),
    selectedParagraphs: () => call(readSelectedParagraphs),
    selectedText: () => call(readSelectedText),
    applyFormat: (format, paragraphs, setsMargins = false) =>
      write((context) => applyFormat(context, format, paragraphs, canSetMargins && setsMargins)),
    takeBack: (change) => write((context) => takeBackChange(context, change)),
    blanks: () => call(readBlanks),
    fillBlanks: (values) => write((context) => fillBlanks(context, values)),
    settleBlanks: () => write(settleBlanks),
    revealBlank: (id) => call((context) => revealBlank(context, id)),
    caretParagraph: () => call(caretParagraph),
    watch: watchDocument,
  });
  const canTrack = isSupported("WordApi 1.4");
  return hostWriting(
    writeBy(plainWriting),
    canTrack ? hostWriting(writeBy(trackedWriting), null) : null,
  );
}
