import type { BlankMemoryStorage } from "../commands/paneDeps";
import type { BlankValues } from "../state/blanksState";
import { openBrowserStorage } from "./browserStorage";

const KEY = "blankValues";
const isText = (value: unknown): value is string => typeof value === "string";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function valuesIn(stored: unknown): BlankValues {
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const values = new Map<string, readonly string[]>();
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue;
    const [name, own] = entry as readonly unknown[];
    if (isText(name) && Array.isArray(own) && own.length > 0) values.set(name, own.filter(isText));
  }
  return values;
}

export async function openBlankMemory(): Promise<BlankMemoryStorage> {
  const { storage } = await openBrowserStorage();
  const read = (): BlankValues => valuesIn(storage.get(KEY));
  return { read, change: (change) => void storage.set(KEY, [...change(read())]) };
}
