import type { Language } from "../../../speech/said";

/** What this person has chosen for the pane itself. */
export interface PaneSettings {
  /** `office`: that of Word. */
  readonly language: "office" | Language;
  /** The first run is over: a passage was put in, or the person wanted none. */
  readonly isWelcomed: boolean;
  /** Passages go in as tracked changes, where Word can be told to. */
  readonly insertsTracked: boolean;
}

export interface SettingsState extends PaneSettings {
  /** What earlier sessions left has been read. */
  readonly isRead: boolean;
  /** The list of all keys is in front of the pane. */
  readonly areKeysShown: boolean;
}

export type SettingsEvent =
  | { readonly kind: "settingsChanged"; readonly settings: PaneSettings }
  | { readonly kind: "keysShown"; readonly areShown: boolean };

export const NO_SETTINGS: PaneSettings = {
  language: "office",
  isWelcomed: false,
  insertsTracked: false,
};

export const INITIAL_SETTINGS: SettingsState = {
  ...NO_SETTINGS,
  isRead: false,
  areKeysShown: false,
};

export function reduceSettings(state: SettingsState, event: SettingsEvent): SettingsState {
  if (event.kind === "keysShown") return { ...state, areKeysShown: event.areShown };
  return { ...state, ...event.settings, isRead: true };
}
