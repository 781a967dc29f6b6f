import type { OfficeTheme } from "../protocol/frameIdentity";
import type { WindowTheme } from "./windowState";

/** What an add-in is told of a theme: the colours that the window has around it. */
export const OFFICE_THEMES: Readonly<Record<WindowTheme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#424242",
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#141414",
    controlForegroundColor: "#D6D6D6",
  },
};
