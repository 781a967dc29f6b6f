import type { BlankMemoryStorage } from "../commands/paneDeps";
import type { BlankValues } from "../state/blanks/blanksState";
import { openKeptValue, type KeptKind } from "./keptValue";

const isText = (value: unknown): value is string => typeof value === "string";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function valuesIn(stored: unknown): BlankValues | null {
  if (!Array.isArray(stored)) return null;
  const values = new Map<string, readonly string[]>();
  for (const entry of stored as readonly unknown[]) {
    if (!Array.isArray(entry)) continue;
    const [name, own] = entry as readonly unknown[];
    if (isText(name) && Array.isArray(own) && own.length > 0) values.set(name, own.filter(isText));
  }
  return values;
}

const BLANK_VALUES: KeptKind<BlankValues> = {
  name: "blankValues",
  none: new Map(),
  valueIn: valuesIn,
  recordOf: (values) => [...values],
};

export function openBlankMemory(partition: string): Promise<BlankMemoryStorage> {
  return openKeptValue(BLANK_VALUES, partition);
}
