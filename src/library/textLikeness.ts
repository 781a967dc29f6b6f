/** Characters that count when wordings are compared: no marks, no blanks. */
const WORD = /[\p{L}\p{N}]/u;
const GRAM = 4;
/** Share of a wording that must stand close together for it to be there. */
const ENOUGH = 0.6;
const FEWEST_GRAMS = 3;
/** What a filled blank may add. */
const ROOM = 40;

/** A text prepared for finding wordings in it. */
export interface GramIndex {
  /** Where in the text each counted character stands. */
  readonly offsets: readonly number[];
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
}

export interface LikeStretch {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** 0 to 1: the share of the wording that is there. */
  readonly likeness: number;
}

function lettersOf(text: string): { readonly letters: string; readonly offsets: number[] } {
  const offsets: number[] = [];
  let letters = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (!WORD.test(letter)) continue;
    letters += letter;
    offsets.push(at);
  }
  return { letters, offsets };
}

export function gramIndexOf(text: string): GramIndex {
  const { letters, offsets } = lettersOf(text);
  const placesOf = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= letters.length; at++) {
    const gram = letters.slice(at, at + GRAM);
    const places = placesOf.get(gram);
    if (places === undefined) placesOf.set(gram, [at]);
    else places.push(at);
  }
  return { offsets, placesOf };
}

/** The grams of a wording; none reaches over a `{blank}`. */
export function gramsOf(wording: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const part of wording.split(/\{[^{}]+\}/)) {
    const { letters } = lettersOf(part);
    for (let at = 0; at + GRAM <= letters.length; at++) grams.add(letters.slice(at, at + GRAM));
  }
  return grams;
}

interface Hit {
  /** Place among the counted characters. */
  readonly at: number;
  readonly gram: string;
}

/**
 * Where a wording (blanks as `{name}`) stands in a text, word for word or nearly, in reading order. A place
 * may lie a few characters late where the first words come again behind it.
 */
export function stretchesLike(index: GramIndex, wording: string): readonly LikeStretch[] {
  const grams = gramsOf(wording);
  if (grams.size < FEWEST_GRAMS) return [];
  const known = [...grams].filter((gram) => index.placesOf.has(gram));
  if (known.length / grams.size < ENOUGH) return [];
  let hits: readonly Hit[] = known
    .flatMap((gram) => (index.placesOf.get(gram) ?? []).map((at) => ({ at, gram })))
    .sort((one, other) => one.at - other.at);
  const reach = wording.length * 1.2 + ROOM;
  const found: LikeStretch[] = [];
  for (;;) {
    const { start, count } = fullestWindow(hits, reach);
    const likeness = count / grams.size;
    if (likeness < ENOUGH) return found.sort((one, other) => one.offset - other.offset);
    found.push({ offset: index.offsets[start] ?? 0, likeness });
    hits = hits.filter(({ at }) => at < start || at >= start + reach);
  }
}

/** Of windows with as many different grams the last: what stands before it belongs to another text. */
function fullestWindow(
  hits: readonly Hit[],
  reach: number,
): { readonly start: number; readonly count: number } {
  const inside = new Map<string, number>();
  let best = { start: 0, count: 0 };
  let end = 0;
  for (const { at, gram } of hits) {
    for (let next = hits[end]; next !== undefined && next.at < at + reach; next = hits[++end])
      inside.set(next.gram, (inside.get(next.gram) ?? 0) + 1);
    if (inside.size >= best.count) best = { start: at, count: inside.size };
    const left = (inside.get(gram) ?? 0) - 1;
    if (left > 0) inside.set(gram, left);
    else inside.delete(gram);
  }
  return best;
}

/** Pairs of neighbouring characters, by which short texts such as headings are compared. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const part of text.split(/\{[^{}]+\}|〔[^〔〕]*〕/)) {
    const { letters } = lettersOf(part);
    for (let at = 0; at + 2 <= letters.length; at++) pairs.add(letters.slice(at, at + 2));
  }
  return pairs;
}
