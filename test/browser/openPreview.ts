import assert from "node:assert/strict";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { PreviewDriver } from "../../src/preview/shell/previewDriver";
import { openSaved, type SavedDocument } from "../savedDocument";
import { launchBrowser } from "./launchBrowser";
import { servePreview, type ServedPreview } from "./servedPreview";

export interface OpenPreviewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly document?: Uint8Array;
}

/** The preview with the real pane in it, and what tests do with the two. */
export interface OpenedPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Row of a passage in the pane's list, found by its title. */
  passage(title: string): Locator;
  insertButton(title: string): Locator;
  /** Puts the caret behind a text, or at a paragraph and offset, or selects. */
  place(at: Parameters<PreviewDriver["setSelection"]>[0]): Promise<void>;
  paragraphs(): Promise<readonly string[]>;
  selection(): Promise<ReturnType<PreviewDriver["selection"]>>;
  saved(): Promise<SavedDocument & { readonly bytes: Uint8Array }>;
  /** Resolves when the pane says, politely, something that matches. */
  said(words: RegExp): Promise<void>;
}

let served: ServedPreview | null = null;
let browser: Browser | null = null;

before(async function () {
  this.timeout(240_000);
  [served, browser] = await Promise.all([served ?? servePreview(), browser ?? launchBrowser()]);
});

after(async () => {
  await browser?.close();
  await served?.stop();
  browser = served = null;
});

/** Faults that nobody expected: an error in either page, or a request beyond localhost. */
function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:https:\/\/localhost:|blob:|data:)/.test(url)) faults.push(`request to ${url}`);
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

export async function newPage({
  width = 1360,
  height = 900,
}: OpenPreviewOptions = {}): Promise<Page> {
  assert.ok(browser, "the browser is not running");
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    locale: "zh-CN",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  openPages.push({ page, faults: watch(page) });
  return page;
}

export function paneUrl(): string {
  return served?.paneUrl ?? assert.fail("nothing is served");
}

export async function openPreview(options: OpenPreviewOptions = {}): Promise<OpenedPreview> {
  assert.ok(served, "nothing is served");
  const page = await newPage(options);
  await page.goto(served.previewUrl);
  await page.waitForFunction(() => window.preview !== undefined);
  await page.evaluate(() => window.preview?.ready());
  if (options.document) await openDocument(page, options.document);
  await page.evaluate(() => window.preview?.paneReady());
  const pane = page.frameLocator("iframe[name*='hostInfo']");
  await pane.getByRole("treegrid").waitFor();
  return {
    page,
    pane,
    passage: (title) => pane.getByRole("row", { name: title, exact: true }),
    insertButton: (title) =>
      pane.getByRole("row", { name: title, exact: true }).getByRole("button", { name: /^插入/ }),
    place: (at) => page.evaluate((where) => window.preview?.setSelection(where), at),
    paragraphs: async () =>
      (await page.evaluate(() => window.preview?.documentText() ?? "")).split("\n"),
    selection: async () =>
      (await page.evaluate(() => window.preview?.selection())) ?? assert.fail("no selection"),
    saved: async () => {
      const bytes = await savedBytes(page);
      return { ...openSaved(bytes), bytes };
    },
    said: (words) => pane.getByRole("status").filter({ hasText: words }).first().waitFor(),
  };
}

async function openDocument(page: Page, bytes: Uint8Array): Promise<void> {
  const failure = await page.evaluate(
    (base64) =>
      window.preview?.open(
        Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)),
        "讲稿.docx",
      ),
    Buffer.from(bytes).toString("base64"),
  );
  assert.equal(failure, null);
}

async function savedBytes(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const bytes = await window.preview?.save();
    let binary = "";
    for (const byte of bytes ?? []) binary += String.fromCharCode(byte);
    return btoa(binary);
  });
  return Buffer.from(base64, "base64");
}
