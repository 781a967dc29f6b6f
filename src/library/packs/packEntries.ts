import { blankNamesOf } from "../../speech/blank";
import type { ParagraphRole } from "../../speech/edits/editPlan";
import type { GenreId } from "../../speech/genre/genreProfile";
import type { PageMargins, Typography } from "../../speech/format/speechFormat";
import type { GenreChange, PackFormat, PackOutline, PackOutlineItem, PackWord } from "./pack";
import type { Passage, PassageStatus } from "../passage";

/** Entries as the schema has them, before what they leave out is filled in. */
export interface PassageEntry {
  readonly id: string;
  readonly section: string;
  readonly genres?: readonly GenreId[];
  readonly title: string;
  readonly text: string;
  readonly blanks?: Readonly<Record<string, string>>;
  readonly guidance?: string;
  readonly keywords?: readonly string[];
  readonly tags?: readonly string[];
  readonly status?: PassageStatus;
  readonly dated?: readonly string[];
}

type OutlineItemEntry = Pick<PackOutlineItem, "section"> & Partial<PackOutlineItem>;

export type OutlineEntry = Pick<PackOutline, "id" | "genre" | "title"> & {
  readonly description?: string;
  readonly items: readonly OutlineItemEntry[];
};

export type WordEntry = Omit<PackWord, "unless"> & { readonly unless?: readonly string[] };

export interface FormatEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly like?: string;
  readonly margins?: Partial<PageMargins>;
  readonly base?: Partial<Typography>;
  readonly roles?: Partial<Record<ParagraphRole, Partial<Typography>>>;
}

const EVERY_GENRE: readonly GenreId[] = [
  "opening",
  "closing",
  "reflection",
  "exchange",
  "host",
  "pledge",
  "work",
];
const USUAL_BASE = "official";

/** The fields that are there and named; whatever else an entry carries stays behind. */
function picked<Entry extends object, Key extends keyof Entry>(
  entry: Entry,
  keys: readonly Key[],
): Pick<Entry, Key> {
  return Object.fromEntries(
    keys.filter((key) => Object.hasOwn(entry, key)).map((key) => [key, entry[key]]),
  ) as Pick<Entry, Key>;
}

export function passageOf(entry: PassageEntry): Passage {
  const known = new Map(Object.entries(entry.blanks ?? {}));
  return {
    ...picked(entry, ["id", "section", "title", "text"]),
    genres: entry.genres ?? EVERY_GENRE,
    origin: "editorial",
    blanks: Object.fromEntries(
      blankNamesOf(entry.text).map((name) => [name, known.get(name) ?? ""]),
    ),
    repairs: [],
    dated: entry.dated ?? [],
    status: entry.status ?? "ok",
    guidance: entry.guidance ?? "",
    keywords: entry.keywords ?? [],
    ...(entry.tags !== undefined && { tags: entry.tags }),
  };
}

export function outlineOf(entry: OutlineEntry): PackOutline {
  return {
    ...picked(entry, ["id", "genre", "title"]),
    description: entry.description ?? "",
    items: entry.items.map((item) => ({
      ...picked(item, ["section", "heading", "required"]),
      level: item.level ?? 0,
      guidance: item.guidance ?? "",
      passages: item.passages ?? [],
    })),
  };
}

export function genreChangeOf(entry: GenreChange): GenreChange {
  return picked(entry, [
    "id",
    "name",
    "addRequired",
    "removeRequired",
    "required",
    "optional",
    "order",
    "charactersPerMinute",
    "characters",
  ]);
}

export function wordOf(entry: WordEntry): PackWord {
  return {
    ...picked(entry, ["find", "kind", "says", "advice", "replacement", "from", "until"]),
    unless: entry.unless ?? [],
  };
}

const LOOKS = [
  "farEastFont",
  "latinFont",
  "size",
  "bold",
  "alignment",
  "firstLineChars",
  "linePitch",
  "spaceBefore",
  "spaceAfter",
] as const satisfies readonly (keyof Typography)[];

export function formatOf(entry: FormatEntry): PackFormat {
  return {
    ...picked(entry, ["id", "name"]),
    description: entry.description ?? "",
    like: entry.like ?? USUAL_BASE,
    margins: picked(entry.margins ?? {}, ["top", "bottom", "left", "right"]),
    base: picked(entry.base ?? {}, LOOKS),
    roles: Object.fromEntries(
      Object.entries(entry.roles ?? {}).map(([role, looks]) => [role, picked(looks, LOOKS)]),
    ),
  };
}
