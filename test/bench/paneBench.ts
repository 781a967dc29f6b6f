import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { startSession, type OpenedPreview, type PreviewSession } from "../browser/previewSession";
import { control, docxOf, paragraph } from "../preview/docxFixture";
import type { Measurement } from "./measurement";

const BYTES = "bytes";

/** Served to the preview alone; no pane that Word is given has it. */
const ONLY_PREVIEWED = /\/newer(?:\.\w+)?\.js$/;

/** Scripts of the pane's own origin, office.js apart, as the page asks for them. */
function watchScripts(page: Page, paneUrl: string): ReadonlySet<string> {
  const urls = new Set<string>();
  page.on("response", (response) => {
    const url = response.url();
    const isOwn = url.startsWith(paneUrl) && !url.startsWith(`${paneUrl}office/`);
    if (isOwn && new URL(url).pathname.endsWith(".js") && !ONLY_PREVIEWED.test(url)) urls.add(url);
  });
  return urls;
}

const textAt = (page: Page, url: string): Promise<string> =>
  page.evaluate(async (address) => (await fetch(address)).text(), url);

/** Bytes of the files together, each compressed by itself. */
async function gzipBytes(page: Page, urls: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const url of urls) bytes += gzipSync(await textAt(page, url)).length;
  return bytes;
}

/** Every script that the build yields for the pane, workers and pages of their own included. */
async function wholeWeight(page: Page, paneUrl: string): Promise<Measurement> {
  // The list of files that the development server gives at this address.
  const list = await textAt(page, `${paneUrl}webpack-dev-server`);
  const names = new Set(
    [...list.matchAll(/href="([^"]+\.js)"/g)]
      .map(([, href = ""]) => new URL(href, paneUrl).href)
      .filter((url) => !url.startsWith(`${paneUrl}office/`)),
  );
  return {
    metric: "pane.totalGzipBytes",
    value: await gzipBytes(page, names),
    unit: BYTES,
    note: `all ${String(names.size)} scripts of the build, office.js apart`,
  };
}

/** What had been asked for when the first passage could be inserted, and what once all had come. */
async function sizes(session: PreviewSession): Promise<readonly Measurement[]> {
  const page = await session.newPage();
  const scripts = watchScripts(page, session.paneUrl);
  await page.goto(`${session.paneUrl}taskpane.html`);
  await page.getByRole("row").getByRole("button").first().waitFor();
  const first = new Set(
    await page.evaluate(() => [...document.scripts].map((script) => script.src)),
  );
  await page.waitForLoadState("networkidle");
  const initial = [...scripts].filter((url) => first.has(url));
  const measurements = [
    {
      metric: "pane.initialGzipBytes",
      value: await gzipBytes(page, initial),
      unit: BYTES,
      note: "scripts the page names, office.js apart",
    },
    {
      metric: "pane.startGzipBytes",
      value: await gzipBytes(page, scripts),
      unit: BYTES,
      note: "what a start fetches, when idle included",
    },
    await wholeWeight(page, session.paneUrl),
  ];
  await page.context().close();
  return measurements;
}

const WARM_STARTS = 9;

declare global {
  interface Window {
    /** Milliseconds since the frame began to load: when the list could be used, and when it was painted. */
    listReadyAt?: number;
    listPaintedAt?: number;
  }
}

/** Notes in each frame when the list is in the page, with nothing before the first click, and when it is painted. */
const noteList = (): void => {
  const observer = new MutationObserver(() => {
    if (document.querySelector("[role=treegrid] [role=row]") === null) return;
    observer.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.listReadyAt = performance.now());
    port2.postMessage(null);
    requestAnimationFrame(() => (window.listPaintedAt = performance.now()));
  });
  observer.observe(document, { childList: true, subtree: true });
};

const medianOf = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN);

/**
 * From the pane's navigation to a list that can be used, in a preview that has shown it before. The page
 * itself takes the time: a driver that asks for it adds its own way there and back. What lies between that
 * and the paint is the preview's: a frame is painted with the page around it, which is opening a document.
 */
async function readiness({ page, pane }: OpenedPreview): Promise<readonly Measurement[]> {
  await page.addInitScript(noteList);
  const ready: number[] = [];
  const painted: number[] = [];
  for (let start = 0; start < WARM_STARTS; start++) {
    await page.reload();
    await pane.getByRole("treegrid").waitFor();
    await pane.locator("html").evaluate(() => new Promise(requestAnimationFrame));
    const [readyAt = NaN, paintedAt = NaN] = await pane
      .locator("html")
      .evaluate(() => [window.listReadyAt, window.listPaintedAt]);
    ready.push(readyAt);
    painted.push(paintedAt);
  }
  const note = `warm, median of ${String(WARM_STARTS)}`;
  return [
    {
      metric: "pane.readyMilliseconds",
      value: medianOf(ready),
      unit: "ms",
      note: `navigation to a usable list, ${note}`,
    },
    {
      metric: "pane.paintedMilliseconds",
      value: medianOf(painted),
      unit: "ms",
      note: `the same painted, when the preview lets it, ${note}`,
    },
  ];
}

const roundTrips = (metric: string, value: number, note: string): Measurement => ({
  metric,
  value,
  unit: "round trips",
  note,
});

const resetLog = ({ page }: OpenedPreview): Promise<void> =>
  page.evaluate(() => window.preview?.resetLog());

async function insertionSyncs(preview: OpenedPreview): Promise<Measurement> {
  const { pane } = preview;
  await preview.place({ paragraph: 3, offset: 0 });
  // The pane looks where the caret went; that is no part of the insertion.
  await pane.getByText(/^此处适合：(?!标题)/).waitFor();
  await resetLog(preview);
  await pane.getByRole("row").getByRole("button", { name: /^插入/ }).first().click();
  await preview.said(/已插入/);
  return roundTrips("syncs.insertPassage", await preview.tripsToWrite(), "at the caret");
}

const BLANK = control("〔地点〕", { id: 1, tag: "blank:地点", title: "地点" });

/** What the three other jobs cost: each in a document of its own. */
async function jobSyncs(session: PreviewSession): Promise<readonly Measurement[]> {
  const outlined = await session.openPreview({ document: docxOf({}) });
  await outlined.pane.getByRole("tab", { name: "提纲" }).click();
  const apply = outlined.pane.getByRole("button", { name: "套用到文档" });
  await apply.waitFor();
  await resetLog(outlined);
  await apply.click();
  await outlined.said(/^已套用提纲/);
  const outline = await outlined.tripsToWrite();

  const filled = await session.openPreview({ document: docxOf({ body: paragraph(BLANK) }) });
  await filled.pane.getByRole("tab", { name: "填空" }).click();
  const field = filled.pane.getByLabel("地点", { exact: true });
  await field.fill("县委党校");
  await resetLog(filled);
  await field.press("Enter");
  await filled.said(/已填“地点”/);
  const fill = await filled.tripsToWrite();

  await resetLog(filled);
  await filled.pane.getByRole("tab", { name: "检查" }).click();
  await filled.said(/错误 \d+ 处|没有发现问题/);
  const check = await filled.page.evaluate(() => window.preview?.roundTrips() ?? NaN);
  return [
    roundTrips("syncs.applyOutline", outline, "the standard outline on an empty page"),
    roundTrips("syncs.check", check, "the check view opened"),
    roundTrips("syncs.fillBlank", fill, "one blank, up to what is written"),
  ];
}

/** What the pane weighs and costs, measured in the browser. */
export async function paneMeasurements(): Promise<readonly Measurement[]> {
  const session = await startSession();
  try {
    const weights = await sizes(session);
    const preview = await session.openPreview();
    const syncs = await insertionSyncs(preview);
    return [...weights, syncs, ...(await jobSyncs(session)), ...(await readiness(preview))];
  } finally {
    await session.stop();
  }
}
