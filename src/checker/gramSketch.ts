/** Characters in a gram; five is long enough that stock phrases share few. */
const GRAM = 5;
const BASE = 0x01000193;
const BASE_TO_GRAM = power(BASE, GRAM);
/** One gram in sixteen stands for a text when look-alikes are sought, one in four for a short one. */
const COARSE_MASK = 15;
const FINE_MASK = 3;
/** A text with fewer coarse samples is short. */
const FEWEST_COARSE = 6;

/** The grams of a text that stand for it, as hashes. */
export interface GramSketch {
  readonly text: string;
  readonly samples: Uint32Array;
  /** How many of the samples any text with these grams has, long ones too. */
  readonly coarse: number;
  /** What the latest search for look-alikes learnt of it; a memory, no part of the value. */
  readonly memory: {
    /** Its number in that search. */
    seat: number;
    /** The sketch it was last compared with, and the outcome. */
    other: GramSketch | null;
    percent: number;
  };
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}

const NO_GRAMS = new Uint32Array(0);
/** Where the grams of one text are gathered; it grows with the longest text. */
let gathered = new Uint32Array(1024);

/** `isCompared` false: the text counts only where it is repeated to the letter. */
export function gramSketchOf(text: string, isCompared: boolean): GramSketch {
  const { samples, coarse } = isCompared ? samplesOf(text) : { samples: NO_GRAMS, coarse: 0 };
  return { text, samples, coarse, memory: { seat: -1, other: null, percent: 0 } };
}

function samplesOf(text: string): Pick<GramSketch, "samples" | "coarse"> {
  if (gathered.length < text.length) gathered = new Uint32Array(text.length * 2);
  let fine = 0;
  let coarse = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at >= GRAM) hash = (hash - Math.imul(text.charCodeAt(at - GRAM), BASE_TO_GRAM)) | 0;
    if (at < GRAM - 1) continue;
    const gram = mixed(hash);
    gathered[fine] = gram;
    fine += oneIfFree(gram, FINE_MASK);
    coarse += oneIfFree(gram, COARSE_MASK);
  }
  if (coarse < FEWEST_COARSE) return { samples: gathered.slice(0, fine), coarse };
  const samples = new Uint32Array(coarse);
  let count = 0;
  for (let i = 0; i < fine; i++) {
    const gram = gathered[i] ?? 0;
    if ((gram & COARSE_MASK) === 0) samples[count++] = gram;
  }
  return { samples, coarse };
}

/** Hashes of all runs of five characters, in order, repeats included. */
function gramsOf(text: string): Uint32Array {
  const grams = new Uint32Array(Math.max(0, text.length - GRAM + 1));
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at >= GRAM) hash = (hash - Math.imul(text.charCodeAt(at - GRAM), BASE_TO_GRAM)) | 0;
    if (at >= GRAM - 1) grams[at - GRAM + 1] = mixed(hash);
  }
  return grams;
}

/** 1 where the number has none of the mask's bits, else 0, without a branch, as chance would decide it. */
const oneIfFree = (gram: number, mask: number): number => ((gram & mask) - 1) >>> 31;

/** Spreads a hash over all bits, so that its low ones sample evenly. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(once ^ (once >>> 12), 0x297a2d39) >>> 0;
}

/** Up to this many grams it is quicker to look for each than to make tables. */
const FEW = 24;

/**
 * How many different grams of the shorter text the longer one lacks, where the two begin and end so much
 * alike that few can be lacking; else null.
 */
function fewStrangeGrams(shorter: string, longer: string): number | null {
  const { length } = shorter;
  let head = 0;
  while (head < length && shorter.charCodeAt(head) === longer.charCodeAt(head)) head++;
  let tail = 0;
  const ahead = longer.length - length;
  while (
    tail < length - head &&
    shorter.charCodeAt(length - 1 - tail) === longer.charCodeAt(ahead + length - 1 - tail)
  )
    tail++;
  const first = Math.max(0, head - GRAM + 1);
  const end = Math.min(length - GRAM + 1, length - tail);
  if (end - first > FEW) return null;
  const lacking = new Set<string>();
  for (let at = first; at < end; at++) {
    const gram = shorter.slice(at, at + GRAM);
    if (!longer.includes(gram)) lacking.add(gram);
  }
  return lacking.size;
}

/** Compares texts by their grams; it reuses its tables, so keep one for many comparisons. */
export interface GramComparison {
  /** Share of the shorter text's grams that stand in the longer one, 0 to 1. */
  containment(one: string, other: string): number;
}

export function gramComparison(): GramComparison {
  let size = 1024;
  let keys = new Uint32Array(size);
  // The comparison in which a slot was filled, so that no table is ever cleared.
  let filled = new Uint32Array(size);
  let turn = 0;
  const grow = (count: number): void => {
    while (size < count * 2) size *= 2;
    if (keys.length === size) return;
    keys = new Uint32Array(size);
    filled = new Uint32Array(size);
    turn = 0;
  };
  /** Puts the gram in; false where it was in already. */
  const add = (gram: number): boolean => {
    let slot = gram & (size - 1);
    while (filled[slot] === turn) {
      if (keys[slot] === gram) return false;
      slot = (slot + 1) & (size - 1);
    }
    filled[slot] = turn;
    keys[slot] = gram;
    return true;
  };
  return {
    containment(one, other) {
      const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
      const few = fewStrangeGrams(shorter, longer);
      if (few !== null) return 1 - few / Math.max(1, shorter.length - GRAM + 1);
      const grams = gramsOf(longer);
      const own = gramsOf(shorter);
      grow(grams.length + own.length);
      turn++;
      for (const gram of grams) add(gram);
      let lacking = 0;
      for (const gram of own) if (add(gram)) lacking++;
      return own.length === 0 ? 0 : Math.max(0, 1 - lacking / own.length);
    },
  };
}

const NOBODY = 0x7fffffff;
const EMPTY = -1;

/** For each gram the first text that has it, by a number that the text keeps; one table for a whole speech. */
export interface GramOwners {
  /** Forgets all and makes room for that many grams. */
  reset(count: number): void;
  /** Whether that many more grams go in and the table stays quick. */
  hasRoomFor(count: number): boolean;
  /** The earlier of the text that has the gram so far and this one has it from now on. */
  claim(gram: number, text: number): void;
  /** Takes the gram from the text that has it. */
  forget(gram: number): void;
  /** The text that has the gram; no text's number where none has. */
  readonly ownerOf: (gram: number) => number;
}

/** `placeOf`: where a text stands in the speech. */
export function gramOwners(placeOf: (text: number) => number): GramOwners {
  let size = 16;
  let keys = new Uint32Array(size);
  let owners = new Int32Array(size).fill(EMPTY);
  let count = 0;
  /** The slot of the gram, or the empty one where it belongs. */
  const slotOf = (gram: number): number => {
    let slot = (gram >>> 4) & (size - 1);
    while (owners[slot] !== EMPTY && keys[slot] !== gram) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    reset(expected) {
      count = 0;
      while (size < expected * 2) size *= 2;
      if (keys.length === size) owners.fill(EMPTY);
      else {
        keys = new Uint32Array(size);
        owners = new Int32Array(size).fill(EMPTY);
      }
    },
    hasRoomFor: (more) => count + more <= size * 0.75,
    claim(gram, text) {
      const slot = slotOf(gram);
      const owner = owners[slot] ?? EMPTY;
      if (owner === EMPTY) count++;
      else if (placeOf(owner) <= placeOf(text)) return;
      keys[slot] = gram;
      owners[slot] = text;
    },
    forget(gram) {
      const slot = slotOf(gram);
      if (owners[slot] !== EMPTY) owners[slot] = NOBODY;
    },
    ownerOf: (gram) => {
      const owner = owners[slotOf(gram)] ?? EMPTY;
      return owner === EMPTY ? NOBODY : owner;
    },
  };
}

/** A set of grams that may take a strange one for its own, never the other way round. */
export interface GramSet {
  clear(): void;
  add(gram: number): void;
  has(gram: number): boolean;
  hasAny(grams: Uint32Array, from: number, end: number): boolean;
}

const SET_BITS = 16;

export function gramSet(): GramSet {
  const bits = new Uint8Array(1 << SET_BITS);
  // The low bits of sampled grams are all alike.
  const has = (gram: number): boolean => bits[gram >>> (32 - SET_BITS)] === 1;
  return {
    clear: () => bits.fill(0),
    add: (gram) => {
      bits[gram >>> (32 - SET_BITS)] = 1;
    },
    has,
    hasAny(grams, from, end) {
      for (let i = from; i < end; i++) if (has(grams[i] ?? 0)) return true;
      return false;
    },
  };
}
