import {
  PANE_WIDTH,
  STANDARD_PREFERENCES,
  type Preferences,
  type ThemeChoice,
} from "./windowState";

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
    theme: themeChoiceIn(saved["theme"]),
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

/** The choice that a stored value or a menu names; the standard one where it names none. */
export function themeChoiceIn(value: unknown): ThemeChoice {
  return value === "dark" || value === "light" ? value : STANDARD_PREFERENCES.theme;
}
