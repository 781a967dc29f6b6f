import type { ParagraphRole } from "../../speech/edits/editPlan";
import type { GenreId } from "../../speech/genre/genreProfile";
import type { PageMargins, Typography } from "../../speech/format/speechFormat";
import type { Passage } from "../passage";

export const PACK_FORMAT = "union-speech-pack";
export const PACK_VERSION = 1;

/** An item of a pack's outline; whether it is required follows from the genre where it does not say. */
export interface PackOutlineItem {
  readonly section: string;
  readonly level: number;
  readonly heading?: string;
  readonly required?: boolean;
  readonly guidance: string;
  /** Ids of passages of the pack, or of built-in ones. */
  readonly passages: readonly string[];
}

export interface PackOutline {
  readonly id: string;
  readonly genre: GenreId;
  readonly title: string;
  readonly description: string;
  readonly items: readonly PackOutlineItem[];
}

/** What a pack asks of a genre in place of what is built in; lists are section ids. */
export interface GenreChange {
  readonly id: GenreId;
  readonly name?: string;
  readonly addRequired?: readonly string[];
  /** They may still be there. */
  readonly removeRequired?: readonly string[];
  /** All of them, in place of the built-in ones. */
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly order?: readonly (string | readonly string[])[];
  readonly charactersPerMinute?: number;
  readonly characters?: { readonly min: number; readonly max: number };
}

/**
 * `dated`: out of date; `wrong`: miswritten, `replacement` is the right writing; `avoid`: not used here;
 * `allow`: in use here, so that the built-in lists are silent about it.
 */
export type PackWordKind = "dated" | "wrong" | "avoid" | "allow";

/** A word to look for as it is written; never a pattern, so that no pack can make the checker slow. */
export interface PackWord {
  readonly find: string;
  readonly kind: PackWordKind;
  /** Read after the word. */
  readonly says?: string;
  /** Read after 请. */
  readonly advice?: string;
  readonly replacement?: string;
  /** Silent where one of these stands in the same sentence. */
  readonly unless: readonly string[];
  /** First and last day, as 2026-01-31. */
  readonly from?: string;
  readonly until?: string;
}

/** A format as far as it differs from the built-in one that it is like. */
export interface PackFormat {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Id of a built-in format. */
  readonly like: string;
  readonly margins: Partial<PageMargins>;
  readonly base: Partial<Typography>;
  readonly roles: Readonly<Partial<Record<ParagraphRole, Partial<Typography>>>>;
}

/** What a person has chosen for themselves; the packs of a unit have no use for it. */
export interface PackPreferences {
  /** Ids of rules. */
  readonly mutedRules?: readonly string[];
  /** Characters a minute. */
  readonly pace?: number;
  readonly language?: "office" | "zh-CN" | "en-US";
  readonly insertsTracked?: boolean;
}

/** The passages, outlines and rules of one organisation or person, as one file carries them. */
export interface Pack {
  /** Stays when the pack is renamed. */
  readonly id: string;
  readonly name: string;
  /** What its makers call this edition of it. */
  readonly edition?: string;
  readonly description: string;
  /** Ids are those of the file. */
  readonly passages: readonly Passage[];
  readonly outlines: readonly PackOutline[];
  readonly genres: readonly GenreChange[];
  readonly lexicon: readonly PackWord[];
  readonly formats: readonly PackFormat[];
  /** By name of the blank, the value to offer first in front. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Ids of passages of the pack, or of built-in ones. */
  readonly favourites: readonly string[];
  readonly preferences: PackPreferences;
}
