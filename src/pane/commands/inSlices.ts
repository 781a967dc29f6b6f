import type { Steps } from "../../speech/steps/steps";
import type { Clock } from "./paneDeps";

/** A pane that does no more at one go answers a key before the person notices. */
const SLICE_MILLISECONDS = 8;

export interface SliceWatch {
  /** Asked after every pause; work that nobody waits for any more is left off. */
  readonly isWanted: () => boolean;
  /** Called before every pause with the share that is done (0 to 1). */
  readonly onPause?: (done: number) => void;
}

/** Does work slice by slice, and lets the pane do what waits in between. Null where it was left off. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  clock: Pick<Clock, "now" | "pause">,
  { isWanted, onPause }: SliceWatch,
): Promise<{ readonly result: Result } | null> {
  let start = clock.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
    if (clock.now() - start < SLICE_MILLISECONDS) continue;
    onPause?.(step.value);
    await clock.pause();
    if (!isWanted()) return null;
    start = clock.now();
  }
}
