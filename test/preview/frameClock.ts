/**
 * The time of the page that office.js runs in, once it has started: nothing that waits is run until
 * {@link elapse}. office.js tries again after five seconds to let go of objects, and a test that has
 * opened another document by then would lose those it holds there.
 */
export interface FrameClock {
  readonly setTimeout: (run: () => void, delay?: number) => number;
  readonly clearTimeout: (id: number) => void;
  /** From now on time stands still. */
  readonly hold: () => void;
  /** Runs what waits now, and not what that begins to wait for; false where nothing did. */
  readonly elapse: () => boolean;
  /** The page is gone, and what it waited for with it. */
  readonly forget: () => void;
}

export function createFrameClock(): FrameClock {
  const held = new Map<number, () => void>();
  const running = new Map<number, NodeJS.Timeout>();
  let next = 1;
  let isHeld = false;
  return {
    setTimeout(run, delay = 0) {
      const id = next++;
      if (isHeld) held.set(id, run);
      else running.set(id, setTimeout(run, delay).unref());
      return id;
    },
    clearTimeout(id) {
      held.delete(id);
      clearTimeout(running.get(id));
    },
    hold() {
      isHeld = true;
    },
    elapse() {
      const due = [...held];
      for (const [id, run] of due) if (held.delete(id)) run();
      return due.length > 0;
    },
    forget() {
      held.clear();
    },
  };
}
