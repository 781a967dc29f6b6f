import type { Said } from "../../speech/said";
import type { GenreChange, Pack } from "./pack";
import { problemWithGenre, problemWithPassage, problemWithWord } from "./packChecks";
import {
  formatOf,
  genreChangeOf,
  outlineOf,
  passageOf,
  wordOf,
  type FormatEntry,
  type OutlineEntry,
  type PassageEntry,
  type WordEntry,
} from "./packEntries";
import type { PackPart } from "./packTexts";

/** How one list of a pack is read. */
export interface EntryKind<Entry, Read> {
  readonly part: Exclude<PackPart, "values">;
  /** Name in the schema's `$defs`. */
  readonly definition: string;
  /** Two entries of a list never share it. */
  readonly idOf: (entry: Entry) => string;
  /** The field that people know the entry by. */
  readonly nameField: string;
  readonly read: (entry: Entry) => Read;
  /** What the schema cannot say; null where all is well. */
  readonly problemWith?: (entry: Entry) => Said | null;
}

type Listed<Part extends "passages" | "outlines" | "lexicon" | "formats"> = Pack[Part][number];

export const PASSAGES: EntryKind<PassageEntry, Listed<"passages">> = {
  part: "passages",
  definition: "passage",
  idOf: ({ id }) => id,
  nameField: "title",
  read: passageOf,
  problemWith: problemWithPassage,
};

export const OUTLINES: EntryKind<OutlineEntry, Listed<"outlines">> = {
  part: "outlines",
  definition: "outline",
  idOf: ({ id }) => id,
  nameField: "title",
  read: outlineOf,
};

export const GENRES: EntryKind<GenreChange, GenreChange> = {
  part: "genres",
  definition: "genreChange",
  idOf: ({ id }) => id,
  nameField: "id",
  read: genreChangeOf,
  problemWith: problemWithGenre,
};

export const LEXICON: EntryKind<WordEntry, Listed<"lexicon">> = {
  part: "lexicon",
  definition: "word",
  // One word may say one thing until a day, and another from then on.
  idOf: ({ find, from = "", until = "" }) => [find, from, until].join(" ").trim(),
  nameField: "find",
  read: wordOf,
  problemWith: problemWithWord,
};

export const FORMATS: EntryKind<FormatEntry, Listed<"formats">> = {
  part: "formats",
  definition: "format",
  idOf: ({ id }) => id,
  nameField: "name",
  read: formatOf,
};
