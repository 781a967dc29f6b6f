import type { Page } from "playwright-core";
import type { OpenedPreview, OpenPreviewOptions, PreviewSession } from "./previewSession";
import { runningSession } from "./runningSession";
import { watchPage } from "./watchedPages";

let session: PreviewSession;

before(async function () {
  this.timeout(240_000);
  session = await runningSession();
});

/**
 * A page that is watched for faults and closed after the test; it may ask localhost, and what begins with
 * `alsoFrom`.
 */
export async function newPage(options: OpenPreviewOptions = {}, alsoFrom?: string): Promise<Page> {
  const page = await session.newPage(options);
  await watchPage(page, undefined, alsoFrom);
  return page;
}

export const paneUrl = (): string => session.paneUrl;
export const previewUrl = (): string => session.previewUrl;

export async function openPreview(options: OpenPreviewOptions = {}): Promise<OpenedPreview> {
  const page = await session.warmPage(options);
  await watchPage(page, session.putBack);
  return session.openPreview({ ...options, page });
}
