import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** Where office.js itself turns when it finds no host around the page. Nothing answers here. */
const OFFICE_TELEMETRY = "https://telemetryservice.firstpartyapps.oaspapps.com/";

interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

const watchedPages: WatchedPage[] = [];

/** Faults that nobody expected: an error in either page, or a request of ours beyond localhost. */
export function watchPage(page: Page): void {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:https:\/\/localhost:|blob:|data:)/.test(url) && !url.startsWith(OFFICE_TELEMETRY))
      faults.push(`request to ${url}`);
  });
  watchedPages.push({ page, faults });
}

/** Closes what a test opened; the test fails where a page met a fault. */
export async function closePages(): Promise<void> {
  for (const { page, faults } of watchedPages.splice(0)) {
    await page.context().close();
    assert.deepEqual(faults, []);
  }
}
