import { checkedSpeechOf } from "../state/checkState";
import type { PaneState } from "../state/paneState";
import { canCheckSpeech, checkSpeech } from "./checkSpeech";
import type { PaneDeps } from "./paneDeps";

/** A person who pauses for so long is not in the middle of a word. */
const PAUSE_MILLISECONDS = 1200;

/** Reading a long document takes Word a while: automatic checks get one part in ten of the time. */
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

/**
 * Checks now, after every pause in typing, and after each change the pane makes. Returns the way to
 * stop.
 */
export function keepChecked(deps: Pick<PaneDeps, "store" | "loadChecker" | "clock">): () => void {
  const { store, clock } = deps;
  const { office } = store.state();
  if (office.kind !== "word") return () => undefined;
  let restUntil = 0;
  let cancel: () => void = () => undefined;
  const checkNow = async (): Promise<void> => {
    if (!canCheckSpeech(store.state())) {
      checkAfter(PAUSE_MILLISECONDS);
      return;
    }
    const start = clock.now();
    await checkSpeech(deps);
    restUntil = clock.now() + SHARE * (clock.now() - start);
  };
  const checkAfter = (milliseconds: number): void => {
    cancel();
    const wait = Math.max(milliseconds, restUntil - clock.now());
    cancel = clock.after(wait, () => void checkNow());
  };
  const stopWatching = office.host.watch(() => checkAfter(PAUSE_MILLISECONDS));
  let lastChange = lastChangeOf(store.state());
  const unsubscribe = store.subscribe(() => {
    const change = lastChangeOf(store.state());
    if (change === lastChange) return;
    lastChange = change;
    if (change === 0) return;
    if (checkedSpeechOf(store.state().check) !== null) store.dispatch({ kind: "documentEdited" });
    restUntil = 0;
    checkAfter(0);
  });
  void checkNow();
  return () => {
    cancel();
    stopWatching();
    unsubscribe();
  };
}
