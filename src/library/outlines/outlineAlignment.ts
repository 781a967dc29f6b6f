import { isBefore } from "../../speech/numbering/numbering";
import type { DocumentPoint } from "./outlineLine";

/** A place that may be where an item of the outline stands already. */
export interface Candidate {
  /** Index of the item in its outline. */
  readonly item: number;
  readonly section: string;
  readonly at: DocumentPoint;
  /** UTF-16 units that its words take up; to the end of the paragraph where absent. */
  readonly length?: number;
  /** How sure; more than 0. */
  readonly weight: number;
  /**
   * Where it counts: only in the outline's order, or only under the item's own heading. Absent: wherever
   * it is found.
   */
  readonly only?: "inOrder" | "inPart";
}

/** Whether an item may begin where another begins, or in the same sentence. */
export type MayShare = (earlier: Candidate, later: Candidate) => boolean;

/** The heaviest choice of places, at most one for an item, that stand in the order of the outline. */
export function alignmentOf(
  candidates: readonly Candidate[],
  mayShare: MayShare,
): ReadonlyMap<number, Candidate> {
  const sorted = [...candidates].sort((one, other) => one.item - other.item);
  const total: number[] = [];
  const before: number[] = [];
  let last = -1;
  sorted.forEach((candidate, k) => {
    let best = -1;
    for (let j = 0; j < k; j++) {
      const earlier = sorted[j];
      if (earlier === undefined || earlier.item === candidate.item) continue;
      if (isBefore(candidate.at, earlier.at) || !mayShare(earlier, candidate)) continue;
      if (best < 0 || (total[j] ?? 0) > (total[best] ?? 0)) best = j;
    }
    before.push(best);
    total.push(candidate.weight + (best < 0 ? 0 : (total[best] ?? 0)));
    if (last < 0 || (total[k] ?? 0) > (total[last] ?? 0)) last = k;
  });
  const chosen = new Map<number, Candidate>();
  for (let k = last; k >= 0; k = before[k] ?? -1) {
    const candidate = sorted[k];
    if (candidate !== undefined) chosen.set(candidate.item, candidate);
  }
  return chosen;
}
