import { isBefore } from "../speech/numbering";
import { isEnding } from "./headingLikeness";
import type { Candidate, MayShare } from "./outlineAlignment";
import { logicalAt, logicalOffset, sentenceAt, type OutlineGround } from "./outlineGround";

/**
 * Which items may find the same words. One sentence may be background and purpose, or a task and the
 * measure next to it; but nothing stands both before and behind a heading or what may come between, and no
 * words are two items of one section.
 */
export function sharedWords(ground: OutlineGround): MayShare {
  const { items } = ground.outline;
  const sentenceOf = sentenceKeys(ground);
  const stretchOf = items.map((_, item) => {
    const headings = items.slice(0, item + 1).filter((other) => other.level === 1).length;
    return isEnding(item, items) ? "ending" : String(headings);
  });
  return (earlier, later) => {
    const isNext = later.item === earlier.item + 1 && (items[earlier.item]?.level ?? 0) !== 1;
    const areAlone = items[earlier.item]?.level === 0 && items[later.item]?.level === 0;
    if (isNext || (areAlone && stretchOf[earlier.item] === stretchOf[later.item]))
      return earlier.section !== later.section || isBefore(earlier.at, later.at);
    return isBefore(earlier.at, later.at) && sentenceOf(earlier) !== sentenceOf(later);
  };
}

/** A key that candidates in the same sentence share. */
function sentenceKeys({ analysis }: OutlineGround): (candidate: Candidate) => string {
  const keys = new Map<Candidate, string>();
  return (candidate) => {
    const known = keys.get(candidate);
    if (known !== undefined) return known;
    const logical = logicalAt(analysis, candidate.at);
    const key =
      logical === undefined
        ? `guidance ${candidate.at.paragraph}`
        : `${logical.index} ${sentenceAt(logical.text, logicalOffset(logical, candidate.at)).offset}`;
    keys.set(candidate, key);
    return key;
  };
}
