import type { EditPlan, ParagraphAnchor } from "../../../speech/edits/editPlan";
import { paragraphsAddedBy } from "../../state/outline/newParagraphs";
import {
  isBlankDocument,
  outlineDraftOf,
  outlineProspectOf,
} from "../../state/outline/outlineDraft";
import type { PaneState } from "../../state/paneState";
import { applyPlan, planFailureOf } from "../applyPlan";
import { formatNewParagraphs } from "../format/formatNewParagraphs";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";
import type { Outline } from "../../../library/outlines/outline";
import { said } from "../../../speech/said";
import type { PlanWork } from "../../state/planWork";

type OutlineDeps = Pick<PaneDeps, "store" | "installedFonts">;

export function canReadForOutline(state: PaneState): boolean {
  const { insertion, outline } = state;
  return hostOf(state) !== null && insertion.status === "idle" && outline.work.status !== "reading";
}

/**
 * Lays the chosen outline over the document. On an empty one it is written at once; else the list of
 * what will happen is shown first. `isReadAgain`: the document has changed since the last list.
 */
export async function layOutline(deps: OutlineDeps, isReadAgain = false): Promise<void> {
  const { store } = deps;
  const state = store.state();
  const host = hostOf(state);
  if (host === null || !canReadForOutline(state)) return;
  const request = state.outline.lastRequest + 1;
  store.dispatch({ kind: "outlineReading", request });
  const written: { plan?: EditPlan } = {};
  try {
    const answer = await host.applyPlanned((document) => {
      if (!isBlankDocument(document)) return null;
      return (written.plan = outlineProspectOf(
        document,
        state.outline,
        state.passages,
        state.material,
        state.blanks.known,
      ).plan);
    });
    if (answer.outcome === "unplanned") {
      const { document } = answer;
      store.dispatch({ kind: "outlineListed", request, document, isReadAgain });
    } else if (written.plan !== undefined) {
      const { change } = answer;
      const work = workOf(outlineDraftOf(state.outline, state.material).outline);
      store.dispatch({ kind: "outlineWritten", request, work, change });
      await formatNewParagraphs(deps, paragraphsAddedBy(written.plan), change);
    }
  } catch (cause) {
    const failure = planFailureOf(cause);
    const { reason, detail } = failure;
    store.dispatch({ kind: "outlineFailed", request, reason, detail });
    if (failure.partial) store.dispatch({ kind: "planFailed", failure });
  }
}

function workOf({ title, titleEn = title }: Outline): PlanWork {
  return { kind: "outline", title: said(title, titleEn) };
}

/** Does what the list says; where the document has changed since, says so and makes the list anew. */
export async function applyOutline(deps: OutlineDeps): Promise<void> {
  const { store } = deps;
  const state = store.state();
  const { work } = state.outline;
  if (work.status !== "listed") return;
  const { plan } = outlineProspectOf(
    work.document,
    state.outline,
    state.passages,
    state.material,
    state.blanks.known,
  );
  const { outline } = outlineDraftOf(state.outline, state.material);
  const isApplied = await applyPlan(deps, plan, workOf(outline));
  const { notice } = store.state();
  if (isApplied) {
    store.dispatch({ kind: "outlineListClosed" });
    const change = notice?.kind === "applied" ? notice.change : null;
    await formatNewParagraphs(deps, paragraphsAddedBy(plan), change);
  } else if (isStale(notice)) await layOutline(deps, true);
}

const isStale = (notice: PaneState["notice"]): boolean =>
  notice?.kind === "failed" &&
  notice.failure.action === "applyPlan" &&
  notice.failure.reason === "stale";

/** Shows the sentence that proves a section. */
export async function revealEvidence(
  deps: OutlineDeps,
  at: ParagraphAnchor,
  offset: number,
  length: number,
): Promise<void> {
  const { store } = deps;
  const host = hostOf(store.state());
  if (host === null) return;
  let isFound = false;
  try {
    isFound = await host.reveal(at, { offset, length });
  } catch {
    // Whatever keeps Word from showing the place: the person has to look for it.
  }
  if (!isFound) store.dispatch({ kind: "remarkMade", remark: "evidenceGone" });
}
