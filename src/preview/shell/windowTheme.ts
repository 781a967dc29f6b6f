import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { WindowTheme } from "./windowState";

/** Shades around Word's blue, #185ABD. */
const WORD_BLUE: BrandVariants = {
  10: "#020411",
  20: "#0b1830",
  30: "#0c2751",
  40: "#0d3269",
  50: "#0f3d81",
  60: "#124899",
  70: "#1551ab",
  80: "#185abd",
  90: "#3a6cc6",
  100: "#547ecf",
  110: "#6c91d7",
  120: "#84a4df",
  130: "#9cb7e7",
  140: "#b5caee",
  150: "#cdddf5",
  160: "#e6f0fb",
};

/** Chinese faces that come with Windows and macOS; the web font only where there is none. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC Variable", sans-serif';

const THEMES: Readonly<Record<WindowTheme, Theme>> = {
  light: { ...createLightTheme(WORD_BLUE), fontFamilyBase },
  dark: {
    ...createDarkTheme(WORD_BLUE),
    fontFamilyBase,
    // The dark theme's brand text on dark grey falls below 4.5:1 with this blue.
    colorBrandForeground1: WORD_BLUE[120],
    colorCompoundBrandForeground1: WORD_BLUE[120],
    colorCompoundBrandStroke: WORD_BLUE[110],
  },
};

export function fluentTheme(theme: WindowTheme): Theme {
  return THEMES[theme];
}
