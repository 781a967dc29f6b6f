import type { Page } from "playwright-core";

/** Pages that tests have done with, emptied for the next: what the browser has compiled stays with them. */
export interface ReusedPages {
  /** One that waits, else a new one. */
  readonly take: () => Promise<Page>;
  readonly putBack: (page: Page) => Promise<void>;
}

/** `origins` are those whose pages are shown, and whose storage is emptied. */
export function reusedPages(origins: readonly string[], newPage: () => Promise<Page>): ReusedPages {
  const waiting: Page[] = [];
  return {
    take: async () => {
      const page = waiting.pop() ?? (await newPage());
      if (!anchorsOf.has(page)) anchorsOf.set(page, await anchorsBeside(page, origins));
      return page;
    },
    putBack: async (page) => {
      if (page.isClosed()) return;
      await empty(page, origins);
      waiting.push(page);
    },
  };
}

/** Pages of nothing that keep the processes of the origins alive while a page goes from one test to the next. */
const anchorsOf = new WeakMap<Page, readonly Page[]>();

function anchorsBeside(page: Page, origins: readonly string[]): Promise<readonly Page[]> {
  return Promise.all(
    origins.map(async (origin) => {
      const anchor = await page.context().newPage();
      await anchor.goto(`${origin}/nothing-is-there`);
      return anchor;
    }),
  );
}

/** Takes away all that a test may have left: other pages, routes, permissions, everything stored. */
async function empty(page: Page, origins: readonly string[]): Promise<void> {
  const context = page.context();
  const kept = [page, ...(anchorsOf.get(page) ?? [])];
  for (const other of context.pages()) if (!kept.includes(other)) await other.close();
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
