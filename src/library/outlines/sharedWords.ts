import { isBefore } from "../../speech/numbering/numbering";
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
  const level = ({ item }: Candidate): number => items[item]?.level ?? 0;
  return (earlier, later) => {
    const inOneStretch = stretchOf[earlier.item] === stretchOf[later.item];
    const isLater = isBefore(earlier.at, later.at);
    const isNext = later.item === earlier.item + 1;
    // A paste may have run a heading into the text before or under it.
    if (level(earlier) === 1 && inOneStretch) return isLater;
    if (level(later) === 1 && isNext) return isLater;
    const areAlone = level(earlier) === 0 && level(later) === 0 && inOneStretch;
    if (areAlone || isNext) return isLater || earlier.section !== later.section;
    return isLater && sentenceOf(earlier) !== sentenceOf(later);
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
