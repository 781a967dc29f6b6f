import { makeStyles, tokens } from "@fluentui/react-components";
import { openedEdge } from "./openedEdge";

export const usePassageDetailStyles = makeStyles({
  detail: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ...openedEdge,
    backgroundColor: tokens.colorNeutralBackground2,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  cell: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  warning: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  remark: { margin: 0, color: tokens.colorNeutralForeground2 },
  repairs: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  facts: { margin: 0 },
  term: {
    fontWeight: tokens.fontWeightSemibold,
    ":not(:first-child)": { marginTop: tokens.spacingVerticalS },
  },
  description: { margin: 0, color: tokens.colorNeutralForeground2 },
  origin: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
  link: { minWidth: "auto", color: tokens.colorBrandForegroundLink },
  source: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
  neighbour: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  quoted: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightRegular },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
