import type { Checker } from "../../../checker/runChecker";
import type { SpeechDocument } from "../../../speech/paragraph";
import type { Steps } from "../../../speech/steps/steps";
import { checkedSpeechOf, type CheckedSpeech } from "../../state/check/checkState";
import { guidedCheckInSteps } from "../../state/check/guidedCheck";
import type { PaneState } from "../../state/paneState";
import { isSameDocument } from "../../state/sameDocument";
import { prepareToShow } from "../../state/check/shownReport";
import { hostFailureOf } from "../hostFailureOf";
import { inSlices } from "../inSlices";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";

export function canCheckSpeech(state: PaneState): boolean {
  return hostOf(state) !== null && state.check.check.status !== "running";
}

/** Which checker a result is from: with other material there is another. */
const checkerOf = new WeakMap<CheckedSpeech, Checker>();

/** The result there is already, where neither the document nor what was asked of it has changed. */
function* checkedAgain(
  document: SpeechDocument,
  state: PaneState,
  checker: Checker,
): Steps<CheckedSpeech> {
  const { genre } = state.check.memory;
  const known = checkedSpeechOf(state.check);
  const knownGenre = known?.report.genre.source === "given" ? known.report.genre.id : null;
  const isSame = known !== null && knownGenre === genre && checkerOf.get(known) === checker;
  if (isSame && isSameDocument(known.document, document)) return known;
  const report = yield* guidedCheckInSteps(checker, document, genre === null ? {} : { genre });
  const checked = { document, report };
  yield* prepareToShow(checked);
  checkerOf.set(checked, checker);
  return checked;
}

export interface CheckOrder {
  /** Asked from time to time while it runs; a check that nobody waits for is left off. */
  readonly isWanted?: () => boolean;
  /** Instead of one that is running for something else. */
  readonly supersedes?: boolean;
}

/** Reads the document in one round trip and checks it, slice by slice where it is long. */
export async function checkSpeech(
  deps: Pick<PaneDeps, "store" | "loadChecker" | "clock">,
  { isWanted = () => true, supersedes = false }: CheckOrder = {},
): Promise<void> {
  const { store, loadChecker } = deps;
  const { check } = store.state();
  const host = hostOf(store.state());
  const canRun = canCheckSpeech(store.state()) || (supersedes && host !== null);
  if (host === null || !canRun) return;
  const request = check.lastRequest + 1;
  store.dispatch({ kind: "checkStarted", request });
  let checker: Checker;
  try {
    checker = await loadChecker();
  } catch (cause) {
    store.dispatch({ kind: "checkFailed", request, reason: "notLoaded", detail: String(cause) });
    return;
  }
  try {
    const document = await host.read();
    if (!isAwaited(store.state(), request)) return;
    const work = checkedAgain(document, store.state(), checker);
    const done = await inSlices(work, deps.clock, {
      isWanted: () => isWanted() && isAwaited(store.state(), request),
      onPause: progressTeller(deps, request),
    });
    if (done === null) store.dispatch({ kind: "checkAbandoned", request });
    else store.dispatch({ kind: "checkFinished", request, checked: done.result });
  } catch (cause) {
    store.dispatch({ kind: "checkFailed", request, ...hostFailureOf(cause) });
  }
}

function isAwaited({ check: { check } }: PaneState, request: number): boolean {
  return check.status === "running" && check.request === request;
}

/** What takes less time is over before anybody has read how far it is. */
const SHORTEST_TOLD_MILLISECONDS = 300;
/** Shares of the work that are told apart. */
const TOLD_STEPS = 20;

function progressTeller(
  { store, clock }: Pick<PaneDeps, "store" | "clock">,
  request: number,
): (done: number) => void {
  const start = clock.now();
  let told = -1;
  return (done) => {
    const step = Math.floor(done * TOLD_STEPS);
    if (step === told || clock.now() - start < SHORTEST_TOLD_MILLISECONDS) return;
    told = step;
    store.dispatch({ kind: "checkProgressed", request, done: step / TOLD_STEPS });
  };
}
