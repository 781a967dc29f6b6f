import type { UnitFile, UnitFolder } from "../commands/paneDeps";

const FOLDER = "packs/";
const CACHE = "union-speech-packs";
const PATIENCE_MS = 30_000;
/** Three bytes for each character that a pack may have. */
const MOST_BYTES = 30_000_000;
const VERSION = "x-pack-version";
const FETCHED = "x-pack-fetched";

const addressOf = (file: string): URL =>
  new URL(FOLDER + encodeURIComponent(file), document.baseURI);

/** The server's answer; null where it has no such file. */
async function fetchFile(file: string): Promise<UnitFile | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    // Asks the server each time, which answers “unchanged” where it is.
    const response = await fetch(addressOf(file), {
      mode: "same-origin",
      cache: "no-cache",
      signal: stop.signal,
    });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
    // A server that shows a page of its own for whatever it does not have.
    if (response.headers.get("content-type")?.includes("text/html") === true) return null;
    if (Number(response.headers.get("content-length") ?? 0) > MOST_BYTES)
      throw new Error(`${file}: too large`);
    return { text: await response.text(), version: null, fetched: Date.now() };
  } finally {
    clearTimeout(timer);
  }
}

async function keptFile(cache: Cache, file: string): Promise<UnitFile | null> {
  const response = await cache.match(addressOf(file));
  if (response === undefined) return null;
  const version = response.headers.get(VERSION);
  return {
    text: await response.text(),
    version: version === null ? null : decodeURIComponent(version),
    fetched: Number(response.headers.get(FETCHED)),
  };
}

async function keepFile(cache: Cache, file: string, kept: UnitFile): Promise<void> {
  const headers = new Headers({ [FETCHED]: String(kept.fetched) });
  if (kept.version !== null) headers.set(VERSION, encodeURIComponent(kept.version));
  await cache.put(addressOf(file), new Response(kept.text, { headers }));
}

async function forgetFiles(cache: Cache, left: readonly string[]): Promise<void> {
  const addresses = left.map((file) => addressOf(file).href);
  for (const request of await cache.keys())
    if (!addresses.includes(request.url)) await cache.delete(request);
}

/** The browser's cache; null where it is refused, as in some private windows. */
async function openedCache(): Promise<Cache | null> {
  try {
    return await caches.open(CACHE);
  } catch {
    return null;
  }
}

/** The folder packs/ beside the pane, and what of it is kept for times without a network. */
export async function openUnitFolder(): Promise<UnitFolder> {
  const cache = await openedCache();
  return {
    fetch: fetchFile,
    kept: async (file) => {
      try {
        return cache && (await keptFile(cache, file));
      } catch {
        return null;
      }
    },
    keep: async (file, kept) => {
      try {
        if (cache) await keepFile(cache, file, kept);
      } catch {
        // It is in use all the same, and fetched again next time.
      }
    },
    forgetAllBut: async (files) => {
      try {
        if (cache) await forgetFiles(cache, files);
      } catch {
        // What is left there does no harm.
      }
    },
  };
}
