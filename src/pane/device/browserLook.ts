import type { BrowserLook } from "../state/paneTheme";

/** Tells at once, and on every change, what the browser was asked to look like. */
export function watchBrowserLook(onLook: (look: BrowserLook) => void): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const forced = matchMedia("(forced-colors: active)");
  const tell = () =>
    onLook({
      isDark: dark.matches,
      isHighContrast: contrast.matches,
      areColorsForced: forced.matches,
    });
  for (const query of [dark, contrast, forced]) query.addEventListener("change", tell);
  tell();
}
