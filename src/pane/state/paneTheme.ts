/** How a program looks to the person. */
export interface ColorLook {
  readonly isDark: boolean;
  readonly isHighContrast: boolean;
}

export interface BrowserLook extends ColorLook {
  /** The system puts its own few colours in the place of the page's, as a contrast theme of Windows does. */
  readonly areColorsForced: boolean;
}

export interface PaneTheme {
  /** Null where Office does not tell. */
  readonly office: ColorLook | null;
  readonly browser: BrowserLook;
}

/** Office decides, and the browser where Office says nothing; contrast is given to whoever asks for it. */
export function paneLookOf({ office, browser }: PaneTheme): ColorLook {
  // The page's colours are gone, so the system's alone can say whether they are dark.
  if (browser.areColorsForced) return { isDark: browser.isDark, isHighContrast: true };
  return {
    isDark: office?.isDark ?? browser.isDark,
    isHighContrast: (office?.isHighContrast ?? false) || browser.isHighContrast,
  };
}
