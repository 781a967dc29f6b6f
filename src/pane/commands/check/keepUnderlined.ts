import type { Underline } from "../../../word/documentHost";
import { checkedSpeechOf } from "../../state/check/checkState";
import { findingUnderlines } from "../../state/check/findingUnderlines";
import { hostOf } from "../../state/hostOf";
import type { PaneState } from "../../state/paneState";
import { shownCheckOf } from "../../state/check/shownCheck";
import type { PaneDeps } from "../paneDeps";

/** Null: what is drawn stays until the check that is under way has ended. */
function wantedIn({ check }: PaneState): readonly Underline[] | null {
  if (!check.preferences.underlines) return [];
  if (check.check.status === "running" || check.check.status === "failed") return null;
  const shown = shownCheckOf(check);
  return shown === null ? [] : findingUnderlines(shown.checked.document, shown.report.findings);
}

/** As long as these are the same, so are the lines. */
function reasonsIn({ check }: PaneState): readonly unknown[] {
  const { memory, preferences, scope } = check;
  const isOutdated = check.check.status === "done" && check.check.isOutdated;
  return [checkedSpeechOf(check), memory, preferences, scope, isOutdated];
}

/**
 * Underlines in the document what the check has found, as long as the person sees the pane and wants it,
 * where Word can. Returns the way to stop, which takes all lines away.
 */
export function keepUnderlined({
  store,
  watchVisibility,
}: Pick<PaneDeps, "store" | "watchVisibility">): () => void {
  const host = hostOf(store.state());
  if (host?.canUnderline !== true) return () => undefined;
  let drawnFor: readonly unknown[] = [];
  let isVisible = true;
  const draw = (): void => {
    const madeOf = reasonsIn(store.state());
    if (!isVisible || madeOf.every((reason, place) => drawnFor[place] === reason)) return;
    const wanted = wantedIn(store.state());
    if (wanted === null) return;
    drawnFor = madeOf;
    host.underline(wanted).then(
      (works) => {
        const { underlining } = store.state().check;
        const isNews = works ? underlining === "untried" : underlining !== "fails";
        if (isNews && wanted.length > 0) store.dispatch({ kind: "underliningTried", works });
      },
      () => {
        // Word was busy. The next check draws them.
        drawnFor = [];
      },
    );
  };
  const clear = (): void => {
    drawnFor = [];
    // Whatever keeps Word from it: the lines are no part of the document and go with it.
    host.clearMarks().catch(() => undefined);
  };
  const unsubscribe = store.subscribe(draw);
  const stopWatching = watchVisibility((isSeen) => {
    isVisible = isSeen;
    if (isSeen) draw();
    else clear();
  });
  draw();
  return () => {
    unsubscribe();
    stopWatching();
    clear();
  };
}
