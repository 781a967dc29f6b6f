import { makeStyles, tokens } from "@fluentui/react-components";
import { openedEdge } from "./openedEdge";

const focusRing = {
  outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
};

/** Its edge is seen only where contrast is asked for, and grounds are gone. */
const chip = {
  marginRight: tokens.spacingHorizontalXS,
  padding: `0 ${tokens.spacingHorizontalXS}`,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  borderRadius: tokens.borderRadiusSmall,
} as const;

export const usePassageTreeStyles = makeStyles({
  // WebView2 hides scroll bars until the pointer is over them; a reserved one does not move the text.
  tree: { flexGrow: 1, minHeight: 0, overflowY: "scroll", outlineStyle: "none" },
  section: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    userSelect: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": focusRing,
  },
  sectionName: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  sectionSize: { color: tokens.colorNeutralForeground3 },
  passage: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    // Below a section that sticks to the top, a row moved to by keyboard must come into sight.
    scrollMarginTop: tokens.spacingVerticalXXXL,
    cursor: "pointer",
    userSelect: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": focusRing,
    // Buttons that wait for the pointer or the keyboard; a finger has neither.
    "@media (hover: hover)": {
      "&:not(:hover):not(:focus-within):not([aria-expanded=true])": { "--quiet": 0 },
    },
  },
  openPassage: {
    borderBottomColor: "transparent",
    backgroundColor: tokens.colorNeutralBackground2,
    ...openedEdge,
  },
  title: {
    alignSelf: "center",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  actions: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXXS,
    // Beside them a zoomed pane has no room for a title.
    "@media (max-width: 240px)": { gridColumn: "1 / -1", justifyContent: "flex-end" },
  },
  quiet: { opacity: "var(--quiet, 1)" },
  favourite: { opacity: 1, color: tokens.colorBrandForeground1 },
  excerpt: {
    gridColumn: "1 / -1",
    display: "-webkit-box",
    overflow: "hidden",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- line clamping works only with it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  own: {
    ...chip,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  used: {
    ...chip,
    backgroundColor: tokens.colorStatusSuccessBackground2,
    color: tokens.colorStatusSuccessForeground2,
  },
  slot: {
    ...chip,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  badge: {
    ...chip,
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
  },
});
