import data from "../data/synonyms.json";

const groups: readonly (readonly string[])[] = data;

/** Other ways to say a word: each known term in it exchanged for one of the same meaning. */
export function synonymsOf(word: string): readonly string[] {
  const found = groups.flatMap((group) =>
    group
      .filter((term) => word.includes(term))
      .flatMap((term) =>
        group.filter((other) => other !== term).map((other) => word.replace(term, other)),
      ),
  );
  return [...new Set(found)].filter((other) => other !== word);
}
