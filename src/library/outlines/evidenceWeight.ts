/**
 * What a proof of a section weighs. What the outline itself has put there is surest, then a wording that
 * the library offers for the item, then what the section detection found.
 */
export const EVIDENCE = {
  guidance: 10,
  /** A wording that the person chose for the very item. */
  chosen: 7,
  /** A wording offered for the very item. */
  offered: 5,
  /** Another wording of the item's section. */
  known: 4,
  /** For each wording: times the share of it that is there. */
  likeness: 3,
  detected: 5,
  /** Of two sections that claim the same words, the one a speech must have wins. */
  required: 0.01,
  /** Words that show a section wherever they stand. */
  shown: 3,
  heading: 2,
  headingLikeness: 4,
  sameOrdinal: 1,
  /** Text under a heading that only one part of the outline asks for. */
  tellingText: 1.5,
} as const;

/** A heading that weighs less is a part's by its place only. */
export const LIKE_HEADING = EVIDENCE.heading + EVIDENCE.headingLikeness / 2;
