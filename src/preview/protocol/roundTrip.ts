/** One message between the add-in and the window, with its answer. */
export interface RoundTrip {
  readonly number: number;
  /** Milliseconds since the log was last cleared. */
  readonly at: number;
  readonly direction: "toHost" | "toAddin";
  readonly kind: "call" | "subscribe" | "unsubscribe" | "event" | "notice";
  /** What was called: `rich API`, `saveSettings`, `documentSelectionChanged`. */
  readonly method: string;
  /** Who asked: the task pane or a dialog. */
  readonly peer: "pane" | "dialog";
  /** The members a batch names, in order, each once. */
  readonly members: readonly string[];
  readonly actions: readonly string[];
  /** True where the batch may have changed the document. */
  readonly writes: boolean;
  readonly milliseconds: number;
  readonly bytes: number;
  /** What Word can do and the preview cannot, as `Class.member`. */
  readonly unsupported: readonly string[];
  readonly error: string | null;
  readonly fault: string | null;
}

export interface RoundTripLog {
  readonly add: (entry: Omit<RoundTrip, "number" | "at">) => void;
  readonly clear: () => void;
  readonly entries: () => readonly RoundTrip[];
  /**
   * Batches of the document (not of the shell's services) since the last clear. The one at the end of
   * `Word.run` that only lets go of objects names no member and is not counted: nobody waits for it.
   */
  readonly documentBatches: () => number;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Older entries are dropped beyond this; a log that grows for hours would slow the page. */
const KEPT = 1000;

/** The name under which document batches are logged. */
export const DOCUMENT_BATCH = "rich API";

export function createRoundTripLog(now: () => number): RoundTripLog {
  let start = now();
  let number = 0;
  let batches = 0;
  let entries: readonly RoundTrip[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    add(entry) {
      number += 1;
      if (entry.method === DOCUMENT_BATCH && entry.members.length > 0) batches += 1;
      entries = [...entries.slice(-(KEPT - 1)), { ...entry, number, at: now() - start }];
      tell();
    },
    clear() {
      start = now();
      number = 0;
      batches = 0;
      entries = [];
      tell();
    },
    entries: () => entries,
    documentBatches: () => batches,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
