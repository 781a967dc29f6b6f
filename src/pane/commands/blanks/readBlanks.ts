import { followDocument } from "../followDocument";
import { hostFailureOf } from "../hostFailureOf";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";

/** Reads the blanks of the document, in one round trip. */
export async function readBlanks({ store }: Pick<PaneDeps, "store">): Promise<void> {
  const host = hostOf(store.state());
  if (host === null) return;
  try {
    const blanks = await host.blanks();
    // Another document may have come meanwhile.
    if (hostOf(store.state()) === host) store.dispatch({ kind: "blanksRead", blanks });
  } catch (cause) {
    store.dispatch({ kind: "blanksUnread", reason: hostFailureOf(cause).reason });
  }
}

const PAUSE_MILLISECONDS = 300;

/** Reads back what is typed into the document; see {@link followDocument}. Returns the way to stop. */
export function keepBlanksRead(deps: Pick<PaneDeps, "store" | "clock">): () => void {
  const host = hostOf(deps.store.state());
  if (host === null) return () => undefined;
  return followDocument(deps, host, {
    pauseMilliseconds: PAUSE_MILLISECONDS,
    run: () => readBlanks(deps),
    canRun: () => deps.store.state().insertion.status === "idle",
  });
}
