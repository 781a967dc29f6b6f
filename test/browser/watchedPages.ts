import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** Tells the test of what a page's policy refused. */
const REFUSAL = "policyRefused";

/**
 * What the policy is there to refuse: where office.js finds no host around the page, it makes a hidden
 * frame for its telemetry.
 */
const OFFICE_FRAME = [
  /^frame-src https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com by .*\/office\/[\w-]+\.js$/,
  /^style-src-attr inline by .*\/office\/[\w-]+\.js$/,
];

interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

const watchedPages: WatchedPage[] = [];

/**
 * Faults that nobody expected: an error in either page, a request beyond localhost, or something that the
 * policy of a page refused.
 */
export async function watchPage(page: Page): Promise<void> {
  const faults: string[] = [];
  await page.exposeFunction(REFUSAL, (refused: string) => {
    if (!OFFICE_FRAME.some((known) => known.test(refused))) faults.push(`refused: ${refused}`);
  });
  await page.addInitScript((name) => {
    const tell = (window as unknown as Record<string, (refused: string) => void>)[name];
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) =>
      tell?.(`${effectiveDirective} ${blockedURI} by ${sourceFile}`),
    );
  }, REFUSAL);
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:https:\/\/localhost:|blob:|data:)/.test(url)) faults.push(`request to ${url}`);
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
