import type { DocumentBlank } from "../../../word/documentHost";
import type { BlanksState, BlankValues } from "./blanksState";

/** All blanks of one name. */
export interface BlankRow {
  readonly name: string;
  readonly count: number;
  readonly emptyCount: number;
  /** What stands in them, each value once, in reading order. */
  readonly values: readonly string[];
}

export interface BlankRows {
  /** Rows with an empty blank. */
  readonly unfilled: readonly BlankRow[];
  readonly filled: readonly BlankRow[];
}

/** The blanks by name, each name where its first blank stands. */
export function blankRowsOf(found: readonly DocumentBlank[]): BlankRows {
  const rows = [...new Set(found.map(({ name }) => name))].map((name): BlankRow => {
    const own = found.filter((blank) => blank.name === name).map(({ value }) => value);
    const values = [...new Set(own.filter((value) => value !== null))];
    const emptyCount = own.filter((value) => value === null).length;
    return { name, count: own.length, emptyCount, values };
  });
  return {
    unfilled: rows.filter(({ emptyCount }) => emptyCount > 0),
    filled: rows.filter(({ emptyCount }) => emptyCount === 0),
  };
}

/**
 * What an unfilled row may be filled with at once: what stands in its other blanks, else the last value
 * given, else the first that the unit offers.
 */
export function offerFor(
  { name, values }: BlankRow,
  remembered: BlankValues,
  ofUnit: BlankValues,
): string | null {
  return values[0] ?? remembered.get(name)?.[0] ?? ofUnit.get(name)?.[0] ?? null;
}

/** What can be filled in without typing. */
export function offersFor(
  { unfilled }: BlankRows,
  remembered: BlankValues,
  ofUnit: BlankValues,
): ReadonlyMap<string, string> {
  const offers = new Map<string, string>();
  for (const row of unfilled) {
    const offer = offerFor(row, remembered, ofUnit);
    if (offer !== null) offers.set(row.name, offer);
  }
  return offers;
}

/**
 * The blank to go to: the next of its name behind the one gone to last, round to the first. With null
 * for the name, the next empty one. Null where there is none.
 */
export function nextBlank(
  { found, shown }: Pick<BlanksState, "found" | "shown">,
  name: string | null,
): number | null {
  const all = found ?? [];
  const isWanted = (blank: DocumentBlank): boolean =>
    name === null ? blank.value === null : blank.name === name;
  const last = all.findIndex(({ id }) => id === shown);
  const next = all.slice(last + 1).find(isWanted) ?? all.find(isWanted);
  return next?.id ?? null;
}
