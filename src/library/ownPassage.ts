import type { Passage } from "./passage";

/** A passage that this person has written, saved or imported. Ids are `own:<uuid>`. */
export type OwnPassage = Passage & {
  readonly layer: "own";
  readonly tags: readonly string[];
  /** Place in the person's own order; entries that two panes added may share one. */
  readonly position: number;
  /** Number of times it was stored; 0 before the first time. */
  readonly revision: number;
  /** When it was stored last, in milliseconds since 1970. */
  readonly changed: number;
};

/** In the person's own order, the same in every pane. */
export function inOwnOrder(passages: readonly OwnPassage[]): readonly OwnPassage[] {
  return [...passages].sort(
    (one, other) => one.position - other.position || (one.id < other.id ? -1 : 1),
  );
}
