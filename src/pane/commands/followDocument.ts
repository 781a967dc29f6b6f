import type { DocumentHost } from "../../word/documentHost";
import type { PaneState } from "../state/paneState";
import type { PaneDeps } from "./paneDeps";

/** Reading a long document takes Word a while: what runs by itself gets one part in ten of the time. */
const SHARE = 10;

/** Number of the last outcome that changed the document; 0 where none did. */
function lastChangeOf({ notice }: PaneState): number {
  switch (notice?.kind) {
    case "inserted":
    case "applied":
    case "takenBack":
    case "planTakenBack":
      return notice.number;
    case "failed":
      return notice.failure.action === "copy" ? 0 : notice.number;
    default:
      return 0;
  }
}

export interface Follower {
  /** How long the person is to pause before it runs. */
  readonly pauseMilliseconds: number;
  readonly run: () => Promise<void>;
  /** While it is false, it is tried again after every pause. */
  readonly canRun: () => boolean;
  /** The pane has changed the document. */
  readonly onOwnChange?: () => void;
  /** What the run rests on besides the document; it runs again when this is another. */
  readonly watched?: (state: PaneState) => unknown;
  /** Runs after moves of the caret as well. */
  readonly followsCaret?: boolean;
  /** A change of the pane is followed by a pause as well, instead of at once. */
  readonly waitsAfterOwnChange?: boolean;
}

/**
 * Runs now, after every pause in typing, and after each change the pane makes. Returns the way to stop.
 */
export function followDocument(
  { store, clock }: Pick<PaneDeps, "store" | "clock">,
  host: DocumentHost,
  {
    pauseMilliseconds,
    run,
    canRun,
    onOwnChange,
    watched = () => null,
    followsCaret = false,
    waitsAfterOwnChange = false,
  }: Follower,
): () => void {
  let restUntil = 0;
  let cancel: () => void = () => undefined;
  const runNow = async (): Promise<void> => {
    if (!canRun()) {
      runAfter(pauseMilliseconds);
      return;
    }
    const start = clock.now();
    await run();
    restUntil = clock.now() + SHARE * (clock.now() - start);
  };
  const runAfter = (milliseconds: number): void => {
    cancel();
    const wait = Math.max(milliseconds, restUntil - clock.now());
    cancel = clock.after(wait, () => void runNow());
  };
  const stopWatching = host.watch(
    () => runAfter(pauseMilliseconds),
    followsCaret ? "caret" : "text",
  );
  let lastChange = lastChangeOf(store.state());
  let lastWatched = watched(store.state());
  const unsubscribe = store.subscribe(() => {
    if (watched(store.state()) !== lastWatched) {
      lastWatched = watched(store.state());
      runAfter(0);
    }
    const change = lastChangeOf(store.state());
    if (change === lastChange) return;
    lastChange = change;
    if (change === 0) return;
    onOwnChange?.();
    restUntil = 0;
    runAfter(waitsAfterOwnChange ? pauseMilliseconds : 0);
  });
  void runNow();
  return () => {
    cancel();
    stopWatching();
    unsubscribe();
  };
}
