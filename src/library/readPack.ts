import { cleanedJson } from "./cleanedJson";
import { PACK_FORMAT, PACK_VERSION, type Pack, type PackPreferences } from "./pack";
import { FORMATS, GENRES, LEXICON, OUTLINES, PASSAGES, type EntryKind } from "./packEntryKinds";
import { reasonsOf, type PackProblem } from "./packProblem";
import { definitionOf, FILE_FIELDS, headOf, mostEntriesOf } from "./packSchema";
import { packTexts, type PackLanguage, type PackPart } from "./packTexts";

/** The file is no pack that can be read; the message says in one sentence what to do. */
export class UnreadablePack extends Error {
  override readonly name = "UnreadablePack";
}

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
  readonly language: PackLanguage;
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
export function readPack(text: string, language: PackLanguage = "zh-CN"): ReadPack {
  const texts = packTexts[language];
  if (text.length > MOST_CHARACTERS)
    throw new UnreadablePack(texts.tooBig(MOST_CHARACTERS / MILLION));
  const file = cleanedJson(parsed(text, language));
  const { id, name, edition, description = "" } = headIn(file, language);
  const reading: Reading = { language, rejected: [], notes: [] };
  if (text.includes("\ufffd")) reading.notes.push({ where: texts.pack, why: texts.garbled });
  noteUnknownFields(file as Json, FILE_FIELDS, texts.pack, reading);
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

function parsed(text: string, language: PackLanguage): unknown {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch (cause) {
    const texts = packTexts[language];
    const isGarbled = json.includes("\ufffd");
    const sentence = isGarbled ? texts.notUtf8 : texts.notJson(faultyLineOf(json, cause));
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

function headIn(file: unknown, language: PackLanguage): PackHead {
  const texts = packTexts[language];
  if (!isObject(file) || file["format"] !== PACK_FORMAT) throw new UnreadablePack(texts.notAPack);
  const { version } = file;
  if (typeof version === "number" && version > PACK_VERSION)
    throw new UnreadablePack(texts.newer(version));
  const { root, faultsIn } = headOf(["version", "id", "name", "edition", "description"]);
  const faults = faultsIn(file);
  if (faults.length > 0)
    throw new UnreadablePack(texts.badHead(reasonsOf(faults, file, root, language)));
  return file as unknown as PackHead;
}

function noteUnknownFields(
  entry: Json,
  known: readonly string[],
  where: string,
  { notes, language }: Reading,
): void {
  const names = Object.keys(entry).filter(
    (key) => !known.includes(key) && !MEANINGLESS.includes(key),
  );
  if (names.length === 0) return;
  notes.push({ where, why: packTexts[language].unknownFields(names.slice(0, MOST_NAMED)) });
}

/** As many as the schema allows. */
function firstOf<Entry>(
  part: PackPart,
  entries: readonly Entry[],
  { language, rejected }: Reading,
): readonly Entry[] {
  const texts = packTexts[language];
  const most = mostEntriesOf(part);
  if (entries.length > most)
    rejected.push({
      where: texts.part[part],
      why: texts.beyondLimit(most, entries.length - most),
    });
  return entries.slice(0, most);
}

function entriesOf<Entry extends object, Read>(
  kind: EntryKind<Entry, Read>,
  file: Json,
  reading: Reading,
): readonly Read[] {
  const { language, rejected } = reading;
  const texts = packTexts[language];
  const list: unknown = file[kind.part] ?? [];
  if (!Array.isArray(list)) {
    rejected.push({ where: texts.part[kind.part], why: texts.notAList });
    return [];
  }
  const { root, fields, faultsIn } = definitionOf(kind.definition);
  const ids = new Set<string>();
  const problemOf = (raw: unknown): string | null => {
    const faults = faultsIn(raw);
    if (faults.length > 0) return reasonsOf(faults, raw, root, language);
    const entry = raw as Entry;
    const id = kind.idOf(entry);
    if (ids.has(id)) return texts.duplicate(id);
    return kind.problemWith?.(entry, language) ?? null;
  };
  return firstOf<unknown>(kind.part, list, reading).flatMap((raw, index): Read[] => {
    const name = isObject(raw) ? raw[kind.nameField] : "";
    const shown = typeof name === "string" ? name.slice(0, LONGEST_NAME) : "";
    const where = texts.entry(kind.part, index + 1, shown);
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
  const { language, rejected } = reading;
  const texts = packTexts[language];
  const values = file["values"] ?? {};
  if (!isObject(values)) {
    rejected.push({ where: texts.part.values, why: texts.wrongType("object") });
    return new Map();
  }
  const names = definitionOf("blankName");
  const lists = definitionOf("values");
  const read = new Map<string, readonly string[]>();
  for (const [name, list] of firstOf("values", Object.entries(values), reading)) {
    const where = texts.value(name.slice(0, LONGEST_NAME));
    const faults = lists.faultsIn(list);
    if (names.faultsIn(name).length > 0) rejected.push({ where, why: texts.badBlank });
    else if (faults.length > 0)
      rejected.push({ where, why: reasonsOf(faults, list, lists.root, language) });
    else read.set(name, [...new Set(list as readonly string[])]);
  }
  return read;
}

function favouritesOf(file: Json, reading: Reading): readonly string[] {
  const { language, rejected } = reading;
  const texts = packTexts[language];
  const list = file["favourites"] ?? [];
  if (!Array.isArray(list)) {
    rejected.push({ where: texts.part.favourites, why: texts.notAList });
    return [];
  }
  const ids = definitionOf("id");
  const read = firstOf<unknown>("favourites", list, reading).filter((id, index): id is string => {
    const faults = ids.faultsIn(id);
    if (faults.length === 0) return true;
    const where = texts.entry("favourites", index + 1, "");
    rejected.push({ where, why: reasonsOf(faults, id, ids.root, language) });
    return false;
  });
  return [...new Set(read)];
}

/** Each by itself, so that one that cannot be read costs no other. */
function preferencesOf(file: Json, { language, rejected }: Reading): PackPreferences {
  const texts = packTexts[language];
  const preferences = file["preferences"] ?? {};
  if (!isObject(preferences)) {
    rejected.push({ where: texts.part.preferences, why: texts.wrongType("object") });
    return {};
  }
  const { root, fields, faultsIn } = definitionOf("preferences");
  const sound = Object.entries(preferences).filter(([name, value]) => {
    if (!fields.includes(name)) return false;
    const one = { [name]: value };
    const faults = faultsIn(one);
    if (faults.length > 0)
      rejected.push({
        where: texts.part.preferences,
        why: reasonsOf(faults, one, root, language),
      });
    return faults.length === 0;
  });
  return Object.fromEntries(sound);
}

function noteUnknownPassages({ passages, outlines }: Pack, { notes, language }: Reading): void {
  const own = new Set(passages.map(({ id }) => id));
  outlines.forEach(({ title, items }, index) => {
    const unknown = items
      .flatMap((item) => item.passages)
      .filter((id) => !own.has(id) && !BUILT_IN_PASSAGE.test(id));
    if (unknown.length === 0) return;
    const where = packTexts[language].entry("outlines", index + 1, title);
    const why = packTexts[language].unknownPassages(unknown.slice(0, MOST_NAMED));
    notes.push({ where, why });
  });
}
