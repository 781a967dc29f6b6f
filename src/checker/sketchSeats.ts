import type { GramSketch } from "./gramSketch";

/** Greater than any place in a list. */
const NOWHERE = 0x7fffffff;

/**
 * A number for each sketch of a changing list that stays the same while others come and go around it, and the
 * place in the list where the sketch stands first.
 */
export interface SketchSeats {
  /** Seats of a new list; all others are forgotten. */
  reset(sketches: readonly GramSketch[]): void;
  /** Whether so many sketches more find a seat. */
  hasRoomFor(more: number): boolean;
  /** The list after a change. */
  take(sketches: readonly GramSketch[]): void;
  /** More than any seat there will be until the next reset. */
  room(): number;
  readonly seatOf: (sketch: GramSketch) => number;
  readonly sketchIn: (seat: number) => GramSketch | undefined;
  /** Where in the list the sketch stands first; nowhere for a seat that nobody has. */
  readonly placeOf: (seat: number) => number;
}

export function sketchSeats(): SketchSeats {
  let sitting: GramSketch[] = [];
  let places = new Int32Array(0);
  const seatOf = (sketch: GramSketch): number => {
    const { seat } = sketch.memory;
    if (sitting[seat] === sketch) return seat;
    sketch.memory.seat = sitting.length;
    sitting.push(sketch);
    return sketch.memory.seat;
  };
  /** From the end, so that the first place is what remains. */
  const placeAll = (sketches: readonly GramSketch[]): void => {
    for (let index = sketches.length - 1; index >= 0; index--) {
      const sketch = sketches[index];
      if (sketch !== undefined) places[seatOf(sketch)] = index;
    }
  };
  return {
    reset(sketches) {
      sitting = [];
      places = new Int32Array(2 * sketches.length + SPARE).fill(NOWHERE);
      placeAll(sketches);
    },
    hasRoomFor: (more) => sitting.length + more <= places.length,
    take(sketches) {
      places.fill(NOWHERE);
      placeAll(sketches);
    },
    room: () => places.length,
    seatOf,
    sketchIn: (seat) => sitting[seat],
    placeOf: (seat) => (seat < places.length ? (places[seat] ?? NOWHERE) : NOWHERE),
  };
}

/** Seats for sketches that are still to come. */
const SPARE = 64;
