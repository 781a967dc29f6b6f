/**
 * Codes one binary decision: takes the bit where it is written, gives it where it is read. `context`
 * names what is known of it: the oftener a bit stood there, the less it costs.
 */
export type BitCode = (context: number, bit: number) => number;

/** Contexts that {@link codedRank} asks for lie below this. */
export const RANK_CONTEXTS = 1 << 18;

/** Bits of a number that begins a row of its own. */
const MOST_BITS = 16;
const KINDS = 4;

/** How many bits there are behind the leading one of `rank + 1`: what the next rank is guessed from. */
const lengthOf = (rank: number): number => 31 - Math.clz32(rank + 1);

/** What the two numbers before say of the next one. */
export function rankContext(before: number, rank: number): number {
  return ((before % KINDS) * KINDS + Math.min(lengthOf(rank), KINDS - 1)) | 0;
}

/** Codes a number from 0 up to 65,534, small ones short; writes `rank` or gives the one that was read. */
export function codedRank(code: BitCode, context: number, rank: number): number {
  const wanted = lengthOf(rank);
  let length = 0;
  while (code(context * (MOST_BITS + 1) + length, length < wanted ? 1 : 0) === 1) length += 1;
  let value = 1;
  for (let at = length - 1; at >= 0; at--) {
    const prefix = KINDS * KINDS * (MOST_BITS + 1) + (length << 13) + value;
    value = value * 2 + code(prefix, ((rank + 1) >> at) & 1);
  }
  return value - 1;
}
