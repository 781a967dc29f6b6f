import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    // A button that says what it takes back may want a row of its own.
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  words: { flex: "1 1 9em", ":empty": { flexBasis: 0 } },
  // What takes no time shall not flicker.
  late: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "600ms",
  },
  failure: { maxHeight: "30vh", overflowY: "auto", flexShrink: 0 },
});
