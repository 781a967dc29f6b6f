import { pinyin } from "pinyin-pro";
import { passages } from "../../src/library/passages";
import { sections } from "../../src/library/sections";

/** Syllable, without tone and with ü written v, to the characters that are read so. */
export type PinyinTable = Readonly<Record<string, string>>;

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
  for (const character of new Set([...firstLevelCharacters(), ...Array.from(texts.join(""))])) {
    const all = new Set(pinyin(character, { ...PLAIN, multiple: true }));
    for (const reading of [...all].slice(0, MOST_READINGS)) add(character, reading);
  }
  for (const text of texts) {
    const readings = pinyin(text, PLAIN);
    Array.from(text).forEach((character, at) => add(character, readings[at]));
  }
  return charactersBySyllable(readingsOf);
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

/** Rows 16 to 55 of GB/T 2312; the last row ends five places early. */
function firstLevelCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return Array.from(new TextDecoder("gbk").decode(Uint8Array.from(bytes)));
}

function charactersBySyllable(readingsOf: ReadonlyMap<string, ReadonlySet<string>>): PinyinTable {
  const characters = new Map<string, string[]>();
  for (const [character, readings] of readingsOf) {
    for (const reading of readings) {
      characters.set(reading, [...(characters.get(reading) ?? []), character]);
    }
  }
  return Object.fromEntries(
    [...characters]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, all]) => [syllable, all.sort().join("")]),
  );
}
