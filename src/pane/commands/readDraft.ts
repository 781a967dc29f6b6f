import type { PaneState } from "../state/paneState";
import { followDocument } from "./followDocument";
import type { PaneDeps } from "./paneDeps";
import type { Draft } from "../../word/documentHost";
import { hostOf } from "../state/hostOf";

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

/** Reads where the caret is and what the document has already; what is the same is not looked at again. */
export async function readDraft({
  store,
  loadDraftReader,
}: Pick<PaneDeps, "store" | "loadDraftReader">): Promise<void> {
  const host = hostOf(store.state());
  if (host === null) return;
  try {
    const draft = await host.readDraft();
    store.dispatch({ kind: "blanksRead", blanks: draft.blanks });
    if (isRead(store.state(), draft)) return;
    const { document, caret } = draft;
    const findings = (await loadDraftReader())(document, caret);
    store.dispatch({ kind: "draftRead", document, caret, findings });
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
