import { useEffect, type RefObject } from "react";

/**
 * Where what had the focus has vanished and nothing else took it, `panel` takes it: the keyboard then goes on
 * in the view, and not from the top of the pane.
 */
export function useFocusCaught(panel: RefObject<HTMLElement>): void {
  useEffect(() => {
    const { current } = panel;
    if (current === null) return undefined;
    let last: EventTarget | null = null;
    const onFocusIn = ({ target }: FocusEvent) => {
      last = target;
    };
    const observer = new MutationObserver(() => {
      const isGone = last instanceof Node && !last.isConnected;
      if (!isGone || !document.hasFocus() || document.activeElement !== document.body) return;
      current.focus();
    });
    addEventListener("focusin", onFocusIn);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      removeEventListener("focusin", onFocusIn);
      observer.disconnect();
    };
  }, [panel]);
}
