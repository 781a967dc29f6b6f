import { makeStyles, tokens } from "@fluentui/react-components";
import { progressBar } from "../parts/progressBar";

export const useCheckViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  check: { minWidth: "72px", flexShrink: 0 },
  genre: { flex: "1 1 100px" },
  genreName: {
    textOverflow: "ellipsis",
    // The longest name whole, in the narrowest pane.
    "@media (max-width: 360px)": { fontSize: tokens.fontSizeBase200, paddingRight: "28px" },
  },
  // WebView2 hides scroll bars until the pointer is over them; a reserved one does not move the text.
  report: {
    // What is only to be read out stands in it and scrolls with it.
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
  },
  scope: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  scopeWords: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  empty: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  status: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  failure: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  underlines: { paddingInline: tokens.spacingHorizontalXS },
  progress: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  progressBar: { ...progressBar, display: "block", width: "100%" },
  remark: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
