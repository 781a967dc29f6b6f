/** Makes what is written tracked for a while; the person's own mode comes back behind it. */
export interface TrackedWriting {
  /** Queues the beginning, once the mode has been read. */
  begin(): void;
  /** Queues the end. */
  end(): void;
  /** Ends it after a failed batch, in a round trip of its own; false where Word does not do it. */
  ended(): Promise<boolean>;
}

/** Queues the reading of the mode; it is there after the next sync. WordApi 1.4. */
export function trackedWriting(context: Word.RequestContext): TrackedWriting {
  const wordDocument = context.document;
  wordDocument.load("changeTrackingMode");
  let before: Word.Document["changeTrackingMode"] | undefined;
  const end = () => {
    if (before !== undefined) wordDocument.changeTrackingMode = before;
  };
  return {
    begin() {
      before = wordDocument.changeTrackingMode;
      wordDocument.changeTrackingMode = "TrackAll";
    },
    end,
    async ended() {
      try {
        end();
        await context.sync();
        return true;
      } catch {
        return false;
      }
    },
  };
}
