import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { paneLookOf } from "../state/paneTheme";
import { usePane } from "./paneContext";
import { darkTheme, lightTheme } from "./paneThemes";

type ContrastThemes = typeof import("./highContrastThemes");

/** Few ask for contrast, so its themes come when they do; null until then. */
function useContrastThemes(isWanted: boolean): ContrastThemes | null {
  const [themes, setThemes] = useState<ContrastThemes | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    // Where they cannot be fetched the plain themes stay; both have their 4.5 : 1.
    import("./highContrastThemes").then(setThemes, () => undefined);
  }, [isWanted]);
  return isWanted ? themes : null;
}

/** The theme that Office, else the browser, asks for. */
export function useFluentTheme(): Theme {
  const isDark = usePane(({ theme }) => paneLookOf(theme).isDark);
  const contrast = useContrastThemes(usePane(({ theme }) => paneLookOf(theme).isHighContrast));
  useEffect(() => {
    // Scroll bars and what the browser draws itself follow.
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  if (contrast !== null) return isDark ? contrast.contrastOnBlack : contrast.contrastOnWhite;
  return isDark ? darkTheme : lightTheme;
}
