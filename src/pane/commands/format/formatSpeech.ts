import type { SpeechFormat } from "../../../speech/format/speechFormat";
import type { DocumentHost, RoledParagraph } from "../../../word/documentHost";
import { documentRoles } from "../../state/format/documentRoles";
import { canApplyPlan, planFailureOf, STALE_PLAN } from "../applyPlan";
import { formatForThisMachine } from "./formatForThisMachine";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";
import { said } from "../../../speech/said";

export type FormatExtent = "document" | "selection";

/** The paragraphs to be set, by what they are in the speech; roles are read from the whole of it. */
async function roledParagraphs(
  host: DocumentHost,
  extent: FormatExtent,
): Promise<readonly RoledParagraph[]> {
  const document = await host.read();
  const roles = documentRoles(document);
  const all = document.paragraphs.flatMap(({ index, text }): readonly RoledParagraph[] => {
    const role = roles[index] ?? null;
    return role === null ? [] : [{ at: { index, quote: text }, role }];
  });
  if (extent === "document") return all;
  const { first, count } = await host.selectedParagraphs();
  return all.filter(({ at }) => at.index >= first && at.index < first + count);
}

/**
 * Sets the document, or the paragraphs that are selected, in a format, and with `setsMargins` the margins
 * of the pages, where the document can; it can be taken back.
 */
export async function formatSpeech(
  deps: Pick<PaneDeps, "store" | "installedFonts">,
  format: SpeechFormat,
  extent: FormatExtent,
  setsMargins = false,
): Promise<void> {
  const { store } = deps;
  const host = hostOf(store.state());
  if (host === null || !canApplyPlan(store.state())) return;
  store.dispatch({ kind: "planStarted" });
  try {
    const wanted = await formatForThisMachine(deps, format);
    const paragraphs = await roledParagraphs(host, extent);
    const answer = await host.applyFormat(wanted, paragraphs, setsMargins);
    const name = said(format.name, format.nameEn ?? format.name);
    const work = { kind: "format", name } as const;
    if (answer.outcome === "stale") store.dispatch({ kind: "planFailed", failure: STALE_PLAN });
    else store.dispatch({ kind: "planFinished", work, change: answer.change });
  } catch (cause) {
    store.dispatch({ kind: "planFailed", failure: planFailureOf(cause) });
  }
}
