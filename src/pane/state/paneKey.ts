/** A key as the browser tells of it; `code` is the place on the keyboard, whatever it types. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key does wherever the focus is in the pane. */
export type PaneKey =
  /** Opens the tab with this number, from 0. */
  | { readonly kind: "tab"; readonly at: number }
  /** `act`: presses the main button of the view, which may lie behind a long list. */
  | { readonly kind: "act" | "search" | "nextFinding" | "previousFinding" | "keys" };

/** Keys for the list of them, as they are printed on a keyboard. */
export const PANE_KEYS = [
  { name: "tab", keys: "Alt+1…6" },
  { name: "act", keys: "Ctrl+Enter" },
  { name: "search", keys: "/" },
  { name: "nextFinding", keys: "F8" },
  { name: "previousFinding", keys: "Shift+F8" },
  { name: "keys", keys: "?" },
] as const satisfies readonly { readonly name: PaneKey["kind"]; readonly keys: string }[];

/**
 * Alt with a digit opens a tab: Ctrl with one is the browser's, and Alt with a letter Word's. `isTyping`:
 * the key would be text where the focus is.
 */
export function paneKeyOf(press: KeyPress, isTyping: boolean): PaneKey | null {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = press;
  if (ctrlKey || metaKey) return key === "Enter" && !altKey && !shiftKey ? { kind: "act" } : null;
  if (altKey) {
    const digit = shiftKey ? null : /^Digit([1-6])$/.exec(code);
    return digit === null ? null : { kind: "tab", at: Number(digit[1]) - 1 };
  }
  if (key === "F8") return { kind: shiftKey ? "previousFinding" : "nextFinding" };
  if (isTyping) return null;
  // A Chinese input method types the full-width form.
  if (key === "/" || key === "、") return { kind: "search" };
  return key === "?" || key === "？" ? { kind: "keys" } : null;
}
