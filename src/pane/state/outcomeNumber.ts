import type { PaneState } from "./paneState";

type Numbered = { readonly number: number } | null | undefined;

/** Of the next outcome or news: above all that is still told, or can still be taken back. */
export function nextNumber({ notice, wayBack, own }: PaneState): number {
  const known: readonly Numbered[] = [notice, wayBack[0], own.news, own.wayBack[0]];
  return Math.max(...known.map((one) => one?.number ?? 0)) + 1;
}
