import type { DocumentHost } from "../documentHost";
import { officeScriptLoaded } from "./officeScript";
import { openWordDocument } from "../wordDocumentHost";

export type OfficeStart =
  | { readonly kind: "word"; readonly language: string; readonly host: DocumentHost }
  /** The page was opened outside Office, or in another Office program. */
  | { readonly kind: "browser" }
  /** office.js did not load, or has not answered yet. */
  | { readonly kind: "blocked" }
  | { readonly kind: "tooOld" };

/** Answers when office.js does, which may be never. */
export async function officeAnswered(): Promise<OfficeStart> {
  if (!(await officeScriptLoaded())) return { kind: "blocked" };
  const { host } = await Office.onReady();
  // The typings promise a host; outside Office it is null. (Office.onReady, API reference)
  if ((host as Office.HostType | null) !== Office.HostType.Word) return { kind: "browser" };
  if (!Office.context.requirements.isSetSupported("WordApi", "1.3")) return { kind: "tooOld" };
  return { kind: "word", language: Office.context.displayLanguage, host: openWordDocument() };
}

/** Office may be starting itself, on a machine that has much else to do. */
const PATIENCE_MS = 5_000;
/** Nobody who opened the page in a browser shall wait for an Office that is not there. */
const PATIENCE_OUTSIDE_MS = 1_000;

/** Office opens a pane with a word about itself in the address, and Word on the web in a frame. */
function isOfficeAround(): boolean {
  return parent !== window || location.search.includes("_host_Info");
}

/**
 * Like {@link officeAnswered}, but says "blocked" after a while; the pane must come up either way, and
 * an answer that comes later is still good.
 */
export function startOffice(): Promise<OfficeStart> {
  return new Promise((resolve, reject) => {
    const patience = isOfficeAround() ? PATIENCE_MS : PATIENCE_OUTSIDE_MS;
    const timer = setTimeout(() => resolve({ kind: "blocked" }), patience);
    officeAnswered()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
