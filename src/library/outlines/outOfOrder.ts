import { isBefore } from "../../speech/numbering/numbering";
import { sentencesOf } from "../../speech/text/sentence";
import { UNTIL_HEADINGS } from "./detectedEvidence";
import { LIKE_HEADING } from "./evidenceWeight";
import { genres } from "../genres";
import { knownWordings } from "./knownWordings";
import type { OutlineItem } from "./outline";
import type { Candidate } from "./outlineAlignment";
import { isBeforeGap, outlineGap } from "./outlineGap";
import { documentPoint, logicalAt, type OutlineGround } from "./outlineGround";
import type { DocumentPoint, OutlineGap } from "./outlineLine";
import { CUES } from "./sectionCues";

/** What is known of a document when its lines are drawn up. */
export interface OutlineFinding {
  readonly ground: OutlineGround;
  readonly evidence: readonly Candidate[];
  /** Places that count where the order allows them. */
  readonly likely: readonly Candidate[];
  /** Items that stand in the outline's order. */
  readonly inOrder: ReadonlyMap<number, Candidate>;
}

/** Where the item would go: between what stands of the items before and behind it. */
export function gapOfItem(index: number, { ground, inOrder }: OutlineFinding): OutlineGap {
  const placed = [...inOrder].sort(([one], [other]) => one - other);
  const previous = placed.findLast(([item]) => item < index)?.[1].at ?? null;
  const next = placed.find(([item]) => item > index)?.[1].at ?? null;
  return outlineGap(ground.outline.items[index]?.section ?? "", previous, next, ground);
}

/** A place out of the outline's order, but in none that the genre fixes; null where there is none. */
export function placeAmongPeers(
  item: OutlineItem,
  index: number,
  finding: OutlineFinding,
): DocumentPoint | null {
  if (item.level !== 0) return null;
  const places = freePlaces(item, index, [...finding.evidence, ...finding.likely], finding);
  return places.find(({ at }) => mayStandAt(at, item, index, finding))?.at ?? null;
}

/** The surest place in another order; null where there is none. */
export function placeOutOfOrder(
  item: OutlineItem,
  index: number,
  finding: OutlineFinding,
): DocumentPoint | null {
  const sure = finding.evidence.filter(
    ({ only, weight }) => only === undefined && (item.level !== 1 || weight >= LIKE_HEADING),
  );
  const [best] = freePlaces(item, index, sure, finding);
  if (best !== undefined) return best.at;
  const mustStandUnder = item.level > 1 && item.required && !UNTIL_HEADINGS.includes(item.section);
  return mustStandUnder ? placeBesidePart(item.section, finding) : null;
}

/** Where a speech says what a part must say, but under no heading of that part. */
function placeBesidePart(
  section: string,
  { ground: { analysis, headings }, evidence, inOrder }: OutlineFinding,
): DocumentPoint | null {
  const cue = CUES[section];
  const { body } = analysis.opening;
  if (cue === undefined || body === null) return null;
  const wordingsAt = knownWordings(evidence, analysis);
  const others = [...inOrder.values()].filter((one) => one.section === section);
  const taken = [...headings, ...others].map(({ at }) => logicalAt(analysis, at)?.index);
  for (const { index, text, isResidue } of analysis.paragraphs.slice(body.paragraph)) {
    if (isResidue || taken.includes(index)) continue;
    for (const { offset, text: sentence } of sentencesOf(text)) {
      const point = { paragraph: index, offset };
      if (cue.test(sentence) && wordingsAt(point).length === 0)
        return documentPoint(analysis, point);
    }
  }
  return null;
}

/** Places of an item that no other item of its section has, the surest first. */
function freePlaces(
  item: OutlineItem,
  index: number,
  places: readonly Candidate[],
  { ground: { analysis }, inOrder }: OutlineFinding,
): readonly Candidate[] {
  const taken = [...inOrder.values()]
    .filter(({ section }) => section === item.section)
    .map(({ at }) => logicalAt(analysis, at));
  return places
    .filter((one) => one.item === index && !taken.includes(logicalAt(analysis, one.at)))
    .sort((one, other) => other.weight - one.weight);
}

/**
 * Whether a place is out of order only with sections that the genre lets come in any order. What is still
 * to be put in counts as well, or the next look would find the order broken.
 */
function mayStandAt(
  at: DocumentPoint,
  item: OutlineItem,
  index: number,
  finding: OutlineFinding,
): boolean {
  const { items, genre } = finding.ground.outline;
  const order = genres.find(({ id }) => id === genre)?.order ?? [];
  const arePeers = (other: OutlineItem): boolean =>
    other.level === 0 &&
    item.section !== other.section &&
    order.some((entry) => entry.includes(item.section) && entry.includes(other.section));
  return items.every((other, place) => {
    if (place === index || arePeers(other)) return true;
    const there = finding.inOrder.get(place)?.at;
    if (there === undefined) return isBeforeGap(at, gapOfItem(place, finding)) === place > index;
    return !(place < index ? isBefore(at, there) : isBefore(there, at));
  });
}
