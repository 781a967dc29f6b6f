import type { PaneState } from "../../state/paneState";
import { followDocument } from "../followDocument";
import type { PaneDeps } from "../paneDeps";
import type { Draft } from "../../../word/documentHost";
import { hostOf } from "../../state/hostOf";
import { inSlices } from "../inSlices";

/** Longer than a click takes to follow a click: reading must not be in the way of an insertion. */
const PAUSE_MILLISECONDS = 600;

function isRead({ draft: { read } }: PaneState, { document, caret }: Draft): boolean {
  if (read?.caret !== caret) return false;
  const { paragraphs } = read.document;
  return (
    paragraphs.length === document.paragraphs.length &&
    paragraphs.every(({ text }, index) => text === document.paragraphs[index]?.text)
  );
}

/** The last reading of each pane: an earlier one that waits between two slices is left off. */
const latest = new WeakMap<PaneDeps["store"], Draft>();

/** Reads where the caret is and what the document has already; what is the same is not looked at again. */
export async function readDraft({
  store,
  loadDraftReader,
  clock,
}: Pick<PaneDeps, "store" | "loadDraftReader" | "clock">): Promise<void> {
  const host = hostOf(store.state());
  if (host === null) return;
  try {
    const draft = await host.readDraft();
    if (hostOf(store.state()) !== host) return;
    latest.set(store, draft);
    store.dispatch({ kind: "blanksRead", blanks: draft.blanks });
    if (isRead(store.state(), draft)) return;
    const { document, caret } = draft;
    const reader = await loadDraftReader();
    const isWanted = (): boolean => latest.get(store) === draft && hostOf(store.state()) === host;
    const read = await inSlices(reader(document, caret), clock, { isWanted });
    if (read !== null)
      store.dispatch({ kind: "draftRead", document, caret, findings: read.result });
  } catch {
    // The list is complete without it, and the next reading may succeed.
  }
}

/** Keeps that up to date; see {@link followDocument}. Returns the way to stop. */
export function keepDraftRead(
  deps: Pick<PaneDeps, "store" | "loadDraftReader" | "clock">,
): () => void {
  const { store } = deps;
  const host = hostOf(store.state());
  if (host === null) return () => undefined;
  return followDocument(deps, host, {
    pauseMilliseconds: PAUSE_MILLISECONDS,
    run: () => readDraft(deps),
    canRun: () => store.state().insertion.status === "idle",
    watched: ({ passages }) => passages,
    followsCaret: true,
    waitsAfterOwnChange: true,
  });
}
