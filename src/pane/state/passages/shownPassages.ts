import type { Passage } from "../../../library/passage";
import type { PassageHit } from "../../../library/search/searchPassages";
import { groupedBySection, type Section } from "../../../library/sections";
import type { PassageFilter } from "../paneState";
import type { PassageSearcher } from "./passageSearcher";

export interface PassageGroup {
  readonly section: Omit<Section, "order">;
  readonly hits: readonly PassageHit[];
}

/** Passages that fit where the person is, under a heading of their own. */
export interface FittingGroup {
  readonly section: PassageGroup["section"];
  readonly passages: readonly Passage[];
}

export interface ShownPassages {
  /** By section in the order of a speech, or one list whose own order says more. */
  readonly passages:
    | { readonly kind: "groups"; readonly groups: readonly PassageGroup[] }
    | { readonly kind: "ranked"; readonly hits: readonly PassageHit[] };
  /** How many match; a search lists only the best of them. */
  readonly total: number;
  readonly listed: number;
}

function isWantedBy({ genre, section, list }: PassageFilter, ids: readonly string[] | null) {
  const listed = ids && new Set(ids);
  return (passage: Passage): boolean =>
    (genre === null || passage.genres.includes(genre)) &&
    (section === null || passage.section === section) &&
    (list !== "own" || passage.layer === "own") &&
    (listed === null || listed.has(passage.id));
}

const unmarked = (passage: Passage): PassageHit => ({ passage, titleMarks: [], textMarks: [] });

/**
 * What the list shows: search results the best first, recently used ones the latest first.
 * `ids` are those of the list the filter names, null for all. Null where something is searched for and
 * the searcher is not there yet. `fitting` are passages to show before all others, and only there, where
 * the list goes by sections.
 */
export function shownPassagesOf(
  passages: readonly Passage[],
  searcher: PassageSearcher | null,
  filter: PassageFilter,
  ids: readonly string[] | null,
  fitting: FittingGroup | null = null,
): ShownPassages | null {
  const isWanted = isWantedBy(filter, ids);
  if (filter.query.trim() !== "") {
    if (searcher === null) return null;
    const { hits, total } = searcher(filter.query, isWanted);
    return { passages: { kind: "ranked", hits }, total, listed: hits.length };
  }
  const wanted = passages.filter(isWanted);
  const total = wanted.length;
  if (filter.list === "recent") {
    const rank = new Map(ids?.map((id, place) => [id, place]));
    const hits = wanted.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)).map(unmarked);
    return { passages: { kind: "ranked", hits }, total, listed: total };
  }
  const first = filter.section === null ? (fitting?.passages.filter(isWanted) ?? []) : [];
  const rest = wanted.filter((passage) => !first.includes(passage));
  const groups: readonly PassageGroup[] = [
    ...(fitting !== null && first.length > 0
      ? [{ section: fitting.section, hits: first.map(unmarked) }]
      : []),
    ...groupedBySection(rest).map(({ section, members }) => ({
      section,
      hits: members.map(unmarked),
    })),
  ];
  return { passages: { kind: "groups", groups }, total, listed: total };
}
