import { makeStyles, tokens } from "@fluentui/react-components";

const small = {
  margin: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase300,
} as const;

const column = {
  display: "flex",
  flexDirection: "column",
  flexGrow: 1,
  gap: tokens.spacingVerticalS,
  minHeight: 0,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  overflowY: "scroll",
} as const;

export const useFormatStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, margin: 0 },
  scroll: column,
  fields: column,
  remark: { ...small, color: tokens.colorNeutralForeground2 },
  description: { ...small, color: tokens.colorNeutralForeground1 },
  looks: { margin: 0 },
  look: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  term: { ...small, flex: "0 0 64px", color: tokens.colorNeutralForeground2 },
  value: { ...small, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  // Its middle where the middle of a field is.
  check: { alignSelf: "end", marginBottom: `calc(-1 * ${tokens.spacingVerticalXS})` },
  number: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  foot: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
