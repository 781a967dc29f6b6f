import { checkedSpeechOf } from "../../state/check/checkState";
import { canCheckSpeech, checkSpeech } from "./checkSpeech";
import { followDocument } from "../followDocument";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";

/** A person who pauses for so long is not in the middle of a word. */
const PAUSE_MILLISECONDS = 1200;

/** Keeps the check up to date; see {@link followDocument}. Returns the way to stop. */
export function keepChecked(deps: Pick<PaneDeps, "store" | "loadChecker" | "clock">): () => void {
  const { store } = deps;
  const host = hostOf(store.state());
  if (host === null) return () => undefined;
  let isWanted = true;
  const stop = followDocument(deps, host, {
    pauseMilliseconds: PAUSE_MILLISECONDS,
    run: () => checkSpeech(deps, { isWanted: () => isWanted }),
    canRun: () => canCheckSpeech(store.state()),
    watched: ({ material }) => material,
    onOwnChange: () => {
      if (checkedSpeechOf(store.state().check) !== null) store.dispatch({ kind: "documentEdited" });
    },
  });
  return () => {
    isWanted = false;
    stop();
  };
}
