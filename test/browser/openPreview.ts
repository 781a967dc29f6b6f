import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import {
  driven,
  startSession,
  type OpenedPreview,
  type OpenPreviewOptions,
  type PreviewSession,
} from "./previewSession";

let session: PreviewSession | null = null;

before(async function () {
  this.timeout(240_000);
  session ??= await startSession();
});

after(async () => {
  await session?.stop();
  session = null;
});

/** Where office.js itself turns when it finds no host around the page. Nothing answers here. */
const OFFICE_TELEMETRY = "https://telemetryservice.firstpartyapps.oaspapps.com/";

/** Faults that nobody expected: an error in either page, or a request of ours beyond localhost. */
function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:https:\/\/localhost:|blob:|data:)/.test(url) && !url.startsWith(OFFICE_TELEMETRY))
      faults.push(`request to ${url}`);
  });
  return faults;
}

const openPages: { readonly page: Page; readonly faults: readonly string[] }[] = [];

afterEach(async () => {
  for (const { page, faults } of openPages.splice(0)) {
    await page.context().close();
    assert.deepEqual(faults, []);
  }
});

function running(): PreviewSession {
  return session ?? assert.fail("nothing is served");
}

/** A page that is watched for faults and closed after the test. */
export async function newPage(options: OpenPreviewOptions = {}): Promise<Page> {
  const page = await running().newPage(options);
  openPages.push({ page, faults: watch(page) });
  return page;
}

export const paneUrl = (): string => running().paneUrl;

export async function openPreview(options: OpenPreviewOptions = {}): Promise<OpenedPreview> {
  const page = await newPage(options);
  await page.goto(running().previewUrl);
  return driven(page, options.document);
}
