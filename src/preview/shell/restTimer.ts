/** Runs a task once its occasions have paused for a while. */
export interface RestTimer {
  readonly start: () => void;
  readonly stop: () => void;
}

export function restTimer(milliseconds: number, task: () => void): RestTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start() {
      clearTimeout(timer);
      timer = setTimeout(task, milliseconds);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
