/** Where a manifest says its key combinations are; null where it names no such file. */
export function shortcutsUrlOf(manifest: Document): string | null {
  const [overrides] = Array.from(manifest.getElementsByTagNameNS("*", "ExtendedOverrides"));
  return overrides?.getAttribute("Url") ?? null;
}

interface Shortcut {
  readonly action: string;
  readonly key: { readonly default: string; readonly web?: string };
}

function isShortcut(value: unknown): value is Shortcut {
  if (typeof value !== "object" || value === null) return false;
  const { action, key } = value as Partial<Record<keyof Shortcut, unknown>>;
  return typeof action === "string" && typeof key === "object" && key !== null && "default" in key;
}

/** Key combinations by the id of their action, from the content of such a file; those of the web first. */
export function shortcutsOf(content: unknown): Readonly<Record<string, string>> {
  const list =
    typeof content === "object" && content !== null && "shortcuts" in content
      ? content.shortcuts
      : [];
  const shortcuts: readonly unknown[] = Array.isArray(list) ? list : [];
  return Object.fromEntries(
    shortcuts.filter(isShortcut).map(({ action, key }) => [action, key.web ?? key.default]),
  );
}
