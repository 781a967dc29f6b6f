/** Characters in a gram; five is long enough that stock phrases share few. */
const GRAM = 5;
const BASE = 0x01000193;
const BASE_TO_GRAM = power(BASE, GRAM);
/** One gram in eight stands for the text when look-alikes are sought. */
const SAMPLE_MASK = 7;

/** The grams of a text that stand for it, as hashes. */
export interface GramSketch {
  readonly text: string;
  readonly samples: Uint32Array;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}

export function gramSketchOf(text: string): GramSketch {
  return { text, samples: gramsOf(text).filter((gram) => (gram & SAMPLE_MASK) === 0) };
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

/** Share of the shorter text's grams that stand in the longer one, 0 to 1. */
export function containment(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const grams = new Set(gramsOf(longer));
  const own = new Set(gramsOf(shorter));
  let shared = 0;
  for (const gram of own) if (grams.has(gram)) shared++;
  return own.size === 0 ? 0 : shared / own.size;
}

/** For each gram the first text that had it, by index; one table for a whole speech. */
export interface GramOwners {
  /** Index of the text that first had the gram; -1 where none had. */
  ownerOf(gram: number): number;
  /** Leaves an earlier owner in place. */
  claim(gram: number, owner: number): void;
}

/** `count` is the most grams that will be claimed. */
export function gramOwners(count: number): GramOwners {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
  const keys = new Uint32Array(size);
  const owners = new Int32Array(size).fill(-1);
  const slotOf = (gram: number): number => {
    let slot = (gram >>> 3) & (size - 1);
    while (owners[slot] !== -1 && keys[slot] !== gram) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    ownerOf: (gram) => owners[slotOf(gram)] ?? -1,
    claim: (gram, owner) => {
      const slot = slotOf(gram);
      if (owners[slot] !== -1) return;
      keys[slot] = gram;
      owners[slot] = owner;
    },
  };
}
