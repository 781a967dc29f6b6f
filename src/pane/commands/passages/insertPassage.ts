import type { DocumentChange } from "../../../speech/edits/documentChange";
import type { NewParagraph } from "../../../speech/edits/editPlan";
import type { InsertionPlace } from "../../../speech/edits/insertionWay";
import { paragraphsOfPassage } from "../../state/passages/passageContent";
import type { PaneState } from "../../state/paneState";
import { keepUse } from "./changeShelf";
import { hostFailureOf } from "../hostFailureOf";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";

/** One at a time: a second click while Word is still writing would insert twice. */
export function canInsertPassage(state: PaneState): boolean {
  const { insertion } = state;
  const isIdle = insertion.status === "idle" || insertion.status === "choosing";
  return hostOf(state) !== null && isIdle;
}

/** Nobody who follows the document needs the code of formats. */
async function setInFormat(
  deps: Pick<PaneDeps, "store" | "installedFonts">,
  paragraphs: readonly NewParagraph[],
  change: DocumentChange | null,
): Promise<void> {
  try {
    const { formatNewParagraphs } = await import(
      /* webpackChunkName: "looks" */ "../format/formatNewParagraphs"
    );
    await formatNewParagraphs(deps, paragraphs, change);
  } catch {
    deps.store.dispatch({ kind: "remarkMade", remark: "notFormatted" });
  }
}

/**
 * Puts the passage into the document. Where text is selected and `place` does not say what becomes of
 * it, the state asks, and the answer is another call with `replaceSelection` or `afterSelection`.
 */
export async function insertPassage(
  deps: Pick<PaneDeps, "store" | "openShelf" | "installedFonts">,
  passageId: string,
  place: InsertionPlace,
): Promise<void> {
  const { store } = deps;
  const state = store.state();
  const passage = state.passages.find(({ id }) => id === passageId);
  const host = hostOf(state);
  if (passage === undefined || host === null || !canInsertPassage(state)) return;
  const request = { number: state.lastRequest + 1, passage: passageId, place };
  const paragraphs = paragraphsOfPassage(passage, state.blanks.known);
  store.dispatch({ kind: "insertionStarted", request });
  try {
    const answer = await host.insert(paragraphs, place);
    if (answer.outcome === "choose") {
      store.dispatch({ kind: "selectionFound", request, selectedText: answer.selectedText });
      return;
    }
    store.dispatch({ kind: "insertionFinished", request, change: answer.change });
    if (state.format.chosen !== null) await setInFormat(deps, paragraphs, answer.change);
  } catch (cause) {
    const failure = { action: "insert", place, ...hostFailureOf(cause) } as const;
    store.dispatch({ kind: "insertionFailed", request, failure });
    return;
  }
  await keepUse(deps, passageId);
}
