/** Keys that left the pane, as office.js passes them on. */
export interface KeyChord {
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What the pane tells the window without waiting for an answer. */
export type HostNotice =
  | { readonly kind: "focused" | "blurred" | "escaped" | "ready" }
  /** Tab or Ctrl+F6 ran past the pane's last (or first) stop, or it has none. */
  | { readonly kind: "focusLeft"; readonly backwards: boolean }
  | { readonly kind: "keys"; readonly chord: KeyChord };

/** Numbers of OSF.AgaveHostAction. Telemetry (23) and the rest have no meaning here. */
const NOTICES: ReadonlyMap<number, HostNotice> = new Map<number, HostNotice>([
  [0, { kind: "focused" }],
  [1, { kind: "blurred" }],
  [5, { kind: "focusLeft", backwards: false }],
  [6, { kind: "focusLeft", backwards: true }],
  [10, { kind: "ready" }],
  [13, { kind: "focusLeft", backwards: false }],
  [14, { kind: "focusLeft", backwards: true }],
  [15, { kind: "escaped" }],
  [17, { kind: "focusLeft", backwards: false }],
  [18, { kind: "focusLeft", backwards: true }],
]);

const KEYS = 39;

/** `Office_notifyAgave` actions: move the keyboard focus into the pane, at its first or last stop. */
export const TAB_IN = 11;
export const TAB_IN_BACKWARDS = 12;

/** Reads `[controlId, action, argument]`; null where the window does nothing about it. */
export function noticeOf(data: unknown): HostNotice | null {
  if (!Array.isArray(data)) return null;
  const [, action, argument] = data as readonly unknown[];
  if (typeof action !== "number") return null;
  if (action === KEYS && isChord(argument)) return { kind: "keys", chord: argument };
  return NOTICES.get(action) ?? null;
}

function isChord(value: unknown): value is KeyChord {
  return typeof value === "object" && value !== null && "keyCode" in value;
}
