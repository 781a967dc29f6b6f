import type { Clock } from "../commands/paneDeps";

/** Not in every browser of Office; the type library does not know it either. */
interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** A message to oneself waits behind what the page has to do, and is not slowed down as timers are. */
function messageToOneself(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  pause() {
    const { scheduler } = globalThis as Scheduling;
    return scheduler?.yield?.() ?? messageToOneself();
  },
};
