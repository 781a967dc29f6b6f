import type { Material } from "../../../library/packs/material";
import type { Said } from "../../../speech/said";
import type { Pack } from "../../../library/packs/pack";
import type { PackProblem } from "../../../library/packs/packProblem";

/** How many entries of each kind a pack brings. */
export type PackCounts = Readonly<
  Record<"passages" | "outlines" | "genres" | "lexicon" | "formats" | "values", number>
>;

export function packCountsOf(pack: Pack): PackCounts {
  return {
    passages: pack.passages.length,
    outlines: pack.outlines.length,
    genres: pack.genres.length,
    lexicon: pack.lexicon.length,
    formats: pack.formats.length,
    values: pack.values.size,
  };
}

/** Why a pack of the server is not in use, or not the one that is there now. */
export type UnitPackTrouble =
  /** `why`: one sentence. */
  | { readonly kind: "unreadable"; readonly why: Said }
  | { readonly kind: "missing" }
  | { readonly kind: "unreachable" };

/** A pack that the unit's server names, and how it fared. */
export interface UnitPack {
  readonly file: string;
  readonly name: string;
  readonly edition: string | null;
  /** The text in use; null where none is. */
  readonly source: string | null;
  /** When that text was fetched, in milliseconds since 1970. */
  readonly fetched: number | null;
  /** Null where nothing of the pack is in use. */
  readonly counts: PackCounts | null;
  readonly trouble: UnitPackTrouble | null;
  readonly rejected: readonly PackProblem[];
  readonly notes: readonly PackProblem[];
}

/** What is wrong with the list of packs; then those read last stay in use. */
export type UnitTrouble = "unreachable" | "malformed";

/** The packs of the unit, as its server has them. */
export interface UnitState {
  readonly isReading: boolean;
  /** Null before the list was read for the first time, here or in an earlier session. */
  readonly packs: readonly UnitPack[] | null;
  readonly trouble: UnitTrouble | null;
  /** Entries of the list that name no pack. */
  readonly malformed: number;
  /** When the server was last asked with success, in milliseconds since 1970. */
  readonly asked: number | null;
}

export const INITIAL_UNIT: UnitState = {
  isReading: false,
  packs: null,
  trouble: null,
  malformed: 0,
  asked: null,
};

export type UnitEvent =
  | { readonly kind: "unitPacksReading" }
  | {
      readonly kind: "unitPacksRead";
      readonly unit: Omit<UnitState, "isReading">;
      /** The server has not been asked yet. */
      readonly isReading?: boolean;
    }
  /** What the packs add up to is another than before. */
  | { readonly kind: "materialChanged"; readonly material: Material };
