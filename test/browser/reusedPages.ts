import type { Page } from "playwright-core";

/** Pages that tests have done with, emptied for the next: what the browser has compiled stays with them. */
export interface ReusedPages {
  /** Undefined where none waits. */
  readonly take: () => Page | undefined;
  readonly putBack: (page: Page) => Promise<void>;
}

/** `origins` are those whose storage is emptied. */
export function reusedPages(origins: readonly string[]): ReusedPages {
  const waiting: Page[] = [];
  return {
    take: () => waiting.pop(),
    putBack: async (page) => {
      if (page.isClosed()) return;
      await empty(page, origins);
      waiting.push(page);
    },
  };
}

/** Takes away all that a test may have left: other pages, routes, permissions, everything stored. */
async function empty(page: Page, origins: readonly string[]): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.clearPermissions();
  // A tab keeps this storage over all its pages.
  await Promise.all(page.frames().map((frame) => frame.evaluate(() => sessionStorage.clear())));
  await page.goto("about:blank");
  const session = await context.newCDPSession(page);
  for (const origin of origins)
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
  await page.mouse.move(0, 0);
}
