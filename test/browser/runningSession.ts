import type { PreviewSession } from "./previewSession";

let running: Promise<PreviewSession> | null = null;

/**
 * The one browser of this process, started when a test first wants it. A parallel worker keeps it over
 * all its files and leaves it to playwright, which closes it when the process ends.
 */
export const runningSession = (): Promise<PreviewSession> =>
  (running ??= import("./previewSession").then(({ startSession }) => startSession()));

export async function stopRunningSession(): Promise<void> {
  const session = await running;
  running = null;
  await session?.stop();
}
