import type { ColorLook } from "./paneTheme";

/** The part of Office.OfficeTheme that tells how Office looks. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
  readonly controlBackgroundColor?: string;
  readonly controlForegroundColor?: string;
}

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Of sRGB, 0 to 1. (WCAG 2.2, relative luminance) */
function luminanceOf(color: string | undefined): number | null {
  const match = HEX.exec(color ?? "");
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => {
    const share = parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Where white and black text would be equally legible. */
const MIDDLE = 0.179;

/**
 * Whether a text stands out as in a contrast theme of Windows: pure white or black, and on the darker of the
 * two a text of full strength (white, or the yellow and green of the older themes).
 */
function isStark(background: string | undefined, foreground: string | undefined): boolean {
  const behind = luminanceOf(background);
  const before = luminanceOf(foreground);
  return (behind === 0 && before !== null && before > 0.7) || (behind === 1 && before === 0);
}

/** Null where Office does not tell, as on the web: the browser's preference then decides. */
export function officeLookOf(theme: OfficeTheme | null | undefined): ColorLook | null {
  if (theme === null || theme === undefined) return null;
  const luminance = luminanceOf(theme.bodyBackgroundColor);
  const told = typeof theme.isDarkTheme === "boolean" ? theme.isDarkTheme : null;
  const isDark = told ?? (luminance === null ? null : luminance < MIDDLE);
  if (isDark === null) return null;
  // Office's own themes set its controls apart from what is around them; a contrast theme does not.
  const isHighContrast =
    isStark(theme.bodyBackgroundColor, theme.bodyForegroundColor) &&
    isStark(theme.controlBackgroundColor, theme.controlForegroundColor);
  return { isDark: isHighContrast ? luminance === 0 : isDark, isHighContrast };
}
