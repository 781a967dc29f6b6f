import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    // What a low window cannot hold is scrolled to.
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Without Word: the draft lies beside the pane where there is room.
  desk: { display: "flex" },
  paneBeside: {
    flexShrink: 0,
    width: "400px",
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Office shows the name above the pane; screen readers find their way by it.
  heading: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: "none",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  late: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    // What takes no time shall not flicker.
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "600ms",
  },
  fault: { padding: tokens.spacingHorizontalM, overflowY: "auto" },
  faultTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  faultDetail: {
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});
