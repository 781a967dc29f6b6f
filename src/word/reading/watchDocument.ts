import type { WatchedSubject } from "../documentHost";
import { isSupported } from "../office/isSupported";

/** Edits come in bursts of keys; one call at the end of a burst is enough. */
const QUIET_MILLISECONDS = 300;

/** Every edit moves the caret; the floor of the API tells no more than that. */
function watchCaret(onHint: () => void): () => void {
  const { document: officeDocument } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  officeDocument.addHandlerAsync(event, onHint);
  return () => officeDocument.removeHandlerAsync(event, { handler: onHint });
}

/** WordApi 1.6; rejects where Word does not do it after all. Resolves to the way to stop. */
async function watchParagraphs(onHint: () => void): Promise<() => void> {
  const tell = () => {
    onHint();
    return Promise.resolve();
  };
  const handlers = await Word.run(async (context) => {
    const { document: wordDocument } = context;
    const added = [
      wordDocument.onParagraphAdded.add(tell),
      wordDocument.onParagraphChanged.add(tell),
      wordDocument.onParagraphDeleted.add(tell),
    ] as const;
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) handler.remove();
    // A Word that is gone, or busy, has nobody to tell either.
    handlers[0].context.sync().catch(() => undefined);
  };
}

/** The caret is watched until the paragraphs are, and where they cannot be. */
function watchText(onHint: () => void): () => void {
  let stop = watchCaret(onHint);
  if (!isSupported("WordApi 1.6")) return () => stop();
  let isOver = false;
  watchParagraphs(onHint).then(
    (stopParagraphs) => {
      if (isOver) {
        stopParagraphs();
        return;
      }
      stop();
      stop = stopParagraphs;
    },
    // Then the caret goes on being watched.
    () => undefined,
  );
  return () => {
    isOver = true;
    stop();
  };
}

/** See {@link DocumentHost.watch}. */
export function watchDocument(onHint: () => void, subject: WatchedSubject): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hinted = () => {
    clearTimeout(timer);
    timer = setTimeout(onHint, QUIET_MILLISECONDS);
  };
  const stop = subject === "text" ? watchText(hinted) : watchCaret(hinted);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
