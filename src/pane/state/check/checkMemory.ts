import type { GenreId } from "../../../speech/genre/genreProfile";
import { EMPTY_MEMORY, type CheckMemory, type NamedSection } from "./checkState";

const isText = (value: unknown): value is string => typeof value === "string";

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : [];

function isNamedSection(value: unknown): value is NamedSection {
  if (typeof value !== "object" || value === null) return false;
  return (
    "section" in value && isText(value.section) && "beginning" in value && isText(value.beginning)
  );
}

/** What an earlier session stored, as far as it can be read: anybody may write into a document. */
export function checkMemoryOf(
  stored: unknown,
  genres: readonly { readonly id: GenreId }[],
): CheckMemory {
  if (typeof stored !== "object" || stored === null) return EMPTY_MEMORY;
  const { genre, ignored, mutedRules, unneeded, named } = stored as Partial<
    Record<keyof CheckMemory, unknown>
  >;
  return {
    genre: genres.find(({ id }) => id === genre)?.id ?? null,
    ignored: textsIn(ignored),
    mutedRules: textsIn(mutedRules),
    unneeded: textsIn(unneeded),
    named: Array.isArray(named) ? named.filter(isNamedSection) : [],
  };
}

const BEGINNING_LENGTH = 20;

/** What a paragraph is known by again; an edit further on does not change it. */
export function beginningOf(text: string): string {
  return text.trim().slice(0, BEGINNING_LENGTH);
}

const withOne = (list: readonly string[], one: string): readonly string[] => [
  ...new Set([...list, one]),
];
const without = (list: readonly string[], one: string): readonly string[] =>
  list.filter((other) => other !== one);

export function memoryWithIgnored(memory: CheckMemory, key: string): CheckMemory {
  return { ...memory, ignored: withOne(memory.ignored, key) };
}

export function memoryWithMutedRule(memory: CheckMemory, rule: string): CheckMemory {
  return { ...memory, mutedRules: withOne(memory.mutedRules, rule) };
}

export function memoryWithUnneeded(memory: CheckMemory, section: string): CheckMemory {
  return { ...memory, unneeded: withOne(memory.unneeded, section) };
}

/** A section is named once: the last word counts. */
export function memoryWithNamed(memory: CheckMemory, section: string, text: string): CheckMemory {
  const named = memory.named.filter((one) => one.section !== section);
  return { ...memory, named: [...named, { section, beginning: beginningOf(text) }] };
}

/** Takes back what was said of a section. */
export function memoryWithoutSection(memory: CheckMemory, section: string): CheckMemory {
  return {
    ...memory,
    unneeded: without(memory.unneeded, section),
    named: memory.named.filter((one) => one.section !== section),
  };
}

/** Everything is shown again; what was said of genre and sections stays. */
export function memoryShowingAll(memory: CheckMemory): CheckMemory {
  return { ...memory, ignored: [], mutedRules: [] };
}
