import { createHash, X509Certificate } from "node:crypto";
import { accessSync, constants } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";
import type { Certificate } from "../../src/packaging/localCertificate";

/** Where the systems put a browser of Chromium's kind. */
const USUAL_PLACES = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Names the browser to take. */
export const BROWSER_VARIABLE = "CHROME_PATH";

/**
 * The browser that the environment names, else one found on the machine, else the one that comes packed
 * inside an npm package. Unpacking writes one file for everybody, so two must not do it at once.
 */
export async function browserPath(): Promise<string> {
  return (
    process.env[BROWSER_VARIABLE] ??
    USUAL_PLACES.find(isExecutable) ??
    (await sparticuz.executablePath())
  );
}

/** By which the browser knows a certificate: SHA-256 of its public key. */
function keyDigest(certificate: Buffer): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

/**
 * A browser that takes a certificate for trusted: of a page that it only puts up with it keeps nothing it
 * has fetched or compiled.
 */
export async function launchBrowser({ cert }: Certificate): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: [
      `--ignore-certificate-errors-spki-list=${keyDigest(cert)}`,
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A page finds the process of its origin running, where another page of it is open.
      "--process-per-site",
    ],
  });
}
