/**
 * Work that can be left off and gone on with: it yields every few thousand characters, with the share of it
 * that is done (0 to 1). Whoever runs it decides when to go on, or not to.
 */
export type Steps<Result> = Generator<number, Result, undefined>;

/** Characters between two yields: about a millisecond of the checker's work. */
const STRIDE = 2000;
/** What a member of a list costs however short its text is. */
const OVERHEAD = 20;

/** Tells after each text of a list whether it is time to yield. */
export function stride(): (characters: number) => boolean {
  let left = STRIDE;
  return (characters) => {
    left -= characters + OVERHEAD;
    if (left > 0) return false;
    left = STRIDE;
    return true;
  };
}

/** The result of work that is done at one go. */
export function resultOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Part of a longer work: its shares are told as shares of the whole. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
