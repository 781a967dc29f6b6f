/**
 * Runs tasks one after another, and none while it is closed. The window closes it while an input
 * method composes: an edit that lands during a composition destroys what is being typed.
 */
export interface WritingGate {
  run<T>(task: () => T | Promise<T>): Promise<T>;
  close(): void;
  open(): void;
}

export function createWritingGate(): WritingGate {
  let tail: Promise<unknown> = Promise.resolve();
  let opened: Promise<void> | null = null;
  let release: (() => void) | null = null;
  return {
    run(task) {
      const turn = tail.then(async () => {
        while (opened !== null) await opened;
        return task();
      });
      tail = turn.catch(() => undefined);
      return turn;
    },
    close() {
      opened ??= new Promise((resolve) => {
        release = resolve;
      });
    },
    open() {
      opened = null;
      release?.();
      release = null;
    },
  };
}
