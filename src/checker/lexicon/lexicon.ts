/**
 * A word to look for and the company in which it counts. The conditions are sources of regular
 * expressions; each sees at most REACH characters, so that no text can make them slow.
 */
export interface LexiconEntry {
  readonly find: string;
  /** Must match right after the word and then belongs to what was found. */
  readonly extend?: string;
  /** Must match at the end of what stands before. */
  readonly before?: string;
  /** Must match at the beginning of what stands after. */
  readonly after?: string;
  readonly unlessBefore?: string;
  readonly unlessAfter?: string;
  /** Must match nowhere in the same sentence. */
  readonly unlessSentence?: string;
  /** Where the entry comes from: a key of the file's `sources`. */
  readonly source: string;
}

export interface LexiconMatch<Entry> {
  readonly entry: Entry;
  readonly offset: number;
  readonly length: number;
}

const REACH = 24;
const SENTENCE_REACH = 120;
const SENTENCE_END = /[。！？!?\v]/;

interface Candidate<Entry> {
  readonly entry: Entry;
  readonly extend: RegExp | null;
  readonly accepts: readonly ((text: string, from: number, to: number) => boolean)[];
}

/** The sentence around a stretch of text, cut at SENTENCE_REACH characters to either side. */
export function sentenceAround(text: string, from: number, to: number): string {
  const head = text.slice(Math.max(0, from - SENTENCE_REACH), from);
  const tail = text.slice(to, to + SENTENCE_REACH);
  const end = tail.search(SENTENCE_END);
  const begin = head.split(SENTENCE_END).at(-1) ?? "";
  return begin + text.slice(from, to) + (end < 0 ? tail : tail.slice(0, end));
}

function candidateOf<Entry extends LexiconEntry>(entry: Entry): Candidate<Entry> {
  const accepts: ((text: string, from: number, to: number) => boolean)[] = [];
  const head = (text: string, from: number) => text.slice(Math.max(0, from - REACH), from);
  const tail = (text: string, to: number) => text.slice(to, to + REACH);
  const ending = (source: string) => new RegExp(`(?:${source})$`);
  const beginning = (source: string) => new RegExp(`^(?:${source})`);
  if (entry.before !== undefined) {
    const condition = ending(entry.before);
    accepts.push((text, from) => condition.test(head(text, from)));
  }
  if (entry.after !== undefined) {
    const condition = beginning(entry.after);
    accepts.push((text, _from, to) => condition.test(tail(text, to)));
  }
  if (entry.unlessBefore !== undefined) {
    const condition = ending(entry.unlessBefore);
    accepts.push((text, from) => !condition.test(head(text, from)));
  }
  if (entry.unlessAfter !== undefined) {
    const condition = beginning(entry.unlessAfter);
    accepts.push((text, _from, to) => !condition.test(tail(text, to)));
  }
  if (entry.unlessSentence !== undefined) {
    const condition = new RegExp(entry.unlessSentence);
    accepts.push((text, from, to) => !condition.test(sentenceAround(text, from, to)));
  }
  const extend = entry.extend === undefined ? null : beginning(entry.extend);
  return { entry, extend, accepts };
}

function matchAt<Entry extends LexiconEntry>(
  { entry, extend, accepts }: Candidate<Entry>,
  text: string,
  offset: number,
): LexiconMatch<Entry> | null {
  let to = offset + entry.find.length;
  if (extend !== null) {
    const extension = extend.exec(text.slice(to, to + REACH));
    if (extension === null) return null;
    to += extension[0].length;
  }
  if (!accepts.every((accept) => accept(text, offset, to))) return null;
  return { entry, offset, length: to - offset };
}

/** Two characters hashed into a table of 65,536 places: a miss is certain, a hit is not. */
const pairSlot = (first: number, second: number): number =>
  (Math.imul(first, 40_503) ^ second) & 0xffff;

/**
 * Finds the words of a lexicon in one pass, however many they are: a place where none begins costs
 * two looks into tables. Of the words that begin at one place the longest wins; matches do not overlap.
 */
export function lexiconMatcher<Entry extends LexiconEntry>(
  entries: readonly Entry[],
): (text: string) => readonly LexiconMatch<Entry>[] {
  const pairs = new Uint8Array(0x10000);
  const alone = new Uint8Array(0x10000);
  const longer = new Map<number, Candidate<Entry>[]>();
  const single = new Map<number, Candidate<Entry>[]>();
  for (const entry of [...entries].sort((a, b) => b.find.length - a.find.length)) {
    const first = entry.find.charCodeAt(0);
    const isAlone = entry.find.length === 1;
    const place = isAlone ? first : pairSlot(first, entry.find.charCodeAt(1));
    (isAlone ? alone : pairs)[place] = 1;
    const candidates = isAlone ? single : longer;
    const known = candidates.get(place);
    if (known) known.push(candidateOf(entry));
    else candidates.set(place, [candidateOf(entry)]);
  }
  return (text) => {
    let found: LexiconMatch<Entry>[] | undefined;
    const { length } = text;
    let next = length > 0 ? text.charCodeAt(0) : 0;
    for (let offset = 0; offset < length; offset++) {
      const code = next;
      next = offset + 1 < length ? text.charCodeAt(offset + 1) : 0;
      const slot = pairSlot(code, next);
      if (((pairs[slot] ?? 0) | (alone[code] ?? 0)) === 0) continue;
      const match =
        firstMatch(longer.get(slot), text, offset) ?? firstMatch(single.get(code), text, offset);
      if (match === null) continue;
      (found ??= []).push(match);
      offset += match.length - 1;
      next = offset + 1 < length ? text.charCodeAt(offset + 1) : 0;
    }
    return found ?? NOTHING;
  };
}

const NOTHING: readonly never[] = [];

function firstMatch<Entry extends LexiconEntry>(
  candidates: readonly Candidate<Entry>[] | undefined,
  text: string,
  offset: number,
): LexiconMatch<Entry> | null {
  if (candidates === undefined) return null;
  for (const candidate of candidates) {
    if (!text.startsWith(candidate.entry.find, offset)) continue;
    const match = matchAt(candidate, text, offset);
    if (match !== null) return match;
  }
  return null;
}
