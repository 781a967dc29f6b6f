import { makeStyles, tokens } from "@fluentui/react-components";

const focusRing = {
  outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: "1px",
};

export const useSpeechPictureStyles = makeStyles({
  picture: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  strip: {
    display: "flex",
    gap: "1px",
    height: "24px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  place: { flexBasis: "5px", minWidth: 0 },
  gapPlace: { flexBasis: "10px" },
  part: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { filter: "brightness(0.9)" },
    ":focus-visible": focusRing,
    // Colours are gone there; edges still tell the parts, and a filled one where a point begins.
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  head: { backgroundColor: tokens.colorPaletteMarigoldBorder2 },
  opening: { backgroundColor: tokens.colorPaletteTealBorderActive },
  body: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  bodyPart: { backgroundColor: tokens.colorBrandStroke2Contrast },
  ending: { backgroundColor: tokens.colorPalettePurpleBorderActive },
  gap: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorPaletteRedBorderActive}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThick} dotted CanvasText` },
  },
  caption: {
    display: "-webkit-box",
    overflow: "hidden",
    // One line, so that pointing at a part moves nothing.
    height: tokens.lineHeightBase200,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- line clamping works only with it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "1",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  length: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
