import assert from "node:assert/strict";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { localCertificate } from "../../src/packaging/localCertificate";
import type { PreviewDriver } from "../../src/preview/shell/previewDriver";
import { openSaved, type SavedDocument } from "../savedDocument";
import { launchBrowser } from "./launchBrowser";
import { reusedPages } from "./reusedPages";
import { servePreview } from "./servedPreview";

export interface OpenPreviewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly document?: Uint8Array;
  /** Where to open it; a new page unless given. */
  readonly page?: Page;
}

/** The preview with the real pane in it, and what tests do with the two. */
export interface OpenedPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Row of a passage in the pane's list, found by its title. */
  readonly passage: (title: string) => Locator;
  readonly insertButton: (title: string) => Locator;
  /** Puts the caret behind a text, or at a paragraph and offset, or selects. */
  readonly place: (at: Parameters<PreviewDriver["setSelection"]>[0]) => Promise<void>;
  readonly paragraphs: () => Promise<readonly string[]>;
  readonly selection: () => Promise<ReturnType<PreviewDriver["selection"]>>;
  readonly saved: () => Promise<SavedDocument & { readonly bytes: Uint8Array }>;
  /**
   * Round trips of the document since the log was cleared, up to the last one that wrote: the pane reads
   * on behind it for its list.
   */
  readonly tripsToWrite: () => Promise<number>;
  /** Resolves when the pane says, politely, something that matches. */
  readonly said: (words: RegExp) => Promise<void>;
}

/** A browser, with pane and preview served for it. */
export interface PreviewSession {
  readonly previewUrl: string;
  readonly paneUrl: string;
  /** A page of its own: nothing stored, nothing cached. */
  readonly newPage: (options?: OpenPreviewOptions) => Promise<Page>;
  readonly openPreview: (options?: OpenPreviewOptions) => Promise<OpenedPreview>;
  /** A page with nothing stored that may have shown the preview before, and shows it sooner then. */
  readonly warmPage: (options?: OpenPreviewOptions) => Promise<Page>;
  /** Gives a page back for `warmPage`. */
  readonly putBack: (page: Page) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startSession(): Promise<PreviewSession> {
  const certificate = await localCertificate();
  const [served, browser] = await Promise.all([servePreview(), launchBrowser(certificate)]);
  const { previewUrl, paneUrl } = served;
  const newPage = async ({ width = 1360, height = 900, colorScheme }: OpenPreviewOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: "zh-CN",
      reducedMotion: "reduce",
      colorScheme: colorScheme ?? "light",
    });
    return context.newPage();
  };
  const pages = reusedPages(
    [previewUrl, paneUrl].map((url) => new URL(url).origin),
    newPage,
  );
  return {
    previewUrl,
    paneUrl,
    newPage,
    openPreview: async (options = {}) => {
      const page = options.page ?? (await newPage(options));
      // A page that is to show a document of its own need not draw the sample first.
      await page.goto(options.document === undefined ? previewUrl : `${previewUrl}#new`);
      return driven(page, options.document);
    },
    warmPage: async ({ width = 1360, height = 900, colorScheme = "light" } = {}) => {
      const page = await pages.take();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      return page;
    },
    putBack: pages.putBack,
    stop: async () => {
      await browser.close();
      await served.stop();
    },
  };
}

/** What tests do with a page that shows the preview. */
export async function driven(page: Page, document?: Uint8Array): Promise<OpenedPreview> {
  // Before the pane has started: it would be started anew for the document.
  await page.waitForFunction(() => window.preview !== undefined);
  if (document) await openDocument(page, document);
  // Asked again and again: of a promise waited for meanwhile the browser has said that it was collected.
  await page.waitForFunction(() => window.preview?.isReady() === true);
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
    tripsToWrite: () =>
      page.evaluate(() => {
        const batches = (window.preview?.log() ?? []).filter(
          ({ method, members }) => method === "rich API" && members.length > 0,
        );
        return batches.findLastIndex(({ writes }) => writes) + 1;
      }),
    said: (words) => pane.getByRole("status").filter({ hasText: words }).first().waitFor(),
  };
}

async function openDocument(page: Page, bytes: Uint8Array): Promise<void> {
  const failure = await page.evaluate(async (base64) => {
    const opened = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const refused = await window.preview?.open(opened, "讲稿.docx");
    // What was asked of another document is nothing to a test.
    window.preview?.resetLog();
    return refused;
  }, Buffer.from(bytes).toString("base64"));
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
