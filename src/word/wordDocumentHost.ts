import { applyFormat } from "./formatting/applyFormat";
import { applyPlan, applyPlanned } from "./writing/applyPlan";
import { caretParagraph } from "./reading/caretParagraph";
import { createCallQueue } from "./callQueue";
import { HostFailure, type DocumentHost } from "./documentHost";
import { documentMarks } from "./marks/documentMarks";
import { endWaitingFor, systemTimer, type Timer } from "./endlessWait";
import { fillBlanks, readBlanks, revealBlank, settleBlanks } from "./writing/documentBlanks";
import { insertAtPlace } from "./writing/insertAtPlace";
import { isSupported } from "./office/isSupported";
import { readSelectedParagraphs } from "./reading/readSelectedParagraphs";
import { readSelectedText } from "./reading/readSelectedText";
import { readDraft } from "./reading/readDraft";
import { readSpeech } from "./reading/readSpeech";
import { takeBackChange } from "./takingBack/takeBackChange";
import { toHostFailure } from "./toHostFailure";
import { plainWriting, trackedWriting, type Writing } from "./writing/trackedWriting";
import { watchDocument } from "./reading/watchDocument";

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
