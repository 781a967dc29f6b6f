/**
 * Loader: Fluent's turning of styles for scripts that run from right to left, as nothing at all. No language
 * of the pane does, and half a kilobyte of rules for each style would be made to no end.
 */
export default function leftToRight(): string {
  return `export const convert = (styles) => styles;
export const convertProperty = (key, value) => ({ key, value });`;
}
