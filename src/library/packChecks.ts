import { blankNamesOf } from "../speech/blank";
import type { GenreChange } from "./pack";
import type { PassageEntry, WordEntry } from "./packEntries";
import { packTexts, type PackLanguage } from "./packTexts";

const LONGEST_BLANK = 30;

/** What the schema cannot say of a passage; null where all is well. */
export function problemWithPassage({ text }: PassageEntry, language: PackLanguage): string | null {
  const texts = packTexts[language];
  if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, ""))) return texts.unpairedBrace;
  const bad = blankNamesOf(text).find(
    (name) => name.length > LONGEST_BLANK || /[〔〕\n]/.test(name) || name.trim() === "",
  );
  return bad === undefined ? null : texts.badBlankIn(bad.slice(0, LONGEST_BLANK));
}

export function problemWithGenre(
  { characters }: GenreChange,
  language: PackLanguage,
): string | null {
  const isUpsideDown = characters !== undefined && characters.min > characters.max;
  return isUpsideDown ? packTexts[language].minAboveMax : null;
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export function problemWithWord(
  { find, replacement, from, until }: WordEntry,
  language: PackLanguage,
): string | null {
  if (replacement === find) return packTexts[language].sameReplacement;
  const areDays = [from, until].every((day) => day === undefined || isDay(day));
  return areDays ? null : packTexts[language].noSuchDate;
}
