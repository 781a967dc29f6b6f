import type { Said } from "../../speech/said";
import { cleanedJson } from "./cleanedJson";
import { PACK_FORMAT, PACK_VERSION, type Pack, type PackPreferences } from "./pack";
import { FORMATS, GENRES, LEXICON, OUTLINES, PASSAGES, type EntryKind } from "./packEntryKinds";
import { reasonsOf, type PackProblem } from "./packProblem";
import { definitionOf, FILE_FIELDS, headOf, mostEntriesOf } from "./packSchema";
import { packSaid, type PackPart } from "./packTexts";
import { UnreadablePack } from "../unreadablePack";

export interface ReadPack {
  readonly pack: Pack;
  /** Entries that were left out; the others are in the pack. */
  readonly rejected: readonly PackProblem[];
  /** What was read and may not be what its writer meant. */
  readonly notes: readonly PackProblem[];
}

const MOST_CHARACTERS = 10_000_000;
const MILLION = 1_000_000;
const BUILT_IN_PASSAGE = /^[PE]\d+$/;
/** Fields of a built-in passage that a pack may carry and that mean nothing there. */
const MEANINGLESS: readonly string[] = ["origin", "repairs"];
const LONGEST_NAME = 20;
const MOST_NAMED = 10;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Reading {
  readonly rejected: PackProblem[];
  readonly notes: PackProblem[];
}

interface PackHead {
  readonly id?: string;
  readonly name: string;
  readonly edition?: string;
  readonly description?: string;
}

/**
 * Reads the text of a pack file. Nothing in it is trusted: texts are made plain, an entry that does not
 * follow the schema is left out and named, and only a file that is no pack at all is refused.
 */
export function readPack(text: string): ReadPack {
  if (text.length > MOST_CHARACTERS)
    throw new UnreadablePack(packSaid((texts) => texts.tooBig(MOST_CHARACTERS / MILLION)));
  const file = cleanedJson(parsed(text));
  const { id, name, edition, description = "" } = headIn(file);
  const reading: Reading = { rejected: [], notes: [] };
  const whole = packSaid((texts) => texts.pack);
  if (text.includes("\ufffd"))
    reading.notes.push({ where: whole, why: packSaid((texts) => texts.garbled) });
  noteUnknownFields(file as Json, FILE_FIELDS, whole, reading);
  const pack: Pack = {
    id: id ?? name,
    name,
    ...(edition !== undefined && { edition }),
    description,
    passages: entriesOf(PASSAGES, file as Json, reading),
    outlines: entriesOf(OUTLINES, file as Json, reading),
    genres: entriesOf(GENRES, file as Json, reading),
    lexicon: entriesOf(LEXICON, file as Json, reading),
    formats: entriesOf(FORMATS, file as Json, reading),
    values: valuesOf(file as Json, reading),
    favourites: favouritesOf(file as Json, reading),
    preferences: preferencesOf(file as Json, reading),
  };
  noteUnknownPassages(pack, reading);
  return { pack, rejected: reading.rejected, notes: reading.notes };
}

function parsed(text: string): unknown {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch (cause) {
    const isGarbled = json.includes("\ufffd");
    const line = faultyLineOf(json, cause);
    const sentence = packSaid((texts) => (isGarbled ? texts.notUtf8 : texts.notJson(line)));
    throw new UnreadablePack(sentence, { cause });
  }
}

/** From 1; null where the browser's message does not tell. */
function faultyLineOf(json: string, cause: unknown): number | null {
  const message = cause instanceof Error ? cause.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : json.slice(0, Number(position)).split("\n").length;
}

function headIn(file: unknown): PackHead {
  if (!isObject(file) || file["format"] !== PACK_FORMAT)
    throw new UnreadablePack(packSaid((texts) => texts.notAPack));
  const { version } = file;
  if (typeof version === "number" && version > PACK_VERSION)
    throw new UnreadablePack(packSaid((texts) => texts.newer(version)));
  const { root, faultsIn } = headOf(["version", "id", "name", "edition", "description"]);
  const faults = faultsIn(file);
  if (faults.length > 0) {
    const reasons = reasonsOf(faults, file, root);
    throw new UnreadablePack(packSaid((texts, language) => texts.badHead(reasons[language])));
  }
  return file as unknown as PackHead;
}

function noteUnknownFields(
  entry: Json,
  known: readonly string[],
  where: Said,
  { notes }: Reading,
): void {
  const names = Object.keys(entry).filter(
    (key) => !known.includes(key) && !MEANINGLESS.includes(key),
  );
  if (names.length === 0) return;
  const why = packSaid((texts) => texts.unknownFields(names.slice(0, MOST_NAMED)));
  notes.push({ where, why });
}

/** As many as the schema allows. */
function firstOf<Entry>(
  part: PackPart,
  entries: readonly Entry[],
  { rejected }: Reading,
): readonly Entry[] {
  const most = mostEntriesOf(part);
  if (entries.length > most)
    rejected.push({
      where: packSaid((texts) => texts.part[part]),
      why: packSaid((texts) => texts.beyondLimit(most, entries.length - most)),
    });
  return entries.slice(0, most);
}

const notAListIn = (part: PackPart): PackProblem => ({
  where: packSaid((texts) => texts.part[part]),
  why: packSaid((texts) => texts.notAList),
});

const noObjectIn = (part: PackPart): PackProblem => ({
  where: packSaid((texts) => texts.part[part]),
  why: packSaid((texts) => texts.wrongType("object")),
});

function entriesOf<Entry extends object, Read>(
  kind: EntryKind<Entry, Read>,
  file: Json,
  reading: Reading,
): readonly Read[] {
  const { rejected } = reading;
  const list: unknown = file[kind.part] ?? [];
  if (!Array.isArray(list)) {
    rejected.push(notAListIn(kind.part));
    return [];
  }
  const { root, fields, faultsIn } = definitionOf(kind.definition);
  const ids = new Set<string>();
  const problemOf = (raw: unknown): Said | null => {
    const faults = faultsIn(raw);
    if (faults.length > 0) return reasonsOf(faults, raw, root);
    const entry = raw as Entry;
    const id = kind.idOf(entry);
    if (ids.has(id)) return packSaid((texts) => texts.duplicate(id));
    return kind.problemWith?.(entry) ?? null;
  };
  return firstOf<unknown>(kind.part, list, reading).flatMap((raw, index): Read[] => {
    const name = isObject(raw) ? raw[kind.nameField] : "";
    const shown = typeof name === "string" ? name.slice(0, LONGEST_NAME) : "";
    const where = packSaid((texts) => texts.entry(kind.part, index + 1, shown));
    const why = problemOf(raw);
    if (why !== null) {
      rejected.push({ where, why });
      return [];
    }
    ids.add(kind.idOf(raw as Entry));
    noteUnknownFields(raw as Json, fields, where, reading);
    return [kind.read(raw as Entry)];
  });
}

function valuesOf(file: Json, reading: Reading): Pack["values"] {
  const { rejected } = reading;
  const values = file["values"] ?? {};
  if (!isObject(values)) {
    rejected.push(noObjectIn("values"));
    return new Map();
  }
  const names = definitionOf("blankName");
  const lists = definitionOf("values");
  const read = new Map<string, readonly string[]>();
  for (const [name, list] of firstOf("values", Object.entries(values), reading)) {
    const where = packSaid((texts) => texts.value(name.slice(0, LONGEST_NAME)));
    const faults = lists.faultsIn(list);
    if (names.faultsIn(name).length > 0)
      rejected.push({ where, why: packSaid((texts) => texts.badBlank) });
    else if (faults.length > 0) rejected.push({ where, why: reasonsOf(faults, list, lists.root) });
    else read.set(name, [...new Set(list as readonly string[])]);
  }
  return read;
}

function favouritesOf(file: Json, reading: Reading): readonly string[] {
  const { rejected } = reading;
  const list = file["favourites"] ?? [];
  if (!Array.isArray(list)) {
    rejected.push(notAListIn("favourites"));
    return [];
  }
  const ids = definitionOf("id");
  const read = firstOf<unknown>("favourites", list, reading).filter((id, index): id is string => {
    const faults = ids.faultsIn(id);
    if (faults.length === 0) return true;
    const where = packSaid((texts) => texts.entry("favourites", index + 1, ""));
    rejected.push({ where, why: reasonsOf(faults, id, ids.root) });
    return false;
  });
  return [...new Set(read)];
}

/** Each by itself, so that one that cannot be read costs no other. */
function preferencesOf(file: Json, { rejected }: Reading): PackPreferences {
  const preferences = file["preferences"] ?? {};
  if (!isObject(preferences)) {
    rejected.push(noObjectIn("preferences"));
    return {};
  }
  const { root, fields, faultsIn } = definitionOf("preferences");
  const sound = Object.entries(preferences).filter(([name, value]) => {
    if (!fields.includes(name)) return false;
    const one = { [name]: value };
    const faults = faultsIn(one);
    if (faults.length > 0)
      rejected.push({
        where: packSaid((texts) => texts.part.preferences),
        why: reasonsOf(faults, one, root),
      });
    return faults.length === 0;
  });
  return Object.fromEntries(sound);
}

function noteUnknownPassages({ passages, outlines }: Pack, { notes }: Reading): void {
  const own = new Set(passages.map(({ id }) => id));
  outlines.forEach(({ title, items }, index) => {
    const unknown = items
      .flatMap((item) => item.passages)
      .filter((id) => !own.has(id) && !BUILT_IN_PASSAGE.test(id));
    if (unknown.length === 0) return;
    const where = packSaid((texts) => texts.entry("outlines", index + 1, title));
    const why = packSaid((texts) => texts.unknownPassages(unknown.slice(0, MOST_NAMED)));
    notes.push({ where, why });
  });
}
