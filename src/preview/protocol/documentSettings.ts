/** The add-in's settings in the open document: name to the JSON of the value. */
export interface DocumentSettings {
  readonly all: () => Readonly<Record<string, string>>;
  /** Replaces them all, as `saveAsync` does. */
  readonly replace: (settings: Readonly<Record<string, string>>) => void;
  /** Tells of each `replace`. Returns the way to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createDocumentSettings(): DocumentSettings {
  let settings: Readonly<Record<string, string>> = {};
  const listeners = new Set<() => void>();
  return {
    all: () => settings,
    replace(next) {
      settings = { ...next };
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

export type SettingPair = readonly [name: string, json: string];

export function settingsOfPairs(pairs: readonly SettingPair[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs);
}

export function pairsOfSettings(
  settings: Readonly<Record<string, string>>,
): readonly SettingPair[] {
  return Object.entries(settings);
}
