import { PANE_WIDTH, STANDARD_PREFERENCES, type Preferences } from "./windowState";

const KEY = "preview.preferences";

/** The half of `localStorage` that is used here. */
export interface PreferenceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What was chosen before; anything unreadable or out of range is the standard again. */
export function readPreferences(storage: PreferenceStorage): Preferences {
  const saved = parsed(storage.getItem(KEY));
  return {
    language: saved["language"] === "en-US" ? "en-US" : STANDARD_PREFERENCES.language,
    theme:
      saved["theme"] === "dark" || saved["theme"] === "light"
        ? saved["theme"]
        : STANDARD_PREFERENCES.theme,
    apiLevel: saved["apiLevel"] === "newest" ? "newest" : STANDARD_PREFERENCES.apiLevel,
    edition: saved["edition"] === "2021" ? "2021" : STANDARD_PREFERENCES.edition,
    paneWidth:
      typeof saved["paneWidth"] === "number"
        ? boundedPaneWidth(saved["paneWidth"])
        : STANDARD_PREFERENCES.paneWidth,
    isLogOpen: saved["isLogOpen"] === true,
  };
}

export function writePreferences(storage: PreferenceStorage, preferences: Preferences): void {
  const { language, theme, apiLevel, edition, paneWidth, isLogOpen } = preferences;
  const kept: Preferences = { language, theme, apiLevel, edition, paneWidth, isLogOpen };
  storage.setItem(KEY, JSON.stringify(kept));
}

export function boundedPaneWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
