import type { Checker } from "../../checker/runChecker";
import type { SpeechDocument } from "../../speech/paragraph";
import { HostFailure } from "../../word/documentHost";
import { checkedSpeechOf, type CheckedSpeech } from "../state/checkState";
import { guidedCheck } from "../state/guidedCheck";
import type { PaneState } from "../state/paneState";
import { isSameDocument } from "../state/sameDocument";
import type { PaneDeps } from "./paneDeps";
import { hostOf } from "../state/hostOf";

export function canCheckSpeech(state: PaneState): boolean {
  return hostOf(state) !== null && state.check.check.status !== "running";
}

/** Which checker a result is from: with other material there is another. */
const checkerOf = new WeakMap<CheckedSpeech, Checker>();

/** The result there is already, where neither the document nor what was asked of it has changed. */
function checkedAgain(document: SpeechDocument, state: PaneState, checker: Checker): CheckedSpeech {
  const { genre } = state.check.memory;
  const known = checkedSpeechOf(state.check);
  const knownGenre = known?.report.genre.source === "given" ? known.report.genre.id : null;
  const isSame = known !== null && knownGenre === genre && checkerOf.get(known) === checker;
  if (isSame && isSameDocument(known.document, document)) return known;
  const report = guidedCheck(checker, document, genre === null ? {} : { genre });
  const checked = { document, report };
  checkerOf.set(checked, checker);
  return checked;
}

/** Reads the document in one round trip and checks it. */
export async function checkSpeech({
  store,
  loadChecker,
}: Pick<PaneDeps, "store" | "loadChecker">): Promise<void> {
  const { check } = store.state();
  const host = hostOf(store.state());
  if (host === null || !canCheckSpeech(store.state())) return;
  const request = check.lastRequest + 1;
  store.dispatch({ kind: "checkStarted", request });
  const failed = (reason: "notLoaded" | HostFailure["kind"], cause: unknown): void =>
    store.dispatch({ kind: "checkFailed", request, reason, detail: String(cause) });
  let checker: Checker;
  try {
    checker = await loadChecker();
  } catch (cause) {
    failed("notLoaded", cause);
    return;
  }
  try {
    const document = await host.read();
    const checked = checkedAgain(document, store.state(), checker);
    store.dispatch({ kind: "checkFinished", request, checked });
  } catch (cause) {
    if (cause instanceof HostFailure) failed(cause.kind, cause.cause);
    else failed("unknown", cause);
  }
}
