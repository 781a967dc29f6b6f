import type { PassageHit } from "../../../library/search/searchPassages";
import type { PassageGroup, ShownPassages } from "./shownPassages";

interface RowPlace {
  readonly key: string;
  /** Depth in the tree, from 1; place among its siblings, from 1; number of siblings. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly parent: string | null;
}

/** One row of the list as it stands on the screen; closed rows have no rows below them. */
export type PassageRow = RowPlace &
  (
    | {
        readonly kind: "section";
        readonly section: PassageGroup["section"];
        readonly size: number;
        readonly isOpen: boolean;
      }
    | { readonly kind: "passage"; readonly hit: PassageHit; readonly isOpen: boolean }
    /** The whole passage and what there is to know about it, under its row. */
    | { readonly kind: "detail"; readonly hit: PassageHit }
  );

function rowsOfHits(
  hits: readonly PassageHit[],
  level: number,
  parent: string | null,
  openPassage: string | null,
): readonly PassageRow[] {
  return hits.flatMap((hit, place): readonly PassageRow[] => {
    const { id } = hit.passage;
    const isOpen = id === openPassage;
    const siblings = hits.length;
    const row = { kind: "passage", key: id, level, position: place + 1, siblings, parent } as const;
    if (!isOpen) return [{ ...row, hit, isOpen }];
    const key = `${id}/detail`;
    const detail = { key, level: level + 1, position: 1, siblings: 1, parent: id } as const;
    return [
      { ...row, hit, isOpen },
      { kind: "detail", ...detail, hit },
    ];
  });
}

export function passageRowsOf(
  { passages }: ShownPassages,
  closedSections: readonly string[],
  openPassage: string | null,
): readonly PassageRow[] {
  if (passages.kind === "ranked") return rowsOfHits(passages.hits, 1, null, openPassage);
  return passages.groups.flatMap(({ section, hits }, place): readonly PassageRow[] => {
    const isOpen = !closedSections.includes(section.id);
    const key = `section/${section.id}`;
    const siblings = passages.groups.length;
    const place1 = { key, level: 1, position: place + 1, siblings, parent: null } as const;
    return [
      { kind: "section", ...place1, section, size: hits.length, isOpen },
      ...(isOpen ? rowsOfHits(hits, 2, key, openPassage) : []),
    ];
  });
}

/** Whether two rows of passages look the same; rows are made anew with every change of the list. */
export function isSamePassageRow(
  one: Extract<PassageRow, { readonly kind: "passage" }>,
  other: Extract<PassageRow, { readonly kind: "passage" }>,
): boolean {
  return (
    one.hit === other.hit &&
    one.isOpen === other.isOpen &&
    one.level === other.level &&
    one.position === other.position &&
    one.siblings === other.siblings
  );
}
