/** The part of Office.OfficeTheme that tells light from dark. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Of sRGB, 0 to 1. (WCAG 2.2, relative luminance) */
function luminanceOf(color: string): number | null {
  const match = HEX.exec(color);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => {
    const share = parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Where white and black text would be equally legible. */
const MIDDLE = 0.179;

/** Null where Office does not tell, as on the web: the browser's preference then decides. */
export function isDarkTheme(theme: OfficeTheme | null | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const luminance = luminanceOf(theme?.bodyBackgroundColor ?? "");
  return luminance === null ? null : luminance < MIDDLE;
}
