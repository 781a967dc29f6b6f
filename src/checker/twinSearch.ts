import { stride, type Steps } from "../speech/steps";
import { isUnchanged, listChange, type ListChange } from "../speech/listChange";
import { gramComparison, gramOwners, gramSet, type GramSet, type GramSketch } from "./gramSketch";

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
export function twinSearch(): (sketches: readonly GramSketch[]) => Steps<Twins> {
  const owners = gramOwners();
  const percentOf = rememberedPercent();
  const touched = gramSet();
  let samples = flatSamples([]);
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

  /** False where another search came between two of its steps and took the tables. */
  const searchAll = function* (sketches: readonly GramSketch[]): Steps<boolean> {
    const own = ++turn;
    // Left off half way, it is no ground for the next one.
    before = [];
    const isDue = stride();
    twins = noTwins(sketches.length);
    ballot = gramBallot(sketches.length);
    samples = flatSamples(sketches);
    owners.reset(samples.grams.length);
    for (const { memory } of sketches) memory.first = NONE;
    for (const [index, { memory, samples: grams }] of sketches.entries()) {
      if (memory.first !== NONE) continue;
      memory.first = index;
      for (const gram of grams) owners.claim(gram, index);
      if (!isDue(grams.length)) continue;
      yield (index / sketches.length) * 0.5;
      if (turn !== own) return false;
    }
    for (let index = 0; index < sketches.length; index++) {
      judge(sketches, index);
      if (!isDue(sketches[index]?.samples.length ?? 0)) continue;
      yield 0.5 + (index / sketches.length) * 0.5;
      if (turn !== own) return false;
    }
    return true;
  };

  const touch = (sketch: GramSketch): void => {
    sketch.memory.first = NONE;
    for (const gram of sketch.samples) touched.add(gram);
  };

  const searchAgain = (sketches: readonly GramSketch[], { from, newEnd }: ListChange): void => {
    const changed = new Set<GramSketch>();
    touched.clear();
    for (let index = from; index < newEnd; index++) {
      const [old, now] = [before[index], sketches[index]];
      if (old !== undefined) {
        touch(old);
        changed.add(old);
        for (const gram of old.samples) owners.forget(gram);
      }
      if (now === undefined) continue;
      touch(now);
      changed.add(now);
    }
    samples = flatSamples(sketches, samples, from, newEnd);
    const affected = affectedBy(touched, changed, sketches, samples);
    for (const index of affected) {
      const sketch = sketches[index];
      if (sketch === undefined) continue;
      if (changed.has(sketch) && sketch.memory.first === NONE) sketch.memory.first = index;
      for (const gram of sketch.samples) if (touched.has(gram)) owners.claim(gram, index);
    }
    for (const index of affected) judge(sketches, index);
  };

  return function* (sketches) {
    const change = listChange(before, sketches);
    const isSmall =
      before.length === sketches.length && change.newEnd - change.from <= MOST_CHANGED;
    if (isSmall && owners.hasRoomFor(gramsIn(sketches, change))) {
      turn++;
      if (!isUnchanged(change)) searchAgain(sketches, change);
    } else while (!(yield* searchAll(sketches)));
    before = sketches;
    return twins;
  };
}

function noTwins(count: number): Twins {
  return { earlier: new Int32Array(count).fill(NONE), percent: new Uint8Array(count) };
}

/** The samples of all sketches one after another: to look through them is to read one block of memory. */
interface FlatSamples {
  readonly grams: Uint32Array;
  /** Where those of each sketch begin; one more than there are sketches. */
  readonly starts: Int32Array;
}

/** `known`: those of a list that differs from `from` to `end` only. */
function flatSamples(
  sketches: readonly GramSketch[],
  known: FlatSamples | null = null,
  from = 0,
  end = sketches.length,
): FlatSamples {
  const starts = new Int32Array(sketches.length + 1);
  if (known !== null) starts.set(known.starts.subarray(0, from + 1));
  for (let index = from; index < end; index++)
    starts[index + 1] = (starts[index] ?? 0) + (sketches[index]?.samples.length ?? 0);
  const shift = (starts[end] ?? 0) - (known?.starts[end] ?? 0);
  for (let index = end; index < sketches.length; index++)
    starts[index + 1] = (known?.starts[index + 1] ?? 0) + shift;
  const grams = new Uint32Array(starts[sketches.length] ?? 0);
  if (known !== null) {
    grams.set(known.grams.subarray(0, starts[from]));
    grams.set(known.grams.subarray(known.starts[end]), starts[end]);
  }
  for (let index = from; index < end; index++)
    grams.set(sketches[index]?.samples ?? NO_SAMPLES, starts[index]);
  return { grams, starts };
}

const NO_SAMPLES = new Uint32Array(0);

/** Places of the sketches that have changed, and of those that share a gram with them. */
function affectedBy(
  touched: GramSet,
  changed: ReadonlySet<GramSketch>,
  sketches: readonly GramSketch[],
  { grams, starts }: FlatSamples,
): readonly number[] {
  const affected: number[] = [];
  for (let index = 0; index < sketches.length; index++) {
    const sketch = sketches[index];
    if (sketch === undefined) continue;
    const isTouched = touched.hasAny(grams, starts[index] ?? 0, starts[index + 1] ?? 0);
    if (isTouched || changed.has(sketch)) affected.push(index);
  }
  return affected;
}

function gramsIn(sketches: readonly GramSketch[], { from, newEnd }: ListChange): number {
  let count = 0;
  for (let index = from; index < newEnd; index++) count += sketches[index]?.samples.length ?? 0;
  return count;
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
