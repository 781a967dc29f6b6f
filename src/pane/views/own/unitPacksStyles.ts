import { makeStyles, tokens } from "@fluentui/react-components";

const small = {
  margin: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  overflowWrap: "anywhere",
} as const;

export const useUnitPacksStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  // Where nothing is told, no room is left for it.
  told: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` } },
  remark: { ...small, color: tokens.colorNeutralForeground2 },
  warning: { ...small, color: tokens.colorStatusWarningForeground1 },
  packs: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  pack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  problems: { ...small, paddingLeft: tokens.spacingHorizontalL },
  answer: { display: "flex", margin: `${tokens.spacingVerticalS} 0` },
});
