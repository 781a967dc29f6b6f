import { HostFailure } from "./documentHost";

/** Runs something later; returns the way to prevent it. */
export type Timer = (run: () => void, milliseconds: number) => () => void;

export const systemTimer: Timer = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/** The longest documents take Word some seconds for one round trip. */
const PATIENCE_MILLISECONDS = 30_000;
/** Once it has been silent, less is expected of it. */
const LAST_PATIENCE_MILLISECONDS = 8_000;

/**
 * Makes every round trip of a batch end: office.js waits for an answer for ever, and a pane that waits
 * with it can only be closed.
 */
export function endWaitingFor(context: Word.RequestContext, timer: Timer): void {
  const sync = context.sync.bind(context);
  let patience = PATIENCE_MILLISECONDS;
  context.sync = <T>(value?: T): Promise<T> =>
    new Promise((resolve, reject) => {
      const cancel = timer(() => {
        patience = LAST_PATIENCE_MILLISECONDS;
        reject(new HostFailure("noAnswer", false, undefined));
      }, patience);
      sync(value).then(resolve, reject).finally(cancel);
    });
}
