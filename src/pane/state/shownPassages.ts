import type { Passage } from "../../library/passage";
import type { PassageHit } from "../../library/searchPassages";
import { groupedBySection, type Section } from "../../library/sections";
import type { PassageFilter } from "./paneState";
import type { PassageSearcher } from "./passageSearcher";
import type { Shelf } from "./shelf";

export interface PassageGroup {
  readonly section: Section;
  readonly hits: readonly PassageHit[];
}

export interface ShownPassages {
  /** By section in the order of a speech, or one list whose own order says more. */
  readonly passages:
    | { readonly kind: "groups"; readonly groups: readonly PassageGroup[] }
    | { readonly kind: "ranked"; readonly hits: readonly PassageHit[] };
  /** How many match, listed or not. */
  readonly total: number;
}

function isWantedBy({ genre, section, list }: PassageFilter, shelf: Shelf) {
  const listed = list === "all" ? null : new Set(shelf[list]);
  return (passage: Passage): boolean =>
    (genre === null || passage.genres.includes(genre)) &&
    (section === null || passage.section === section) &&
    (listed === null || listed.has(passage.id));
}

const unmarked = (passage: Passage): PassageHit => ({ passage, titleMarks: [], textMarks: [] });

/**
 * What the list shows: search results the best first, recently used ones the latest first.
 * Null where something is searched for and the searcher is not there yet.
 */
export function shownPassagesOf(
  passages: readonly Passage[],
  searcher: PassageSearcher | null,
  filter: PassageFilter,
  shelf: Shelf,
): ShownPassages | null {
  const isWanted = isWantedBy(filter, shelf);
  if (filter.query.trim() !== "") {
    if (searcher === null) return null;
    const { hits, total } = searcher(filter.query, isWanted);
    return { passages: { kind: "ranked", hits }, total };
  }
  const wanted = passages.filter(isWanted);
  const total = wanted.length;
  if (filter.list === "recent") {
    const rank = new Map(shelf.recent.map((id, place) => [id, place]));
    const hits = wanted.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)).map(unmarked);
    return { passages: { kind: "ranked", hits }, total };
  }
  const groups = groupedBySection(wanted).map(({ section, members }) => ({
    section,
    hits: members.map(unmarked),
  }));
  return { passages: { kind: "groups", groups }, total };
}
