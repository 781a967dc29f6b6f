/** Writes what a batch has to write, as tracked changes where that is wanted. */
export interface Writing {
  readonly isTracked: boolean;
  /**
   * Queues what `queue` queues and sends it, in one round trip. Rejects as `sync` does; then the person's
   * own mode is there again, so that what is taken out leaves no mark of its own.
   */
  send(queue: () => void): Promise<void>;
  /** Tries once more to give the person's mode back where that failed with everything else. */
  settle(): Promise<void>;
}

/** As the document is: nothing is said about tracking. */
export function plainWriting(context: Word.RequestContext): Writing {
  return {
    isTracked: false,
    async send(queue) {
      queue();
      await context.sync();
    },
    settle: () => Promise.resolve(),
  };
}

/**
 * Makes what is written tracked for a while; the person's own mode comes back behind it. Queues the
 * reading of that mode, which is there after the next sync. WordApi 1.4.
 */
export function trackedWriting(context: Word.RequestContext): Writing {
  const wordDocument = context.document;
  wordDocument.load("changeTrackingMode");
  let isOwed = false;
  const giveBack = async (before: Word.Document["changeTrackingMode"]): Promise<void> => {
    try {
      wordDocument.changeTrackingMode = before;
      await context.sync();
      isOwed = false;
    } catch {
      // `settle` tries again.
    }
  };
  let before: Word.Document["changeTrackingMode"] = "Off";
  return {
    isTracked: true,
    async send(queue) {
      before = wordDocument.changeTrackingMode;
      wordDocument.changeTrackingMode = "TrackAll";
      queue();
      wordDocument.changeTrackingMode = before;
      try {
        await context.sync();
      } catch (cause) {
        isOwed = true;
        await giveBack(before);
        throw cause;
      }
    },
    async settle() {
      if (isOwed) await giveBack(before);
    },
  };
}
