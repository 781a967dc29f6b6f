import { makeStyles, tokens } from "@fluentui/react-components";

export const useFoldoutStyles = makeStyles({
  foldout: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    maxWidth: "max-content",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { color: tokens.colorNeutralForeground2Hover, textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: 0,
    },
  },
  chevron: {
    flexShrink: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontSize: "16px",
  },
});
