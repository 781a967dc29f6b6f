import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneTabsStyles = makeStyles({
  tabs: {
    display: "flex",
    // A zoomed pane is as wide as three tabs.
    flexWrap: "wrap",
    flexShrink: 0,
    // Office lays a small menu over the corner: 12 by 32 px on Windows, 34 by 32 on the Mac.
    paddingRight: "34px",
    // With what stands within a tab, as far from the edge as everything else.
    "@media (max-width: 360px)": { paddingLeft: tokens.spacingHorizontalSNudge },
    "@media (min-width: 300px) and (max-width: 400px)": {
      ":lang(en)": {
        justifyContent: "space-between",
        paddingLeft: tokens.spacingHorizontalSNudge,
      },
    },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: "none",
  },
  // Where no Office is around the pane.
  free: { paddingRight: tokens.spacingHorizontalXS },
  tab: {
    position: "relative",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    "::after": {
      content: '""',
      position: "absolute",
      right: tokens.spacingHorizontalM,
      bottom: 0,
      left: tokens.spacingHorizontalM,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: "transparent",
    },
    // All tabs of a narrow pane, in the longer words of English too.
    "@media (max-width: 360px)": {
      paddingRight: tokens.spacingHorizontalSNudge,
      paddingLeft: tokens.spacingHorizontalSNudge,
      "::after": { right: tokens.spacingHorizontalSNudge, left: tokens.spacingHorizontalSNudge },
    },
    // English words are longer; one row of them is easier to read than two.
    ":lang(en)": {
      paddingRight: tokens.spacingHorizontalSNudge,
      paddingLeft: tokens.spacingHorizontalSNudge,
    },
    ":lang(en)::after": {
      right: tokens.spacingHorizontalSNudge,
      left: tokens.spacingHorizontalSNudge,
    },
    "@media (max-width: 400px)": {
      ":lang(en)": { paddingRight: "3px", paddingLeft: "3px", fontSize: tokens.fontSizeBase200 },
      ":lang(en)::after": { right: "3px", left: "3px" },
    },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": {
      "::after": { backgroundColor: "Highlight" },
      ":hover::after": { backgroundColor: "Highlight" },
    },
  },
});
