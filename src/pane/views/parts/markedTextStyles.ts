import { makeStyles, tokens } from "@fluentui/react-components";

/** Seen only where contrast is asked for, and grounds are gone. */
const contrastLine = {
  textDecorationLine: "underline",
  textDecorationColor: tokens.colorTransparentStroke,
  textUnderlineOffset: "2px",
} as const;

export const useMarkedTextStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    ...contrastLine,
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
  blank: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    ...contrastLine,
  },
});
