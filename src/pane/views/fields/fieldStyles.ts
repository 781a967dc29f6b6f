import { makeStyles, tokens } from "@fluentui/react-components";

/** The line below a field that is being used. */
const underline = {
  content: '""',
  position: "absolute",
  left: 0,
  right: 0,
  bottom: 0,
  height: tokens.borderRadiusMedium,
  borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
  clipPath: `inset(calc(100% - ${tokens.strokeWidthThick}) 0 0 0)`,
  boxSizing: "border-box",
  pointerEvents: "none",
  transform: "scaleX(0)",
  transitionProperty: "transform",
  transitionDuration: tokens.durationNormal,
  transitionTimingFunction: tokens.curveDecelerateMid,
  "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
} as const;

/** The browser's own fields in Fluent's clothes: the first view is not to wait for Fluent's. */
export const useFieldStyles = makeStyles({
  frame: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    minWidth: 0,
    "::after": underline,
    ":focus-within::after": { transform: "scaleX(1)" },
  },
  field: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    appearance: "none",
    "::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
    // The underline shows the focus; where colours are forced, this does.
    outline: `${tokens.strokeWidthThick} solid transparent`,
    outlineOffset: 0,
    ":hover": {
      borderTopColor: tokens.colorNeutralStroke1Hover,
      borderRightColor: tokens.colorNeutralStroke1Hover,
      borderLeftColor: tokens.colorNeutralStroke1Hover,
    },
    "@media (forced-colors: active)": { ":not(:focus)": { outlineStyle: "none" } },
  },
  select: {
    height: "24px",
    padding: `0 24px 0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textOverflow: "ellipsis",
    cursor: "pointer",
  },
  list: {
    height: "32px",
    padding: `0 32px 0 ${tokens.spacingHorizontalMNudge}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textOverflow: "ellipsis",
    cursor: "pointer",
  },
  selectIcon: {
    position: "absolute",
    right: tokens.spacingHorizontalSNudge,
    color: tokens.colorNeutralStrokeAccessible,
    fontSize: "16px",
    pointerEvents: "none",
  },
  search: {
    height: "32px",
    padding: "0 34px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "::-webkit-search-decoration": { display: "none" },
    "::-webkit-search-cancel-button": { display: "none" },
  },
  searchIcon: {
    position: "absolute",
    left: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: "20px",
    pointerEvents: "none",
  },
  clear: {
    position: "absolute",
    right: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
  },
});
