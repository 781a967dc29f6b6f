import { makeStyles, tokens } from "@fluentui/react-components";

const small = {
  margin: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase300,
} as const;

export const useOwnStyles = makeStyles({
  view: {
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
  remark: { ...small, color: tokens.colorNeutralForeground2 },
  nothing: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
