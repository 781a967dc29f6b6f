/** What keeps batches waiting. */
export type GateReason = "composition" | "opening";

/**
 * Runs tasks one after another, and none while there is a reason to wait: an edit that lands while
 * an input method composes destroys what is being typed.
 */
export interface WritingGate {
  run<T>(task: () => T | Promise<T>): Promise<T>;
  close(reason: GateReason): void;
  open(reason: GateReason): void;
}

export function createWritingGate(): WritingGate {
  const reasons = new Set<GateReason>();
  let tail: Promise<unknown> = Promise.resolve();
  let opened: Promise<void> | null = null;
  let release: () => void = () => undefined;
  return {
    run(task) {
      const turn = tail.then(async () => {
        while (opened !== null) await opened;
        return task();
      });
      tail = turn.catch(() => undefined);
      return turn;
    },
    close(reason) {
      reasons.add(reason);
      opened ??= new Promise((resolve) => {
        release = resolve;
      });
    },
    open(reason) {
      reasons.delete(reason);
      if (reasons.size > 0) return;
      opened = null;
      release();
    },
  };
}
