import { gramComparison, gramOwners, gramSet, type GramSketch } from "./gramSketch";

/** Percent of the shorter text's grams from which two texts are alike. */
const ALIKE = 50;
/** Share of sampled grams from which the exact comparison is worth its time. */
const WORTH_COMPARING = 0.4;
/** A longer stretch of changed texts is a new search. */
const MOST_CHANGED = 64;
const NONE = -1;

/** By place in the list: the earlier text that each one repeats, -1 for none, and how much of it, rounded down. */
export interface Twins {
  readonly earlier: Int32Array;
  readonly percent: Uint8Array;
}

/**
 * Searches a list of texts for those that repeat earlier ones. Where the list differs from the last one in
 * few places, only these and the texts that share grams with them are judged again; the answer is the same.
 * The answer is good until the next search.
 */
export function twinSearch(): (sketches: readonly GramSketch[]) => Twins {
  const owners = gramOwners();
  const percentOf = rememberedPercent();
  const touched = gramSet();
  let turn = 0;
  let before: readonly GramSketch[] = [];
  let twins = noTwins(0);
  let ballot = gramBallot(0);

  const judge = (sketches: readonly GramSketch[], index: number): void => {
    const sketch = sketches[index];
    if (sketch === undefined) return;
    let earlier = NONE;
    let percent = 0;
    if (sketch.memory.first < index) [earlier, percent] = [sketch.memory.first, 100];
    else if (sketch.samples.length > 0) {
      const { winner, votes } = ballot(sketch.samples, owners.ownerOf, index);
      const model = sketches[winner];
      const fewer = model === undefined ? Infinity : Math.min(sketch.coarse, model.coarse);
      if (model !== undefined && votes >= fewer * WORTH_COMPARING)
        percent = percentOf(model, sketch);
      if (percent >= ALIKE) earlier = winner;
    }
    twins.earlier[index] = earlier;
    twins.percent[index] = percent;
  };

  const searchAll = (sketches: readonly GramSketch[]): void => {
    twins = noTwins(sketches.length);
    ballot = gramBallot(sketches.length);
    owners.reset(sketches.reduce((sum, { samples }) => sum + samples.length, 0));
    for (const { memory } of sketches) memory.first = NONE;
    sketches.forEach(({ samples, memory }, index) => {
      if (memory.first !== NONE) return;
      memory.first = index;
      for (const gram of samples) owners.claim(gram, index);
    });
    for (let index = 0; index < sketches.length; index++) judge(sketches, index);
  };

  const touch = ({ samples, memory }: GramSketch): void => {
    memory.touched = turn;
    memory.first = NONE;
    for (const gram of samples) touched.add(gram);
  };

  const searchAgain = (sketches: readonly GramSketch[], { from, to }: Stretch): void => {
    turn++;
    touched.clear();
    for (let index = from; index < to; index++) {
      const [old, now] = [before[index], sketches[index]];
      if (old !== undefined) {
        touch(old);
        for (const gram of old.samples) owners.forget(gram);
      }
      if (now !== undefined) touch(now);
    }
    const affected: number[] = [];
    sketches.forEach(({ samples, memory }, index) => {
      const isTouched = memory.touched === turn;
      if (!isTouched && !touched.hasAny(samples)) return;
      if (isTouched && memory.first === NONE) memory.first = index;
      for (const gram of samples) if (touched.has(gram)) owners.claim(gram, index);
      affected.push(index);
    });
    for (const index of affected) judge(sketches, index);
  };

  return (sketches) => {
    const changed = changedStretch(before, sketches);
    if (changed === null || !owners.hasRoomFor(gramsIn(sketches, changed))) searchAll(sketches);
    else if (changed.to > changed.from) searchAgain(sketches, changed);
    before = sketches;
    return twins;
  };
}

function noTwins(count: number): Twins {
  return { earlier: new Int32Array(count).fill(NONE), percent: new Uint8Array(count) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function gramsIn(sketches: readonly GramSketch[], { from, to }: Stretch): number {
  let count = 0;
  for (let index = from; index < to; index++) count += sketches[index]?.samples.length ?? 0;
  return count;
}

/** Where two lists of one length differ; null where they do so too much. */
function changedStretch(before: readonly GramSketch[], now: readonly GramSketch[]): Stretch | null {
  if (before.length !== now.length) return null;
  let from = 0;
  while (from < now.length && before[from] === now[from]) from++;
  let to = now.length;
  while (to > from && before[to - 1] === now[to - 1]) to--;
  return to - from > MOST_CHANGED ? null : { from, to };
}

interface Outcome {
  winner: number;
  votes: number;
}

type Ballot = (
  samples: Uint32Array,
  ownerOf: (gram: number) => number,
  own: number,
) => Readonly<Outcome>;

/** Lets the grams of a text vote for the earlier texts that first had them. */
function gramBallot(candidates: number): Ballot {
  const votes = new Uint16Array(candidates);
  return (samples, ownerOf, own) => {
    const outcome: Outcome = { winner: NONE, votes: 0 };
    for (const gram of samples) {
      const owner = ownerOf(gram);
      if (owner >= own) continue;
      const count = (votes[owner] ?? 0) + 1;
      votes[owner] = count;
      if (count <= outcome.votes) continue;
      outcome.winner = owner;
      outcome.votes = count;
    }
    for (const gram of samples) {
      const owner = ownerOf(gram);
      if (owner < own) votes[owner] = 0;
    }
    return outcome;
  };
}

/** How much of the shorter of two texts stands in the longer; each text remembers its latest comparison. */
function rememberedPercent(): (earlier: GramSketch, later: GramSketch) => number {
  const comparison = gramComparison();
  return (earlier, later) => {
    const { memory } = later;
    if (memory.other !== earlier) {
      memory.other = earlier;
      memory.percent = Math.floor(comparison.containment(earlier.text, later.text) * 100);
    }
    return memory.percent;
  };
}
