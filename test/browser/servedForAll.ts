import { BROWSER_VARIABLE, browserPath } from "./launchBrowser";
import { PORT_VARIABLE, servePreview, type ServedPreview } from "./servedPreview";

let served: ServedPreview | null = null;

/** Unpacks a browser, builds and serves once for all workers, which learn of both from the environment. */
export async function mochaGlobalSetup(): Promise<void> {
  process.env[BROWSER_VARIABLE] = await browserPath();
  served = await servePreview();
  process.env[PORT_VARIABLE] = new URL(served.paneUrl).port;
}

export async function mochaGlobalTeardown(): Promise<void> {
  await served?.stop();
}
