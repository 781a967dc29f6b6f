import { foldedText } from "./foldedText";
import type { Passage } from "../passage";
import {
  stretchOfField,
  weightOfField,
  type IndexedPassage,
  type PassageField,
  type PassageIndex,
} from "./passageIndex";
import { pinyinMatcherOf, type PinyinMatcher } from "./pinyinMatcher";
import { synonymsOf } from "./synonyms";

/** A stretch to mark in a shown text. UTF-16 units. */
export interface TextMark {
  readonly offset: number;
  readonly length: number;
}

export interface PassageHit {
  readonly passage: Passage;
  readonly titleMarks: readonly TextMark[];
  /** In the passage's text; a blank is as long there whether shown as {name} or 〔name〕. */
  readonly textMarks: readonly TextMark[];
}

export interface PassageSearch {
  /** The best first; equals in the order of the index. */
  readonly hits: readonly PassageHit[];
  /** How many there are, returned or not. */
  readonly total: number;
}

export interface SearchOptions {
  /** How many hits to return at most. */
  readonly limit?: number;
  readonly isWanted?: (passage: Passage) => boolean;
}

interface SearchedWord {
  readonly text: string;
  readonly synonyms: readonly string[];
  readonly pinyin: PinyinMatcher | null;
}

const USUAL_LIMIT = 200;

/** From so many letters on, pinyin means a phrase and is looked for in the text as well. */
const PHRASE_LETTERS = 3;

/** Every word of the query must be found, in any order; an empty query finds everything. */
export function searchPassages(
  index: PassageIndex,
  query: string,
  { limit = USUAL_LIMIT, isWanted = () => true }: SearchOptions = {},
): PassageSearch {
  const words = wordsOf(query);
  const entriesOfScore = new Map<number, IndexedPassage[]>();
  let total = 0;
  for (const entry of index) {
    const score = isWanted(entry.passage) ? scoreOf(entry, words) : null;
    if (score === null) continue;
    total += 1;
    const equals = entriesOfScore.get(score);
    if (equals) equals.push(entry);
    else entriesOfScore.set(score, [entry]);
  }
  const best = [...entriesOfScore]
    .sort(([a], [b]) => b - a)
    .flatMap(([, entries]) => entries)
    .slice(0, limit);
  return {
    total,
    hits: best.map((entry) => ({
      passage: entry.passage,
      titleMarks: marksIn(entry, "title", words),
      textMarks: marksIn(entry, "text", words),
    })),
  };
}

function wordsOf(query: string): readonly SearchedWord[] {
  const texts = foldedText(query)
    .split(/\s+/)
    .filter((text) => text !== "");
  return [...new Set(texts)].map((text) => ({
    text,
    synonyms: synonymsOf(text),
    pinyin: pinyinMatcherOf(text),
  }));
}

/** Null where a word is missing. */
function scoreOf(entry: IndexedPassage, words: readonly SearchedWord[]): number | null {
  let sum = 0;
  for (const word of words) {
    const score = scoreOfWord(entry, word);
    if (score === null) return null;
    sum += score;
  }
  return sum;
}

/** Above all that a word can gain within a field. */
const FIELD_STEP = 5;
const AS_TYPED = 2;

/** Fields lie in the order of their weight, so the first place found is in the best field. */
function scoreOfWord(entry: IndexedPassage, word: SearchedWord): number | null {
  const { folded, hasLetters, readingIds } = entry;
  if (!word.pinyin || hasLetters) {
    const exact = folded.indexOf(word.text);
    if (exact >= 0) return scoreOfPlace(entry, exact, exact + word.text.length) + AS_TYPED;
  }
  for (const synonym of word.synonyms) {
    const at = folded.indexOf(synonym);
    if (at >= 0) return scoreOfPlace(entry, at, at + synonym.length);
  }
  if (!word.pinyin) return null;
  const isPhrase = word.text.length >= PHRASE_LETTERS;
  const limit = isPhrase ? folded.length : stretchOfField(entry, "section").to;
  const spelt = word.pinyin.firstMatch(readingIds, 0, limit);
  if (spelt < 0) return null;
  return scoreOfPlace(entry, spelt, word.pinyin.endOfMatch(readingIds, spelt));
}

/** The field counts most, then whether the word begins a title or keyword, or is the whole of it. */
function scoreOfPlace({ ends, folded }: IndexedPassage, from: number, to: number): number {
  const field = ends.findIndex((end) => from < end);
  const isAtStart = from === 0 || folded.charAt(from - 1) === "\n";
  const isWhole = isAtStart && folded.charAt(to) === "\n";
  return FIELD_STEP * weightOfField(field) + (isAtStart ? 1 : 0) + (isWhole ? 1 : 0);
}

function marksIn(
  entry: IndexedPassage,
  field: PassageField,
  words: readonly SearchedWord[],
): readonly TextMark[] {
  const { from, to } = stretchOfField(entry, field);
  const marks = words.flatMap((word) => {
    const literal = [word.text, ...word.synonyms].flatMap((one) => placesOf(one, entry, from, to));
    if (literal.length > 0 || !word.pinyin) return literal;
    return speltPlacesOf(word.pinyin, entry, from, to);
  });
  return merged(marks).map(({ offset, length }) => ({ offset: offset - from, length }));
}

function placesOf(
  word: string,
  { folded }: IndexedPassage,
  from: number,
  to: number,
): readonly TextMark[] {
  const marks: TextMark[] = [];
  let at = folded.indexOf(word, from);
  while (at >= 0 && at < to) {
    marks.push({ offset: at, length: word.length });
    at = folded.indexOf(word, at + word.length);
  }
  return marks;
}

function speltPlacesOf(
  matcher: PinyinMatcher,
  { readingIds }: IndexedPassage,
  from: number,
  to: number,
): readonly TextMark[] {
  const marks: TextMark[] = [];
  let at = matcher.firstMatch(readingIds, from, to);
  while (at >= 0) {
    const end = matcher.endOfMatch(readingIds, at);
    marks.push({ offset: at, length: end - at });
    at = matcher.firstMatch(readingIds, end, to);
  }
  return marks;
}

/** In order, with overlapping and touching ones made one. */
function merged(marks: readonly TextMark[]): readonly TextMark[] {
  const result: TextMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.offset - b.offset)) {
    const last = result.at(-1);
    if (last && mark.offset <= last.offset + last.length) {
      const end = Math.max(last.offset + last.length, mark.offset + mark.length);
      result[result.length - 1] = { offset: last.offset, length: end - last.offset };
    } else {
      result.push(mark);
    }
  }
  return result;
}
