import { tokens } from "@fluentui/react-components";

/** The browser's own bar in Fluent's clothes; where colours are forced the system's tell how far it is. */
export const progressBar = {
  height: "4px",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  overflow: "hidden",
  appearance: "none",
  "::-webkit-progress-bar": { backgroundColor: tokens.colorNeutralBackground6 },
  "::-webkit-progress-value": { backgroundColor: tokens.colorCompoundBrandBackground },
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    outline: "1px solid CanvasText",
    "::-webkit-progress-bar": { backgroundColor: "Canvas" },
    "::-webkit-progress-value": { backgroundColor: "Highlight" },
  },
} as const;
