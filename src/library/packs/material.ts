import type { Passage } from "../passage";
import type { GenreChange, Pack, PackFormat, PackOutline, PackWord } from "./pack";

/** An entry of a unit's pack, with the name of that pack. */
export type FromPack<Entry> = Entry & { readonly layer: "unit"; readonly pack: string };

/**
 * What the packs of the unit add up to. It stands between what is built in and what is the person's own;
 * ids are unique, and those of built-in things say that these are replaced.
 */
export interface Material {
  readonly passages: readonly FromPack<Passage>[];
  readonly outlines: readonly FromPack<PackOutline>[];
  /** In the order of the packs; more than one may speak of a genre. */
  readonly genres: readonly FromPack<GenreChange>[];
  readonly lexicon: readonly FromPack<PackWord>[];
  readonly formats: readonly FromPack<PackFormat>[];
  /** By name of the blank, the value to offer first in front. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export const NO_MATERIAL: Material = {
  passages: [],
  outlines: [],
  genres: [],
  lexicon: [],
  formats: [],
  values: new Map(),
};

const BUILT_IN_ID = {
  passage: /^[PE]\d{2,3}$/,
  outline: /^(?:opening|closing|reflection|exchange|host|pledge|work|source)-[a-z0-9]+$/,
  format: /^(?:official|reading)$/,
} as const;

/** Whether an id is of the form that built-in things have, which a pack uses to replace one. */
export function isBuiltInId(kind: keyof typeof BUILT_IN_ID, id: string): boolean {
  return BUILT_IN_ID[kind].test(id);
}

/** The packs in order; of two entries with one id, or two words alike, the later one stands. */
export function materialOf(packs: readonly Pack[]): Material {
  return {
    passages: lastOfEach(packs.flatMap(passagesOf), ({ id }) => id),
    outlines: lastOfEach(packs.flatMap(outlinesOf), ({ id }) => id),
    genres: packs.flatMap((pack) => pack.genres.map(fromPack(pack))),
    lexicon: lastOfEach(
      packs.flatMap((pack) => pack.lexicon.map(fromPack(pack))),
      ({ find, from = "", until = "" }) => `${find} ${from} ${until}`,
    ),
    formats: lastOfEach(
      packs.flatMap((pack) => pack.formats.map(identified(pack, "format"))),
      ({ id }) => id,
    ),
    values: valuesOf(packs),
  };
}

function fromPack({ name }: Pack) {
  return <Entry extends object>(entry: Entry): FromPack<Entry> => ({
    ...entry,
    layer: "unit",
    pack: name,
  });
}

function idIn(pack: Pack, kind: keyof typeof BUILT_IN_ID, id: string): string {
  return isBuiltInId(kind, id) ? id : `unit:${pack.id}:${id}`;
}

function identified(pack: Pack, kind: keyof typeof BUILT_IN_ID) {
  return <Entry extends { readonly id: string }>(entry: Entry): FromPack<Entry> =>
    fromPack(pack)({ ...entry, id: idIn(pack, kind, entry.id) });
}

function passagesOf(pack: Pack): readonly FromPack<Passage>[] {
  return pack.passages.map(identified(pack, "passage"));
}

function outlinesOf(pack: Pack): readonly FromPack<PackOutline>[] {
  return pack.outlines.map(identified(pack, "outline")).map((outline) => ({
    ...outline,
    items: outline.items.map((item) => ({
      ...item,
      passages: item.passages.map((id) => idIn(pack, "passage", id)),
    })),
  }));
}

function lastOfEach<Entry>(
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
): readonly Entry[] {
  return [...new Map(entries.map((entry) => [idOf(entry), entry])).values()];
}

function valuesOf(packs: readonly Pack[]): Material["values"] {
  const values = new Map<string, readonly string[]>();
  for (const pack of packs) {
    for (const [name, offered] of pack.values)
      values.set(name, [...new Set([...offered, ...(values.get(name) ?? [])])]);
  }
  return values;
}

/** An outer layer under an inner one: same ids are replaced where they stand, the rest comes in front. */
export function layered<Entry extends { readonly id: string }>(
  outer: readonly Entry[],
  inner: readonly Entry[],
): readonly Entry[] {
  if (inner.length === 0) return outer;
  const innerOfId = new Map(inner.map((entry) => [entry.id, entry]));
  const outerIds = new Set(outer.map(({ id }) => id));
  return [
    ...inner.filter(({ id }) => !outerIds.has(id)),
    ...outer.map((entry) => innerOfId.get(entry.id) ?? entry),
  ];
}
