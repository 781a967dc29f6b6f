import { teamsHighContrastTheme, type Theme } from "@fluentui/react-components";
import { fontFamilyBase } from "./paneThemes";

/**
 * Fluent's theme turns what the pointer is over into black on cyan, text and ground together. The pane's own
 * rows change their ground alone there, so here the edges tell it, for both.
 */
const QUIET: readonly (readonly [tokens: RegExp, value: string])[] = [
  [/^colorNeutralBackground\d(?:Hover|Pressed|Selected)$/, "#000000"],
  [/^color(?:Subtle|Transparent)Background(?:Hover|Pressed|Selected)$/, "transparent"],
  [/^colorNeutralForeground\d(?:Brand)?(?:Hover|Pressed|Selected)$/, "#ffffff"],
];

/** The five colours of Fluent's theme on black, and what Windows' contrast theme on white has in their places. */
const ON_WHITE: Readonly<Record<string, string>> = {
  "#000000": "#ffffff",
  "#ffffff": "#000000",
  "#1aebff": "#37006e",
  "#ffff00": "#00009f",
  "#3ff23f": "#600000",
};

function withTokens(theme: Theme, change: (token: string, value: string) => string): Theme {
  const tokens: readonly (readonly [string, unknown])[] = Object.entries(theme);
  const changed = tokens.map(
    ([token, value]) => [token, typeof value === "string" ? change(token, value) : value] as const,
  );
  return { ...theme, ...Object.fromEntries(changed), fontFamilyBase };
}

const contrastOnBlack = withTokens(
  teamsHighContrastTheme,
  (token, value) => QUIET.find(([tokens]) => tokens.test(token))?.[1] ?? value,
);
const contrastOnWhite = withTokens(contrastOnBlack, (_, value) => ON_WHITE[value] ?? value);

/** Text of full strength on black, where everything else is dark, or on white. */
export const highContrastTheme = (isDark: boolean): Theme =>
  isDark ? contrastOnBlack : contrastOnWhite;
