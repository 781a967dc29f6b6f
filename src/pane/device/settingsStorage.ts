import type { SettingsStorage } from "../commands/paneDeps";
import { NO_SETTINGS, type PaneSettings } from "../state/settingsState";
import { openBrowserStorage } from "./browserStorage";

const KEY = "settings";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function settingsOf(stored: unknown): PaneSettings {
  if (typeof stored !== "object" || stored === null) return NO_SETTINGS;
  const { language, isWelcomed, insertsTracked } = stored as Partial<
    Record<keyof PaneSettings, unknown>
  >;
  return {
    language: language === "zh-CN" || language === "en-US" ? language : "office",
    isWelcomed: isWelcomed === true,
    insertsTracked: insertsTracked === true,
  };
}

export async function openSettingsStorage(): Promise<SettingsStorage> {
  const { storage, isKept } = await openBrowserStorage();
  const read = (): PaneSettings => settingsOf(storage.get(KEY));
  return {
    isKept,
    read,
    change: (change) => void storage.set(KEY, change(read())),
  };
}
