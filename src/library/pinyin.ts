import data from "./data/pinyin.json";

const table: Readonly<Record<string, string>> = data;

/** All known syllables, without tones, ü written v. */
export const syllables: readonly string[] = Object.keys(table);

const readings: number[][] = [[]];
const idOfCharacter = new Map<string, number>();
Object.values(table).forEach((characters, syllable) => {
  for (const character of characters) {
    const id = idOfCharacter.get(character) ?? readings.push([]) - 1;
    idOfCharacter.set(character, id);
    readings[id]?.push(syllable);
  }
});

/** By reading id: the syllables a character may be read as, by their place in `syllables`; none at 0. */
export const readingsOfId: readonly (readonly number[])[] = readings;

/** One reading id for each UTF-16 unit; 0 where no reading is known. */
export function readingIdsOf(text: string): Uint16Array {
  const ids = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) ids[at] = idOfCharacter.get(text.charAt(at)) ?? 0;
  return ids;
}
