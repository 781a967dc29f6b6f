import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { paneLookOf } from "../state/paneTheme";
import { usePane } from "./paneContext";
import { darkTheme, lightTheme } from "./paneThemes";

type ThemeOf = (isDark: boolean) => Theme;

/** Few ask for contrast, so its themes come when they do; null until then. */
function useContrastThemes(isWanted: boolean): ThemeOf | null {
  const [themeOf, setThemeOf] = useState<ThemeOf | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const fetchThemes = async () => {
      const { highContrastTheme } = await import("./highContrastThemes");
      setThemeOf(() => highContrastTheme);
    };
    // Where they cannot be fetched the plain themes stay; both have their 4.5 : 1.
    fetchThemes().catch(() => undefined);
  }, [isWanted]);
  return isWanted ? themeOf : null;
}

/** The theme that Office, else the browser, asks for. */
export function useFluentTheme(): Theme {
  const isDark = usePane(({ theme }) => paneLookOf(theme).isDark);
  const contrast = useContrastThemes(usePane(({ theme }) => paneLookOf(theme).isHighContrast));
  useEffect(() => {
    // Scroll bars and what the browser draws itself follow.
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  if (contrast !== null) return contrast(isDark);
  return isDark ? darkTheme : lightTheme;
}
