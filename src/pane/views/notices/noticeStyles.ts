import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    // What can be taken back has a row of its own where the words are about something else.
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
  // Kept where it is for screen readers, without the room that the gaps around it would take.
  words: { flex: "1 1 9em", ":empty": { position: "absolute" } },
  last: {
    display: "flex",
    flex: "1 0 100%",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  // What takes no time shall not flicker.
  late: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "600ms",
  },
  failure: { maxHeight: "30vh", overflowY: "auto", flexShrink: 0 },
});
