import type { Passage } from "../../../library/passage";

/** Words that are no longer current: those that stand in the text, and those a blank has replaced. */
export interface DatedWords {
  readonly standing: readonly string[];
  readonly blanked: readonly string[];
}

export function datedWordsOf({ text, dated }: Passage): DatedWords {
  const stands = (word: string): boolean => text.includes(word);
  return {
    standing: dated.filter(stands),
    blanked: dated.filter((word) => !stands(word)),
  };
}
