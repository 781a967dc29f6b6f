import { chineseNumeral } from "../../speech/text/chineseNumber";
import { BLANK_PATTERNS, type BlankPattern } from "./blankPatterns";

/** Words of a text that may become a blank. */
export interface BlankCandidate {
  /** Two values never share a name, as a blank is filled once for the whole document. */
  readonly name: string;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly length: number;
  /** What stands there; empty for a blank that was left unfilled, 〔名称〕. */
  readonly value: string;
  /** Whether it is worth proposing; others are only offered. */
  readonly isLikely: boolean;
}

const UNFILLED = /〔([^〔〕：:{}]{1,20})〕/g;
/** What names something by its own words keeps them. */
const TITLE_OF_WORK = /《[^《》]{0,80}》(?:[（(][^（）()]{0,40}[）)])?/g;

/** Names, dates, places and figures of a text, in reading order; none touches another. */
export function blankCandidates(text: string): readonly BlankCandidate[] {
  const taken = new Uint8Array(text.length);
  const take = (offset: number, length: number): boolean => {
    if (taken.subarray(offset, offset + length).includes(1)) return false;
    taken.fill(1, offset, offset + length);
    return true;
  };
  const found: BlankCandidate[] = [];
  for (const { index, 0: whole, 1: name = "" } of text.matchAll(UNFILLED)) {
    take(index, whole.length);
    found.push({ name, offset: index, length: whole.length, value: "", isLikely: true });
  }
  for (const { index, 0: title } of text.matchAll(TITLE_OF_WORK)) take(index, title.length);
  for (const pattern of BLANK_PATTERNS) {
    for (const candidate of matchesOf(pattern, text))
      if (take(candidate.offset, candidate.length)) found.push(candidate);
  }
  return withNamesApart(found.sort((one, other) => one.offset - other.offset));
}

function* matchesOf(
  { name, pattern, lead, unless, isLikely }: BlankPattern,
  text: string,
): Generator<BlankCandidate> {
  for (const { index, 0: whole } of text.matchAll(pattern)) {
    const runsIn = lead?.exec(whole)?.[0].length ?? 0;
    const value = whole.slice(runsIn);
    if (value === "" || unless?.test(value) === true) continue;
    yield { name, offset: index + runsIn, length: value.length, value, isLikely };
  }
}

function withNamesApart(found: readonly BlankCandidate[]): readonly BlankCandidate[] {
  const valuesOf = new Map<string, string[]>();
  return found.map((candidate) => {
    const { name, value } = candidate;
    if (value === "") return candidate;
    const values = valuesOf.get(name) ?? [];
    valuesOf.set(name, values);
    if (!values.includes(value)) values.push(value);
    const number = values.indexOf(value) + 1;
    return number === 1 ? candidate : { ...candidate, name: name + chineseNumeral(number) };
  });
}

/**
 * The text with these stretches made blanks, as passages write them, and what stood in each blank.
 * Braces of the text itself become full-width, so that they make no blank.
 */
export function textWithBlanks(
  text: string,
  blanks: readonly BlankCandidate[],
): { readonly text: string; readonly blanks: Readonly<Record<string, string>> } {
  const values: Record<string, string> = {};
  let made = "";
  let at = 0;
  for (const { name, offset, length, value } of blanks) {
    made += `${plain(text.slice(at, offset))}{${name}}`;
    values[name] = value;
    at = offset + length;
  }
  return { text: made + plain(text.slice(at)), blanks: values };
}

const plain = (text: string): string => text.replaceAll("{", "｛").replaceAll("}", "｝");
