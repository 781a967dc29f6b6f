import { pinyin } from "pinyin-pro";
import { firstLevelCharacters } from "../../../src/library/search/firstLevelCharacters";
import { passages } from "../../../src/library/passages";
import { sections } from "../../../src/library/sections";

/** What data/pinyin.json holds; see src/library/search/pinyin.ts for how it is read. */
export interface PinyinTable {
  /** Sorted, without tone and with ü written v, a space between two. */
  readonly syllables: string;
  /** How many of the first-level characters, in their order, are put down to each syllable. */
  readonly counts: readonly number[];
  /** Those of them that are not read like the syllable they were put down to. */
  readonly elsewhere: string;
  /** What else is read like a syllable. */
  readonly more: Readonly<Record<string, string>>;
}

const PLAIN = { toneType: "none", type: "array", v: true } as const;

/** A rare third reading finds more that nobody meant than it finds of what was meant. */
const MOST_READINGS = 2;

/**
 * The readings of the 3755 first-level characters of GB/T 2312, with which people write passages of
 * their own, and of every character of the shipped ones, as their words have it.
 */
export function pinyinTable(): PinyinTable {
  const readingsOf = new Map<string, Set<string>>();
  const add = (character: string, reading: string | undefined) => {
    if (reading === undefined || !/^[a-z]+$/.test(reading) || /[a-z]/i.test(character)) return;
    readingsOf.set(character, (readingsOf.get(character) ?? new Set()).add(reading));
  };
  const texts = shippedTexts();
  for (const character of new Set(Array.from(firstLevelCharacters() + texts.join("")))) {
    const all = new Set(pinyin(character, { ...PLAIN, multiple: true }));
    for (const reading of [...all].slice(0, MOST_READINGS)) add(character, reading);
  }
  for (const text of texts) {
    const readings = pinyin(text, PLAIN);
    Array.from(text).forEach((character, at) => add(character, readings[at]));
  }
  return inFew(readingsOf);
}

function shippedTexts(): readonly string[] {
  return [
    ...sections.map((section) => section.name),
    ...passages.flatMap((passage) => [
      passage.title,
      ...passage.keywords,
      passage.text,
      ...Object.values(passage.blanks),
    ]),
  ];
}

/**
 * The syllable that each character is put down to, never one that sorts before that of the character in
 * front, so that as many as can be are put down to one of their readings.
 */
function risingSyllables(
  characters: readonly string[],
  syllables: readonly string[],
  readingsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly number[] {
  // By character and syllable: how many fit so far, if it is put down to this syllable or an earlier one.
  const fits: number[][] = [];
  for (const character of characters) {
    const before = fits.at(-1);
    let most = 0;
    fits.push(
      syllables.map((syllable, at) => {
        const here = readingsOf.get(character)?.has(syllable) === true ? 1 : 0;
        return (most = Math.max(most, (before?.[at] ?? 0) + here));
      }),
    );
  }
  let last = syllables.length - 1;
  return fits
    .toReversed()
    .map((row) => (last = row.indexOf(row[last]!)))
    .reverse();
}

function inFew(readingsOf: ReadonlyMap<string, ReadonlySet<string>>): PinyinTable {
  const syllables = [...new Set([...readingsOf.values()].flatMap((all) => [...all]))].sort();
  const common = Array.from(firstLevelCharacters());
  const putDownTo = risingSyllables(common, syllables, readingsOf);
  const isPutDown = (character: string, syllable: string): boolean =>
    syllables[putDownTo[common.indexOf(character)] ?? -1] === syllable;
  const more = new Map<string, string[]>();
  for (const [character, readings] of readingsOf) {
    for (const syllable of readings) {
      if (isPutDown(character, syllable)) continue;
      more.set(syllable, [...(more.get(syllable) ?? []), character]);
    }
  }
  return {
    syllables: syllables.join(" "),
    counts: syllables.map((_, at) => putDownTo.filter((syllable) => syllable === at).length),
    elsewhere: common
      .filter((character, at) => !readingsOf.get(character)?.has(syllables[putDownTo[at]!]!))
      .join(""),
    more: Object.fromEntries(
      [...more]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([syllable, all]) => [syllable, all.sort().join("")]),
    ),
  };
}
