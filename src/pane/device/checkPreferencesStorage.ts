import type { CheckPreferencesStorage } from "../commands/paneDeps";
import { NO_PREFERENCES, type CheckPreferences } from "../state/checkState";
import { openBrowserStorage } from "./browserStorage";

const KEY = "check";
const isText = (value: unknown): value is string => typeof value === "string";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function preferencesOf(stored: unknown): CheckPreferences {
  if (typeof stored !== "object" || stored === null) return NO_PREFERENCES;
  const { mutedRules, pace } = stored as Partial<Record<keyof CheckPreferences, unknown>>;
  return {
    mutedRules: Array.isArray(mutedRules) ? mutedRules.filter(isText) : [],
    pace: typeof pace === "number" && pace > 0 ? pace : null,
  };
}

export async function openCheckPreferences(): Promise<CheckPreferencesStorage> {
  const { storage, isKept } = await openBrowserStorage();
  const read = (): CheckPreferences => preferencesOf(storage.get(KEY));
  return {
    isKept,
    read,
    change: (change) => void storage.set(KEY, change(read())),
  };
}
