import type { DocumentHost } from "./documentHost";
import { officeScriptLoaded } from "./officeScript";
import { openWordDocument } from "./wordDocumentHost";

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

/** Like {@link officeAnswered}, but says "blocked" after `timeoutMs`; the pane must come up either way. */
export function startOffice(timeoutMs: number): Promise<OfficeStart> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ kind: "blocked" }), timeoutMs);
    officeAnswered()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
