import { makeStyles, tokens } from "@fluentui/react-components";
import { badgeEdge } from "../badgeEdge";

const small = {
  margin: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;
const focus = {
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "1px",
  },
} as const;
/** Behind the check box. */
const INDENT = "32px";

export const usePassageReviewStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    // Below a heading that sticks to the top.
    scrollMarginTop: tokens.spacingVerticalXXXL,
  },
  head: { display: "flex", alignItems: "flex-start" },
  check: { flexShrink: 0 },
  summary: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ...focus,
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  facts: {
    ...small,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  known: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    ...badgeEdge,
  },
  warning: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    ...badgeEdge,
  },
  excerpt: {
    ...small,
    marginLeft: INDENT,
    display: "-webkit-box",
    overflow: "hidden",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- line clamping works only with it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  twin: { ...small, paddingLeft: INDENT, color: tokens.colorNeutralForeground2 },
  link: { minWidth: "auto", color: tokens.colorBrandForegroundLink },
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${INDENT}`,
  },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 112px", minWidth: 0 },
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  candidate: {
    display: "inline",
    margin: 0,
    padding: "0 2px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground5Hover },
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
    ...focus,
  },
  blank: {
    padding: "0 2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  damaged: {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusWarningForeground1,
    textUnderlineOffset: "3px",
  },
  removed: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
  },
  inserted: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
  },
  remark: { ...small, color: tokens.colorNeutralForeground2 },
  damages: {
    ...small,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: 0,
    listStyleType: "none",
  },
  damage: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
    "& > span": { flex: "1 1 160px" },
  },
  fix: { minWidth: "auto" },
});
