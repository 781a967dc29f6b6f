import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Tells the test of what a page's policy refused. */
const REFUSAL = "policyRefused";

/**
 * What the policy is there to refuse: where office.js finds no host around the page, it makes a hidden
 * frame for its telemetry.
 */
const OFFICE_FRAME = [
  /^frame-src https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com by .*\/(?:office|hosted)\/[\w-]+\.js$/,
  /^style-src-attr inline by .*\/(?:office|hosted)\/[\w-]+\.js$/,
];

/**
 * Faults that nobody expected: an error in either page, a request beyond localhost, or something that the
 * policy of a page refused.
 */
const faultsOf = new WeakMap<Page, string[]>();

interface OpenPage {
  readonly page: Page;
  readonly faults: string[];
  readonly leave: (page: Page) => Promise<void>;
}

const openPages: OpenPage[] = [];

/**
 * Watches a page until the test is over; `leave` is what becomes of it then if all was well. `alsoFrom`
 * begins the addresses beyond localhost that a new page may ask.
 */
export async function watchPage(
  page: Page,
  leave: OpenPage["leave"] = close,
  alsoFrom?: string,
): Promise<void> {
  const faults = faultsOf.get(page) ?? (await watched(page, alsoFrom));
  openPages.push({ page, faults, leave });
}

async function watched(page: Page, alsoFrom = "https://localhost:"): Promise<string[]> {
  const faults: string[] = [];
  faultsOf.set(page, faults);
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
    if (!/^(?:https:\/\/localhost:|about:blank|blob:|data:)/.test(url) && !url.startsWith(alsoFrom))
      faults.push(`request to ${url}`);
  });
  return faults;
}

const PICTURES = join("build", "failed-tests");

/** What the open pages show, for whoever wants to know why a test failed. */
export async function picturesOfPages(test: string): Promise<void> {
  const name = test.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
  for (const [index, { page }] of openPages.entries())
    await page.screenshot({ path: join(PICTURES, `${name}-${String(index)}.png`) });
}

const close = (page: Page): Promise<void> => page.context().close();

/** Leaves what a test opened; the test fails where a page met a fault. */
export async function closePages(): Promise<void> {
  for (const { page, faults, leave } of openPages.splice(0)) {
    await (faults.length === 0 ? leave(page) : close(page));
    assert.deepEqual(faults, []);
  }
}
