import type { DocumentBlank, HostFailureKind } from "../../../word/documentHost";

/** Values by the name of their blank, the last one given first. */
export type BlankValues = ReadonlyMap<string, readonly string[]>;

export interface BlanksState {
  /** Blanks of the document as last read, in reading order; null before that. */
  readonly found: readonly DocumentBlank[] | null;
  /** Why the last reading failed; null where it did not. */
  readonly failure: HostFailureKind | null;
  /** What this person filled in, here and in other documents. */
  readonly remembered: BlankValues;
  /** What is known of a blank before anybody is asked: from the document, else remembered. */
  readonly known: ReadonlyMap<string, string>;
  /** Id of the blank that was gone to last. */
  readonly shown: number | null;
}

export type BlanksEvent =
  | { readonly kind: "blanksRead"; readonly blanks: readonly DocumentBlank[] }
  | { readonly kind: "blanksUnread"; readonly reason: HostFailureKind }
  | { readonly kind: "blanksFilled"; readonly values: ReadonlyMap<string, string | null> }
  | { readonly kind: "blankShown"; readonly id: number }
  | { readonly kind: "blankValuesRecalled"; readonly remembered: BlankValues };

export const INITIAL_BLANKS: BlanksState = {
  found: null,
  failure: null,
  remembered: new Map(),
  known: new Map(),
  shown: null,
};

const VALUE_LIMIT = 8;
const NAME_LIMIT = 300;

/** The memory after values were given: the names given last come last, and the oldest are forgotten. */
export function blankValuesWith(
  remembered: BlankValues,
  given: ReadonlyMap<string, string | null>,
): BlankValues {
  const all = new Map(remembered);
  for (const [name, value] of given) {
    if (value === null) continue;
    const values = [...new Set([value, ...(all.get(name) ?? [])])].slice(0, VALUE_LIMIT);
    all.delete(name);
    all.set(name, values);
  }
  return new Map([...all].slice(-NAME_LIMIT));
}

/** A full date belongs to the one event it was written for. */
const FULL_DATE = /^\d{4}年\d{1,2}月\d{1,2}日/;

/** Old dates are offered, but never put into a new speech unasked. */
export function knownValuesOf(
  found: readonly DocumentBlank[] | null,
  remembered: BlankValues,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { name, value } of found ?? [])
    if (value !== null && !known.has(name)) known.set(name, value);
  for (const [name, [value]] of remembered)
    if (value !== undefined && !known.has(name) && !FULL_DATE.test(value)) known.set(name, value);
  return known;
}
