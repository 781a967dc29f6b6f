import { readingsOfId, syllables } from "./pinyin";

/** Finds typed letters as pinyin in a row of reading ids. */
export interface PinyinMatcher {
  /** Where the match that begins at `start` ends, or -1. */
  readonly endOfMatch: (ids: Uint16Array, start: number) => number;
  /** The first start from `from` up to `to` that matches, or -1. */
  readonly firstMatch: (ids: Uint16Array, from: number, to: number) => number;
}

/** The places reached in the letters are the bits of one number. */
const MOST_LETTERS = 30;

/**
 * Each character may be spelt whole or by its initial (z or zh), so 工会干部 is found by gonghuiganbu, ghgb
 * and gonghuigb; the last character also by any part of its syllable. Null for what cannot be pinyin.
 */
export function pinyinMatcherOf(word: string): PinyinMatcher | null {
  const letters = word.replaceAll("'", "");
  if (!/^[a-z]+$/.test(letters) || letters.length > MOST_LETTERS) return null;
  const done = 1 << letters.length;
  const reachedFrom = letters.split("").map((_, place) => lazily(() => reachedIn(letters, place)));
  const starts = reachedIn(letters, 0);
  const leaving = lazily(() => placesLeft(starts, reachedFrom, done));

  function endOfMatch(ids: Uint16Array, start: number): number {
    let places = starts[ids[start] ?? 0] ?? 0;
    let at = start + 1;
    while (places !== 0 && (places & done) === 0) {
      const id = ids[at] ?? 0;
      at += 1;
      let next = 0;
      for (let rest = places; rest !== 0; rest &= rest - 1) {
        next |= reachedFrom[lowestPlace(rest)]?.()[id] ?? 0;
      }
      places = next;
    }
    return places === 0 ? -1 : at;
  }

  // Two look-ups a character: whether it goes on from the one before, and where it may lead itself.
  function firstMatch(ids: Uint16Array, from: number, to: number): number {
    const leads = leaving();
    let before = 0;
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? 0;
      if (((leads[id] ?? 0) & before) !== 0 && endOfMatch(ids, at - 1) >= 0) return at - 1;
      before = starts[id] ?? 0;
    }
    return (before & done) === 0 ? -1 : to - 1;
  }

  return { endOfMatch, firstMatch };
}

type Lazy<Value> = () => Value;

function lazily<Value>(make: () => Value): Lazy<Value> {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** By reading id: the places in the letters that a character leads to from `place`, a bit each. */
function reachedIn(letters: string, place: number): Int32Array {
  const ofSyllable = syllables.map((syllable) => placesAfter(letters, place, syllable));
  const reached = new Int32Array(readingsOfId.length);
  readingsOfId.forEach((readings, id) => {
    for (const syllable of readings) reached[id] = (reached[id] ?? 0) | (ofSyllable[syllable] ?? 0);
  });
  return reached;
}

/**
 * By reading id: the places, among those a first character may have led to, that this one leads on from.
 * Where the first has spelt all, any character will do.
 */
function placesLeft(
  starts: Int32Array,
  reachedFrom: readonly Lazy<Int32Array>[],
  done: number,
): Int32Array {
  const left = new Int32Array(starts.length).fill(done);
  const after = starts.reduce((places, some) => places | some, 0) & ~done;
  for (let rest = after; rest !== 0; rest &= rest - 1) {
    const place = lowestPlace(rest);
    reachedFrom[place]?.().forEach((places, id) => {
      if (places !== 0) left[id] = (left[id] ?? 0) | (1 << place);
    });
  }
  return left;
}

function lowestPlace(places: number): number {
  return 31 - Math.clz32(places & -places);
}

function placesAfter(letters: string, place: number, syllable: string): number {
  let places = 0;
  for (const spelling of [syllable, syllable.charAt(0), initialOf(syllable)]) {
    if (letters.startsWith(spelling, place)) places |= 1 << (place + spelling.length);
  }
  if (syllable.startsWith(letters.slice(place))) places |= 1 << letters.length;
  return places;
}

function initialOf(syllable: string): string {
  return /^[zcs]h/.test(syllable) ? syllable.slice(0, 2) : syllable.charAt(0);
}
