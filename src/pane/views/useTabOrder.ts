import { useEffect } from "react";

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** What Tab reaches, in the order of the page. */
const tabStops = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );

/** The stop next to an element that is none itself; undefined where there is none. */
function neighbourOf(element: Node, isBackwards: boolean): HTMLElement | undefined {
  const side = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = tabStops().filter((stop) => (element.compareDocumentPosition(stop) & side) !== 0);
  return isBackwards ? stops.at(-1) : stops[0];
}

/**
 * Tab from what has the focus but is no stop itself, as a heading that was led to. On the web office.js keeps
 * the order of Tab: it knows its own list of stops and takes Tab from anything else for leaving the pane.
 */
export function useTabOrder(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, shiftKey, ctrlKey, altKey, metaKey } = event;
      const isTab = key === "Tab" && !ctrlKey && !altKey && !metaKey;
      if (!isTab || event.defaultPrevented) return;
      if (!(target instanceof HTMLElement) || target === document.body || target.tabIndex >= 0)
        return;
      const stop = neighbourOf(target, shiftKey);
      if (stop === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      stop.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
