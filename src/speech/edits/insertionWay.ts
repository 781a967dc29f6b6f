import type { NewParagraph } from "./editPlan";

/** The text around the place of an insertion. */
export interface InsertionSite {
  /** What stands before the selection in its first paragraph. */
  readonly head: string;
  /** What stands behind the selection in its last paragraph. */
  readonly tail: string;
  readonly hasSelection: boolean;
  /** Whether nothing but spaces stands in the paragraph of the caret. */
  readonly isEmptyLine: boolean;
}

/**
 * Where an insertion was asked to go: `caret`, and `newParagraph` behind the paragraph there; over or
 * behind what is selected; the end of the document.
 */
export type InsertionPlace =
  "caret" | "newParagraph" | "replaceSelection" | "afterSelection" | "documentEnd";

/** How an insertion is written. */
export type InsertionWay =
  /** Into the text at the caret, or behind the selection. */
  | "inline"
  /** The empty line becomes the first of the new paragraphs. */
  | "takeOver"
  /** Paragraphs of their own before the current one, which stays whole. */
  | "before"
  /** Paragraphs of their own behind the current one, which is divided where a replaced selection ends inside it. */
  | "behind";

/** Behind these a sentence goes on. */
const BREAKS_OFF = /[，、]$/;

/**
 * Decides how an insertion is written. A single body paragraph may join the text; where it would run into
 * a whole paragraph, and where it is more than that, it stands alone.
 */
export function insertionWay(
  { head, tail, hasSelection, isEmptyLine }: InsertionSite,
  paragraphs: readonly NewParagraph[],
  place: InsertionPlace,
): InsertionWay {
  const standsAlone = place === "newParagraph" || place === "documentEnd";
  if (isEmptyLine && !hasSelection) return "takeOver";
  if (!standsAlone && !hasSelection && head.trim() === "") return "before";
  const isRunningText = paragraphs.length === 1 && paragraphs[0]?.role === "body";
  if (standsAlone || !isRunningText) return "behind";
  if (tail !== "") return "inline";
  const isBehindWhole =
    place === "caret" ? !BREAKS_OFF.test(head.trimEnd()) : hasSelection && head === "";
  return isBehindWhole ? "behind" : "inline";
}

/** Spaces alone; a page break, a picture or a note is more than an empty line. */
export function isOnlySpaces(text: string): boolean {
  return /^[ \t\u00a0\u3000]*$/.test(text);
}
