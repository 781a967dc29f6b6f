const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What to store for `state`: what stood there before and this edition of the pane does not know stays
 * as it is, for the newer pane that wrote it. Pasted over, never merged within.
 */
export function storedOver<T extends object>(stored: unknown, state: T): T {
  return isRecord(stored) ? { ...stored, ...state } : state;
}
