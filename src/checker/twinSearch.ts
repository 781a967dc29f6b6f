import { stride, type Steps } from "../speech/steps/steps";
import { isUnchanged, listChange, type ListChange } from "../speech/steps/listChange";
import { gramComparison, gramOwners, gramSet, type GramSet, type GramSketch } from "./gramSketch";
import { sketchSeats } from "./sketchSeats";

/** Percent of the shorter text's grams from which two texts are alike. */
const ALIKE = 50;
/** Share of sampled grams from which the exact comparison is worth its time. */
const WORTH_COMPARING = 0.4;
/** A longer stretch of changed texts is a new search. */
const MOST_CHANGED = 64;
const NONE = -1;
const NO_SAMPLES = new Uint32Array(0);

/** By place in the list: the earlier text that each one repeats, -1 for none, and how much of it, rounded down. */
export interface Twins {
  readonly earlier: Int32Array;
  readonly percent: Uint8Array;
}

/**
 * Searches a list of texts for those that repeat earlier ones. Where the list differs from the last one in
 * few places, only these and the texts that share grams with them are judged again; the answer is the same.
 */
export function twinSearch(): (sketches: readonly GramSketch[]) => Steps<Twins> {
  const seats = sketchSeats();
  const owners = gramOwners(seats.placeOf);
  const percentOf = rememberedPercent();
  const touched = gramSet();
  let samples = flatSamples([]);
  let turn = 0;
  let before: readonly GramSketch[] = [];
  let models = noModels(0);
  let ballot = gramBallot(0);

  const judge = (sketches: readonly GramSketch[], index: number): void => {
    const sketch = sketches[index];
    if (sketch === undefined) return;
    let seat = NONE;
    let percent = 0;
    const own = seats.seatOf(sketch);
    if (seats.placeOf(own) < index) [seat, percent] = [own, 100];
    else if (sketch.samples.length > 0) {
      const { winner, votes } = ballot(sketch.samples, owners.ownerOf, seats.placeOf, index);
      const model = seats.sketchIn(winner);
      const fewer = model === undefined ? Infinity : Math.min(sketch.coarse, model.coarse);
      if (model !== undefined && votes >= fewer * WORTH_COMPARING)
        percent = percentOf(model, sketch);
      if (percent >= ALIKE) seat = winner;
    }
    models.seats[index] = seat;
    models.percent[index] = percent;
  };

  /** False where another search came between two of its steps and took the tables. */
  const searchAll = function* (sketches: readonly GramSketch[]): Steps<boolean> {
    const own = ++turn;
    // Left off half way, it is no ground for the next one.
    before = [];
    const isDue = stride();
    models = noModels(sketches.length);
    samples = flatSamples(sketches);
    owners.reset(samples.grams.length);
    seats.reset(sketches);
    ballot = gramBallot(seats.room());
    for (let index = 0; index < sketches.length; index++) {
      const sketch = sketches[index];
      if (sketch === undefined || seats.placeOf(seats.seatOf(sketch)) !== index) continue;
      for (const gram of sketch.samples) owners.claim(gram, seats.seatOf(sketch));
      if (!isDue(sketch.samples.length)) continue;
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

  const searchAgain = (sketches: readonly GramSketch[], change: ListChange): void => {
    const { from, oldEnd, newEnd } = change;
    const changed = new Set([...before.slice(from, oldEnd), ...sketches.slice(from, newEnd)]);
    touched.clear();
    for (const { samples: grams } of changed) for (const gram of grams) touched.add(gram);
    for (const { samples: grams } of before.slice(from, oldEnd))
      for (const gram of grams) owners.forget(gram);
    seats.take(sketches);
    models = changedModels(models, change);
    samples = flatSamples(sketches, samples, change);
    const affected = affectedBy(touched, changed, sketches, samples);
    for (const index of affected) {
      const sketch = sketches[index];
      if (sketch === undefined) continue;
      const seat = seats.seatOf(sketch);
      for (const gram of sketch.samples) if (touched.has(gram)) owners.claim(gram, seat);
    }
    for (const index of affected) judge(sketches, index);
  };

  return function* (sketches) {
    const change = listChange(before, sketches);
    const isSmall = Math.max(change.oldEnd, change.newEnd) - change.from <= MOST_CHANGED;
    if (
      isSmall &&
      owners.hasRoomFor(gramsIn(sketches, change)) &&
      seats.hasRoomFor(change.newEnd - change.from)
    ) {
      turn++;
      if (!isUnchanged(change)) searchAgain(sketches, change);
    } else while (!(yield* searchAll(sketches)));
    before = sketches;
    return twinsOf(models, seats.placeOf);
  };
}

/** By place in the list: the seat of the earlier text, -1 for none, and how much of it is repeated. */
interface Models {
  readonly seats: Int32Array;
  readonly percent: Uint8Array;
}

function noModels(count: number): Models {
  return { seats: new Int32Array(count).fill(NONE), percent: new Uint8Array(count) };
}

/** The models of a list of which a stretch was replaced; those of the new stretch are still to be found. */
function changedModels(known: Models, { from, oldEnd, newEnd }: ListChange): Models {
  if (oldEnd === newEnd) return known;
  const now = noModels(known.seats.length + newEnd - oldEnd);
  now.seats.set(known.seats.subarray(0, from));
  now.seats.set(known.seats.subarray(oldEnd), newEnd);
  now.percent.set(known.percent.subarray(0, from));
  now.percent.set(known.percent.subarray(oldEnd), newEnd);
  return now;
}

function twinsOf({ seats, percent }: Models, placeOf: (seat: number) => number): Twins {
  const earlier = new Int32Array(seats.length).fill(NONE);
  for (let index = 0; index < seats.length; index++) {
    const seat = seats[index] ?? NONE;
    if (seat !== NONE) earlier[index] = placeOf(seat);
  }
  return { earlier, percent: percent.slice() };
}

/** The samples of all sketches one after another: to look through them is to read one block of memory. */
interface FlatSamples {
  readonly grams: Uint32Array;
  /** Where those of each sketch begin; one more than there are sketches. */
  readonly starts: Int32Array;
}

/** `known`: those of the list before the change. */
function flatSamples(
  sketches: readonly GramSketch[],
  known: FlatSamples = { grams: NO_SAMPLES, starts: new Int32Array(1) },
  { from, oldEnd, newEnd }: ListChange = { from: 0, oldEnd: 0, newEnd: sketches.length },
): FlatSamples {
  const starts = new Int32Array(sketches.length + 1);
  starts.set(known.starts.subarray(0, from + 1));
  for (let index = from; index < newEnd; index++)
    starts[index + 1] = (starts[index] ?? 0) + (sketches[index]?.samples.length ?? 0);
  const shift = (starts[newEnd] ?? 0) - (known.starts[oldEnd] ?? 0);
  for (let index = newEnd; index < sketches.length; index++)
    starts[index + 1] = (known.starts[index + 1 + oldEnd - newEnd] ?? 0) + shift;
  const grams = new Uint32Array(starts[sketches.length] ?? 0);
  grams.set(known.grams.subarray(0, starts[from]));
  grams.set(known.grams.subarray(known.starts[oldEnd]), starts[newEnd]);
  for (let index = from; index < newEnd; index++)
    grams.set(sketches[index]?.samples ?? NO_SAMPLES, starts[index]);
  return { grams, starts };
}

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
  placeOf: (seat: number) => number,
  own: number,
) => Readonly<Outcome>;

/** Lets the grams of a text vote for the earlier texts that first had them; all are told by their seats. */
function gramBallot(candidates: number): Ballot {
  const votes = new Uint16Array(candidates);
  return (samples, ownerOf, placeOf, own) => {
    const outcome: Outcome = { winner: NONE, votes: 0 };
    for (const gram of samples) {
      const owner = ownerOf(gram);
      if (placeOf(owner) >= own) continue;
      const count = (votes[owner] ?? 0) + 1;
      votes[owner] = count;
      if (count <= outcome.votes) continue;
      outcome.winner = owner;
      outcome.votes = count;
    }
    for (const gram of samples) {
      const owner = ownerOf(gram);
      if (placeOf(owner) < own) votes[owner] = 0;
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
