import type { Passage } from "../../../library/passage";
import { createPassageIndex } from "../../../library/search/passageIndex";
import { searchPassages, type PassageSearch } from "../../../library/search/searchPassages";

export type PassageSearcher = (
  query: string,
  isWanted: (passage: Passage) => boolean,
) => PassageSearch;

/** Import lazily: the readings that search by pinyin needs are not needed to show the list. */
export function createPassageSearcher(passages: readonly Passage[]): PassageSearcher {
  const index = createPassageIndex(passages);
  return (query, isWanted) => searchPassages(index, query, { isWanted });
}
