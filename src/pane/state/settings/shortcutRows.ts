import type { Language } from "../../../speech/said";
import english from "./shortcuts.en-US.json";
import shortcuts from "./shortcuts.json";

export interface ShortcutRow {
  readonly name: string;
  readonly keys: string;
}

const NAMES = { "zh-CN": shortcuts.resources.default, "en-US": english } as const;

/** The shortcuts that Word is given, by the same file it is given; with the keys of a Mac on a Mac. */
export function shortcutRows(language: Language, isMac: boolean): readonly ShortcutRow[] {
  const names: Readonly<Record<string, { readonly value: string }>> = NAMES[language];
  return shortcuts.shortcuts.map(({ action, key }) => ({
    name: names[action]?.value ?? action,
    keys: isMac ? key.mac.replace("Alt", "Option") : key.default,
  }));
}
