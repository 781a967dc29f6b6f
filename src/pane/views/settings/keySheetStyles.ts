import { makeStyles, tokens } from "@fluentui/react-components";

export const useKeySheetStyles = makeStyles({
  dialog: {
    width: `calc(100% - 2 * ${tokens.spacingHorizontalS})`,
    maxWidth: "480px",
    maxHeight: `calc(100% - 2 * ${tokens.spacingVerticalS})`,
    "&[open]": { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  sheet: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  group: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: { margin: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  keys: { flex: "0 1 9.5em", minWidth: 0 },
  key: { fontFamily: tokens.fontFamilyBase, overflowWrap: "anywhere" },
  name: { flex: "1 1 8em", margin: 0 },
  remark: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  close: { flexShrink: 0, alignSelf: "flex-end" },
});
