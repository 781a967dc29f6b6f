import { useEffect } from "react";
import { paneKeyOf, type PaneKey } from "../state/paneKey";
import type { ViewId } from "../state/paneState";
import { usePaneDeps } from "./paneContext";
import { tabIdOf } from "./PaneTabs";

/** Keys typed into these are text or mean something to the control. */
const TAKES_KEYS = "input, select, textarea, [contenteditable], [role=menu], dialog";
const SEARCH = "[type=search]";
const FINDINGS = "[data-finding]";

/** The button that a view is there for. */
const MAIN_ACTION = "[role=tabpanel] [data-main-action]";
const OPEN_DIALOG = "dialog[open]";

/** Focuses an element as soon as it is drawn: the view it is in may have just been asked for. */
function focusWhenDrawn(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}

/** The finding behind or before the one with the focus, going round at the ends. */
function neighbourOfFocus(by: 1 | -1): HTMLElement | undefined {
  const cards = [...document.querySelectorAll<HTMLElement>(FINDINGS)];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  if (at < 0) return cards.at(by > 0 ? 0 : -1);
  return cards[(at + by + cards.length) % cards.length];
}

/** Keys that work wherever the focus is in the pane. */
export function usePaneKeys(views: readonly ViewId[]): void {
  const { store } = usePaneDeps();
  useEffect(() => {
    const open = (view: ViewId) => {
      if (store.state().view === view) return;
      // A field takes what was typed when it is left, and not when it vanishes with its view.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      store.dispatch({ kind: "viewOpened", view });
    };
    const act = (key: PaneKey) => {
      switch (key.kind) {
        case "tab": {
          const view = views[key.at];
          if (view === undefined) return;
          open(view);
          focusWhenDrawn(() => document.getElementById(tabIdOf(view)));
          return;
        }
        case "act":
          if (document.querySelector(OPEN_DIALOG) === null)
            document.querySelector<HTMLElement>(MAIN_ACTION)?.click();
          return;
        case "search":
          open("passages");
          focusWhenDrawn(() => document.querySelector<HTMLElement>(SEARCH));
          return;
        case "nextFinding":
        case "previousFinding":
          open("check");
          focusWhenDrawn(() => neighbourOfFocus(key.kind === "nextFinding" ? 1 : -1));
          return;
        case "keys":
          store.dispatch({ kind: "keysShown", areShown: true });
      }
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping = target instanceof Element && target.closest(TAKES_KEYS) !== null;
      const key = event.defaultPrevented ? null : paneKeyOf(event, isTyping);
      if (key === null) return;
      event.preventDefault();
      act(key);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [store, views]);
}
