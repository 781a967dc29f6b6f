import { tokens } from "@fluentui/react-components";

/** Brings the words of a button without edges below those above it; where colours are forced it has edges. */
export const flushStart = {
  marginLeft: `calc(-1 * (${tokens.spacingHorizontalS} + ${tokens.strokeWidthThin}))`,
  "@media (forced-colors: active)": { marginLeft: 0 },
} as const;
