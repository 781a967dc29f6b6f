import type { Page } from "playwright-core";
import {
  driven,
  type OpenedPreview,
  type OpenPreviewOptions,
  type PreviewSession,
} from "./previewSession";
import { runningSession } from "./runningSession";
import { watchPage } from "./watchedPages";

let session: PreviewSession;

before(async function () {
  this.timeout(240_000);
  session = await runningSession();
});

/** A page that is watched for faults and closed after the test. */
export async function newPage(options: OpenPreviewOptions = {}): Promise<Page> {
  const page = await session.newPage(options);
  await watchPage(page);
  return page;
}

export const paneUrl = (): string => session.paneUrl;
export const previewUrl = (): string => session.previewUrl;

export async function openPreview(options: OpenPreviewOptions = {}): Promise<OpenedPreview> {
  const page = await newPage(options);
  await page.goto(session.previewUrl);
  return driven(page, options.document);
}
