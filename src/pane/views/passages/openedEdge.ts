import { tokens } from "@fluentui/react-components";

/** Along the left of what is opened in a list; shadows are gone where colours are forced, borders are not. */
export const openedEdge = {
  boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
  "@media (forced-colors: active)": {
    paddingLeft: `calc(${tokens.spacingHorizontalM} - ${tokens.strokeWidthThicker})`,
    borderLeft: `${tokens.strokeWidthThicker} solid Highlight`,
  },
} as const;
