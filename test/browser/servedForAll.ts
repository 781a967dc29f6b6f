import { PORT_VARIABLE, servePreview, type ServedPreview } from "./servedPreview";

let served: ServedPreview | null = null;

/** Builds and serves once for all workers, which learn the port from the environment. */
export async function mochaGlobalSetup(): Promise<void> {
  served = await servePreview();
  process.env[PORT_VARIABLE] = new URL(served.paneUrl).port;
}

export async function mochaGlobalTeardown(): Promise<void> {
  await served?.stop();
}
