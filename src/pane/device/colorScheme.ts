/** Tells at once and on every change whether the browser prefers dark. */
export function watchColorScheme(onScheme: (isDark: boolean) => void): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  onScheme(dark.matches);
  dark.addEventListener("change", ({ matches }) => onScheme(matches));
}
