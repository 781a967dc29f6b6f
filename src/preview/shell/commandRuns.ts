import { fireCommand } from "../protocol/addinEvents";
import type { AddinPage } from "./addinPage";
import { createPending, type Pending } from "./pending";

/** Ribbon functions that have been called and not yet reported their end. */
export interface CommandRuns {
  /** Settles when the function calls `event.completed()`. @throws Error where nothing listens */
  readonly run: (page: AddinPage, functionName: string, buttonId: string) => Promise<void>;
  readonly completed: (commandId: string) => void;
}

export function createCommandRuns(): CommandRuns {
  const open = new Map<string, Pending>();
  return {
    async run(page, functionName, buttonId) {
      await page.ready.promise;
      const id = crypto.randomUUID();
      const pending = createPending();
      open.set(id, pending);
      if (!fireCommand(page.channel, id, functionName, buttonId)) {
        open.delete(id);
        throw new Error(`${functionName}: the page does not listen for commands`);
      }
      await pending.promise;
    },
    completed(id) {
      open.get(id)?.resolve();
      open.delete(id);
    },
  };
}
