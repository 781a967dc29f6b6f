import data from "../data/pinyin.json";
import { firstLevelCharacters } from "./firstLevelCharacters";

/** All known syllables, without tones, ü written v. */
export const syllables: readonly string[] = data.syllables.split(" ");

/**
 * The characters of each syllable. The common ones stand in the order of their readings in the national
 * character set, so that it is enough to say how many read like each syllable; the file says what else
 * reads so, and what does not although it stands there.
 */
function charactersBySyllable(): readonly string[] {
  const common = firstLevelCharacters();
  const more: Readonly<Record<string, string>> = data.more;
  let end = 0;
  return syllables.map((syllable, at) => {
    const run = common.slice(end, (end += data.counts[at] ?? 0));
    const read = Array.from(run).filter((character) => !data.elsewhere.includes(character));
    return read.join("") + (more[syllable] ?? "");
  });
}

const readings: number[][] = [[]];
const idOfCharacter = new Map<string, number>();
charactersBySyllable().forEach((characters, syllable) => {
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
