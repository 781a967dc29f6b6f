import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { startSession, type OpenedPreview, type PreviewSession } from "../browser/previewSession";
import type { Measurement } from "./measurement";

const BYTES = "bytes";

/** Scripts of the pane's own origin, office.js apart, as the page asks for them. */
function watchScripts(page: Page, paneUrl: string): Map<string, Promise<number>> {
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    const url = response.url();
    const isOwn = url.startsWith(paneUrl) && !url.startsWith(`${paneUrl}office/`);
    if (isOwn && new URL(url).pathname.endsWith(".js"))
      sizes.set(
        url,
        response.body().then((body) => gzipSync(body).length),
      );
  });
  return sizes;
}

const sum = async (sizes: Iterable<Promise<number>>): Promise<number> =>
  (await Promise.all(sizes)).reduce((total, size) => total + size, 0);

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
  const initial = [...scripts].filter(([url]) => first.has(url)).map(([, size]) => size);
  const measurements = [
    {
      metric: "pane.initialGzipBytes",
      value: await sum(initial),
      unit: BYTES,
      note: "scripts the page names, office.js apart",
    },
    {
      metric: "pane.totalGzipBytes",
      value: await sum(scripts.values()),
      unit: BYTES,
      note: "all scripts of the pane, those fetched when idle included",
    },
  ];
  await page.context().close();
  return measurements;
}

const WARM_STARTS = 5;

/** From the pane's navigation to a list that can be used, in a preview that has shown it before. */
async function readiness({ page, pane }: OpenedPreview): Promise<Measurement> {
  const times: number[] = [];
  for (let start = 0; start < WARM_STARTS; start++) {
    await page.reload();
    await pane.getByRole("treegrid").waitFor();
    times.push(await pane.locator("html").evaluate(() => performance.now()));
  }
  const sorted = times.toSorted((a, b) => a - b);
  return {
    metric: "pane.readyMilliseconds",
    value: Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN),
    unit: "ms",
    note: `navigation to a usable list, warm, median of ${String(times.length)}`,
  };
}

async function insertionSyncs(preview: OpenedPreview): Promise<Measurement> {
  const { page, pane } = preview;
  await preview.place({ paragraph: 3, offset: 0 });
  // The pane looks where the caret went; that is no part of the insertion.
  await pane.getByText(/^此处适合：(?!标题)/).waitFor();
  await page.evaluate(() => window.preview?.resetLog());
  await pane.getByRole("row").getByRole("button", { name: /^插入/ }).first().click();
  await preview.said(/已插入/);
  return {
    metric: "syncs.insertPassage",
    value: await preview.tripsToWrite(),
    unit: "round trips",
    note: "at the caret, as the preview counts them",
  };
}

/** What the pane weighs and costs, measured in the browser. */
export async function paneMeasurements(): Promise<readonly Measurement[]> {
  const session = await startSession();
  try {
    const weights = await sizes(session);
    const preview = await session.openPreview();
    const syncs = await insertionSyncs(preview);
    return [...weights, syncs, await readiness(preview)];
  } finally {
    await session.stop();
  }
}
