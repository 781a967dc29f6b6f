/** One entry of packs/index.json. */
export interface UnitIndexEntry {
  /** Name of a file in the same folder. */
  readonly file: string;
  /** What to call it as long as it cannot be read. */
  readonly name: string | null;
  /** Anything that changes with the file; null: only the file itself tells. */
  readonly version: string | null;
}

export interface UnitIndex {
  readonly entries: readonly UnitIndexEntry[];
  /** How many entries name no file of the folder. */
  readonly malformed: number;
}

const MOST_PACKS = 50;
/** A plain name: nothing that leads out of the folder. */
const FILE = /^[\p{L}\p{N}_-][\p{L}\p{N}._ -]{0,99}\.json$/u;
const LONGEST_TEXT = 80;

type Fields = Readonly<Record<string, unknown>>;

function textIn(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, LONGEST_TEXT) : null;
}

function entryIn(value: unknown): UnitIndexEntry | null {
  const fields: Fields =
    typeof value === "object" && value !== null ? (value as Fields) : { file: value };
  const { file } = fields;
  if (typeof file !== "string" || !FILE.test(file)) return null;
  return { file, name: textIn(fields["name"]), version: textIn(fields["version"]) };
}

/** Null where the text is not a list in JSON. */
export function unitIndexIn(text: string): UnitIndex | null {
  let list: unknown;
  try {
    list = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch {
    return null;
  }
  if (!Array.isArray(list)) return null;
  const entries = list.slice(0, MOST_PACKS).map(entryIn);
  const named = new Map(entries.flatMap((entry) => (entry === null ? [] : [[entry.file, entry]])));
  return { entries: [...named.values()], malformed: list.length - named.size };
}
