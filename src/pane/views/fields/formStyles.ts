import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;
const medium = { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 } as const;

/** Fields in Fluent's clothes, for the views that are fetched when first opened. */
export const useFormStyles = makeStyles({
  group: { display: "grid", minWidth: 0 },
  label: {
    maxWidth: "max-content",
    marginBottom: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground1,
    ...small,
  },
  required: { paddingLeft: tokens.spacingHorizontalXS, color: tokens.colorPaletteRedForeground3 },
  remark: { marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3, ...small },
  fault: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorPaletteRedForeground1,
    ...small,
  },
  faultIcon: { flexShrink: 0, marginTop: "2px", fontSize: "12px" },
  line: { height: "32px", padding: `0 ${tokens.spacingHorizontalMNudge}`, ...medium },
  smallLine: { height: "24px", padding: `0 ${tokens.spacingHorizontalSNudge}`, ...small },
  area: {
    minHeight: "52px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    resize: "vertical",
    ...medium,
  },
  invalid: {
    ":not(:focus)": {
      borderTopColor: tokens.colorPaletteRedBorder2,
      borderRightColor: tokens.colorPaletteRedBorder2,
      borderBottomColor: tokens.colorPaletteRedBorder2,
      borderLeftColor: tokens.colorPaletteRedBorder2,
    },
  },
});
