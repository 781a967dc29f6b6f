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
    /** The search, and the place of the first text with this sketch in it. */
    search: number;
    first: number;
    /** The sketch it was last compared with, and the outcome. */
    other: GramSketch | null;
    share: number;
  };
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}

const NO_GRAMS = new Uint32Array(0);

/** `isCompared` false: the text counts only where it is repeated to the letter. */
export function gramSketchOf(text: string, isCompared: boolean): GramSketch {
  const grams = isCompared ? gramsOf(text) : NO_GRAMS;
  const coarse = grams.filter((gram) => (gram & COARSE_MASK) === 0);
  const isShort = coarse.length < FEWEST_COARSE;
  const samples = isShort ? grams.filter((gram) => (gram & FINE_MASK) === 0) : coarse;
  return {
    text,
    samples,
    coarse: coarse.length,
    memory: { search: 0, first: -1, other: null, share: 0 },
  };
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

/** Spreads a hash over all bits, so that its low ones sample evenly. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(once ^ (once >>> 12), 0x297a2d39) >>> 0;
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

/** For each gram the first text that had it, by index; one table for a whole speech. */
export interface GramOwners {
  /** Forgets all owners and makes room for that many grams. */
  reset(count: number): void;
  /** Index of the text that first had the gram; `claimant` where none had, and from now on. */
  ownerOf(gram: number, claimant: number): number;
}

export function gramOwners(): GramOwners {
  let size = 16;
  let keys = new Uint32Array(size);
  let owners = new Int32Array(size).fill(-1);
  return {
    reset(count) {
      while (size < count * 2) size *= 2;
      if (keys.length === size) owners.fill(-1);
      else {
        keys = new Uint32Array(size);
        owners = new Int32Array(size).fill(-1);
      }
    },
    ownerOf(gram, claimant) {
      let slot = (gram >>> 4) & (size - 1);
      for (;;) {
        const owner = owners[slot] ?? claimant;
        if (owner < 0) break;
        if (keys[slot] === gram) return owner;
        slot = (slot + 1) & (size - 1);
      }
      keys[slot] = gram;
      owners[slot] = claimant;
      return claimant;
    },
  };
}
