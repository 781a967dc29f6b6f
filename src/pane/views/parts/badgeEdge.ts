/**
 * Around a badge. Where colours are forced, the ground that is then laid behind its words would cover a border
 * so close to them; an outline lies on top.
 */
export const badgeEdge = {
  "@media (forced-colors: active)": {
    outline: "1px solid CanvasText",
    outlineOffset: "-1px",
  },
} as const;
