import { makeStyles, tokens } from "@fluentui/react-components";
import { chosenToggle } from "../parts/chosenToggle";

export const usePassagesViewStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    // Zoomed, what stands above the list would leave it no room: then all of it scrolls.
    "@media (max-width: 240px)": {
      overflowY: "auto",
      "& > [role=treegrid]": { minHeight: "60vh" },
    },
  },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  filters: {
    display: "flex",
    // Zoomed, the choices have a row of their own.
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  select: { flex: "1 1 72px" },
  chosen: chosenToggle,
  count: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: tokens.lineHeightBase500,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remark: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  nothing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    overflowY: "auto",
    overflowWrap: "anywhere",
    // What does not fit is scrolled to, not squeezed.
    "& > *": { flexShrink: 0 },
  },
  missing: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  nothingTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  nothingAdvice: { margin: 0, color: tokens.colorNeutralForeground2 },
});
