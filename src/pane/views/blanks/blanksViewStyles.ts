import { makeStyles, tokens } from "@fluentui/react-components";

export const useBlanksViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  action: { minWidth: "auto" },
  settle: { minWidth: "auto", marginLeft: "auto" },
  // WebView2 hides scroll bars until the pointer is over them; a reserved one does not move the text.
  blanks: {
    flexGrow: 1,
    minHeight: 0,
    margin: 0,
    padding: 0,
    overflowY: "scroll",
    listStyleType: "none",
  },
  group: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    "& h2": { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  },
  nothing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    overflowY: "auto",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});
