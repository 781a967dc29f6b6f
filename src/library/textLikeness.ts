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

/** A wording's grams, each with where it stands first; none reaches over a `{blank}`. */
function gramsOf(wording: string): ReadonlyMap<string, number> {
  const grams = new Map<string, number>();
  let from = 0;
  for (const part of wording.split(/\{[^{}]+\}/)) {
    const { letters } = lettersOf(part);
    for (let at = 0; at + GRAM <= letters.length; at++) {
      const gram = letters.slice(at, at + GRAM);
      if (!grams.has(gram)) grams.set(gram, from + at);
    }
    from += letters.length;
  }
  return grams;
}

/** Where a wording (blanks as `{name}`) stands in a text, word for word or nearly; each place once. */
export function stretchesLike(index: GramIndex, wording: string): readonly LikeStretch[] {
  const grams = gramsOf(wording);
  if (grams.size < FEWEST_GRAMS) return [];
  const known = [...grams.keys()].filter((gram) => index.placesOf.has(gram));
  if (known.length / grams.size < ENOUGH) return [];
  const hits = [...grams]
    .flatMap(([gram, own]) => (index.placesOf.get(gram) ?? []).map((at) => ({ at, own, gram })))
    .sort((one, other) => one.at - other.at);
  const reach = wording.length * 1.2 + ROOM;
  const found: LikeStretch[] = [];
  for (let first = 0; first < hits.length; first++) {
    const start = hits[first];
    if (start === undefined) break;
    const near = hits.slice(first).filter(({ at }) => at < start.at + reach);
    const likeness = new Set(near.map(({ gram }) => gram)).size / grams.size;
    if (likeness < ENOUGH) continue;
    // A hit far into the wording stands for words before it, unless those are missing.
    const begin = near.find(({ own }) => own <= wording.length / 3) ?? start;
    found.push({ offset: index.offsets[begin.at] ?? 0, likeness });
    first += near.length - 1;
  }
  return found;
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
