import { makeStyles, tokens } from "@fluentui/react-components";

export const useQuestionDialogStyles = makeStyles({
  dialog: {
    width: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: "420px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  advice: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // As wide as the dialog, so that none that wraps stands about alone.
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { flexGrow: 1 },
  },
  action: { minWidth: "auto" },
});
