import type { CheckPreferencesStorage } from "../commands/paneDeps";
import { NO_PREFERENCES, type CheckPreferences } from "../state/check/checkState";
import { openKeptValue, type KeptKind } from "./keptValue";

const isText = (value: unknown): value is string => typeof value === "string";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function preferencesIn(stored: unknown): CheckPreferences | null {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return null;
  const { mutedRules, pace, underlines } = stored as Partial<
    Record<keyof CheckPreferences, unknown>
  >;
  return {
    mutedRules: Array.isArray(mutedRules) ? mutedRules.filter(isText) : [],
    pace: typeof pace === "number" && pace > 0 ? pace : null,
    underlines: underlines !== false,
  };
}

const PREFERENCES: KeptKind<CheckPreferences> = {
  name: "check",
  none: NO_PREFERENCES,
  valueIn: preferencesIn,
  recordOf: (preferences) => preferences,
};

export function openCheckPreferences(partition: string): Promise<CheckPreferencesStorage> {
  return openKeptValue(PREFERENCES, partition);
}
