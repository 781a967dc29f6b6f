import { createCallQueue } from "./callQueue";
import { HostFailure, type DocumentHost } from "./documentHost";
import { insertAtPlace } from "./insertAtPlace";
import { readSpeech } from "./readSpeech";
import { revealParagraph } from "./revealParagraph";
import { toHostFailure } from "./toHostFailure";
import { watchDocument } from "./watchDocument";

function assertWritable(): void {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly)
    throw new HostFailure("readOnly", false, undefined);
}

/** The document that Word has open, behind the port. */
export function openWordDocument(): DocumentHost {
  const inTurn = createCallQueue();
  const call = <T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> =>
    inTurn(() => Word.run(batch)).catch((cause: unknown) => {
      throw toHostFailure(cause);
    });
  return {
    read: () => call(readSpeech),
    insert: async (paragraphs, place) => {
      assertWritable();
      return call((context) => insertAtPlace(context, paragraphs, place));
    },
    reveal: (at) => call((context) => revealParagraph(context, at)),
    watch: watchDocument,
  };
}
