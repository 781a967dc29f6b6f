import { makeStyles, tokens } from "@fluentui/react-components";
import { chosenToggle } from "../parts/chosenToggle";

const small = {
  margin: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

const sides = `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`;

const list = { margin: 0, padding: 0, listStyleType: "none" } as const;

export const useOwnStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, margin: 0 },
  chosen: chosenToggle,
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Long lists scroll by themselves, so that what follows stays within reach.
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "60vh",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  scroll: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    minHeight: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowY: "scroll",
    // What does not fit is scrolled to, not squeezed.
    "& > *": { flexShrink: 0 },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Below words that say what it is for.
  answer: { display: "flex", marginTop: tokens.spacingVerticalXS },
  tags: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  remark: { ...small, color: tokens.colorNeutralForeground2 },
  term: { ...small, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  nothing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  nothingTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  drafts: list,
  draft: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  draftTitle: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  groupTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: "none",
  },
  dropHere: { ...small, outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  entries: list,
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  entryTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  excerpt: {
    ...small,
    display: "-webkit-box",
    overflow: "hidden",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- line clamping works only with it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    color: tokens.colorNeutralForeground2,
  },
  wholeText: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  problems: { ...small, paddingLeft: tokens.spacingHorizontalL },
  fieldset: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { ...small, padding: 0, color: tokens.colorNeutralForeground1 },
  choices: {
    display: "grid",
    alignItems: "start",
    // English names are too long for two columns.
    "@media (min-width: 280px)": {
      ":lang(zh)": { gridTemplateColumns: "auto auto", justifyContent: "start" },
    },
  },
  offers: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  offer: { alignItems: "flex-start", "& label": { paddingTop: tokens.spacingVerticalXS } },
  foot: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: sides,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
