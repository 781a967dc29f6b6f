import { tokens } from "@fluentui/react-components";

/** A button that stays pressed while what it stands for is chosen. */
export const chosenToggle = {
  backgroundColor: tokens.colorNeutralBackground1Selected,
  color: tokens.colorBrandForeground1,
  // Seen only where contrast is asked for.
  boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStroke}`,
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    backgroundColor: "Highlight",
    color: "HighlightText",
  },
} as const;
