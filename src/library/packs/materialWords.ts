import type { FromPack, Material } from "./material";
import type { PackWord } from "./pack";

/** As 2026-01-31, by the clock of the machine. */
export function dayOf(date: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
}

/** The words that a check on this day looks for; where two are alike, the one that came into force last. */
export function wordsOn(
  day: string,
  { lexicon }: Pick<Material, "lexicon">,
): readonly FromPack<PackWord>[] {
  const valid = lexicon.filter(
    ({ from = "", until = "9999-12-31" }) => from <= day && day <= until,
  );
  const byWord = new Map<string, FromPack<PackWord>>();
  for (const word of valid) {
    const other = byWord.get(word.find);
    if ((other?.from ?? "") <= (word.from ?? "")) byWord.set(word.find, word);
  }
  return [...byWord.values()];
}
