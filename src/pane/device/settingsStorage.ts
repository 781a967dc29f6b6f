import type { SettingsStorage } from "../commands/paneDeps";
import { NO_SETTINGS, type PaneSettings } from "../state/settings/settingsState";
import { openKeptValue, type KeptKind } from "./keptValue";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function settingsIn(stored: unknown): PaneSettings | null {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return null;
  const { language, isWelcomed, insertsTracked } = stored as Partial<
    Record<keyof PaneSettings, unknown>
  >;
  return {
    language: language === "zh-CN" || language === "en-US" ? language : "office",
    isWelcomed: isWelcomed === true,
    insertsTracked: insertsTracked === true,
  };
}

const SETTINGS: KeptKind<PaneSettings> = {
  name: "settings",
  none: NO_SETTINGS,
  valueIn: settingsIn,
  recordOf: (settings) => settings,
};

export function openSettingsStorage(partition: string): Promise<SettingsStorage> {
  return openKeptValue(SETTINGS, partition);
}
