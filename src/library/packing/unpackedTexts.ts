import { codedRank, RANK_CONTEXTS, rankContext, type BitCode } from "./rankCode";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytesOf(base64: string): Uint8Array {
  const valueOf = new Uint8Array(128);
  for (let value = 0; value < 64; value++) valueOf[DIGITS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let held = 0;
  for (let at = 0; at < base64.length; at++) {
    held = (held << 6) | (valueOf[base64.charCodeAt(at)] ?? 0);
    const bits = ((at + 1) * 6) % 8;
    if (bits < 6) bytes[((at + 1) * 6 - bits) / 8 - 1] = held >> bits;
  }
  return bytes;
}

/** The reading half of the arithmetic coder whose writing half packedTexts.ts has. */
function readerOf(bytes: Uint8Array): BitCode {
  const chances = new Uint16Array(RANK_CONTEXTS).fill(0x8000);
  let low = 0;
  let high = 0xffffffff;
  let read = 0;
  let value = 0;
  const nextByte = (): number => bytes[read++] ?? 0;
  for (let at = 0; at < 4; at++) value = ((value << 8) | nextByte()) >>> 0;
  return (context) => {
    const chance = chances[context] ?? 0;
    const range = high - low;
    const middle = low + (range >>> 16) * chance + (((range & 0xffff) * chance) >>> 16);
    const bit = value <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    chances[context] = bit === 1 ? chance + ((0xffff - chance) >> 5) : chance - (chance >> 5);
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 0xff) >>> 0;
      value = ((value << 8) | nextByte()) >>> 0;
    }
    return bit;
  };
}

/** Undoes the sorting by what follows (Burrows and Wheeler, 1994). */
function unsorted(sorted: Uint16Array, alphabet: number, primary: number): Uint16Array {
  const starts = new Uint32Array(alphabet + 1);
  for (const symbol of sorted) starts[symbol + 1] = (starts[symbol + 1] ?? 0) + 1;
  for (let symbol = 0; symbol < alphabet; symbol++) {
    starts[symbol + 1] = (starts[symbol + 1] ?? 0) + (starts[symbol] ?? 0);
  }
  const before = new Uint32Array(sorted.length);
  sorted.forEach((symbol, row) => {
    before[row] = starts[symbol] ?? 0;
    starts[symbol] = (starts[symbol] ?? 0) + 1;
  });
  const symbols = new Uint16Array(sorted.length);
  let row = primary;
  for (let at = sorted.length - 1; at >= 0; at--) {
    symbols[at] = sorted[row] ?? 0;
    row = before[row] ?? 0;
  }
  return symbols;
}

const BATCH = 8192;

/** The texts that `packedTexts` packed. */
export function unpackedTexts(packed: string): readonly string[] {
  const code = readerOf(bytesOf(packed));
  const number = (): number => codedRank(code, 0, 0) * 0x8000 + codedRank(code, 0, 0);
  const lengths = Array.from({ length: number() }, number);
  const units: number[] = [];
  for (let count = number(); count > 0; count--) units.push((units.at(-1) ?? -1) + 1 + number());
  const primary = number();
  const recent = Uint16Array.from(units.keys());
  const sorted = new Uint16Array(lengths.reduce((sum, length) => sum + length, 0));
  let context = 0;
  for (let at = 0; at < sorted.length; at++) {
    const rank = codedRank(code, context, 0);
    context = rankContext(context, rank);
    const symbol = recent[rank] ?? 0;
    recent.copyWithin(1, 0, rank);
    recent[0] = symbol;
    sorted[at] = symbol;
  }
  const text = unsorted(sorted, units.length, primary).map((symbol) => units[symbol] ?? 0);
  let all = "";
  for (let at = 0; at < text.length; at += BATCH) {
    all += String.fromCharCode(...text.subarray(at, at + BATCH));
  }
  let end = 0;
  return lengths.map((length) => all.slice(end, (end += length)));
}
