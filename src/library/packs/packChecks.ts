import { blankNamesOf } from "../../speech/blank";
import type { Said } from "../../speech/said";
import type { GenreChange } from "./pack";
import type { PassageEntry, WordEntry } from "./packEntries";
import { packSaid } from "./packTexts";

const LONGEST_BLANK = 30;

/** What the schema cannot say of a passage; null where all is well. */
export function problemWithPassage({ text }: PassageEntry): Said | null {
  if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, ""))) return packSaid((texts) => texts.unpairedBrace);
  const bad = blankNamesOf(text).find(
    (name) => name.length > LONGEST_BLANK || /[〔〕\n]/.test(name) || name.trim() === "",
  );
  return bad === undefined
    ? null
    : packSaid((texts) => texts.badBlankIn(bad.slice(0, LONGEST_BLANK)));
}

export function problemWithGenre({ characters }: GenreChange): Said | null {
  const isUpsideDown = characters !== undefined && characters.min > characters.max;
  return isUpsideDown ? packSaid((texts) => texts.minAboveMax) : null;
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export function problemWithWord({ find, replacement, from, until }: WordEntry): Said | null {
  if (replacement === find) return packSaid((texts) => texts.sameReplacement);
  const areDays = [from, until].every((day) => day === undefined || isDay(day));
  return areDays ? null : packSaid((texts) => texts.noSuchDate);
}
