import type { SpeechAnalysis } from "../speech/analysis";
import { isBefore } from "../speech/numbering";
import { genres } from "./genres";
import type { Outline, OutlineItem } from "./outline";
import { alignmentOf, type Candidate } from "./outlineAlignment";
import { gapInWords, outlineGap } from "./outlineGap";
import {
  documentPoint,
  logicalAt,
  logicalOffset,
  outlineGroundOf,
  sentenceAt,
  type OutlineGround,
} from "./outlineGround";
import type { DocumentPoint, OutlineGap, OutlineLine } from "./outlineLine";
import { partEvidence } from "./partEvidence";
import type { Passage } from "./passage";
import { paragraphsOfSection } from "./sectionExtent";
import { LIKE_HEADING, sectionEvidence } from "./sectionEvidence";

/**
 * What laying an outline over a document finds: one line for each item, in the outline's order.
 * `passages` are those by which a section's text may be known, the person's own included.
 */
export function outlineMerge(
  analysis: SpeechAnalysis,
  outline: Outline,
  passages: readonly Passage[],
): readonly OutlineLine[] {
  const ground = outlineGroundOf(analysis, outline);
  const evidence = sectionEvidence(ground, passages);
  const sure = alignmentOf(evidence);
  const inOrder = alignmentOf([
    ...[...sure.values()].map((one) => ({ ...one, weight: SURE })),
    ...partEvidence(ground, sure),
  ]);
  return outline.items.map((item, index) => lineOf(item, index, { ground, evidence, inOrder }));
}

/** More than all that is not sure can weigh together. */
const SURE = 1000;

interface Finding {
  readonly ground: OutlineGround;
  readonly evidence: readonly Candidate[];
  /** Items that stand in the outline's order. */
  readonly inOrder: ReadonlyMap<number, Candidate>;
}

function lineOf(item: OutlineItem, index: number, finding: Finding): OutlineLine {
  const { ground, inOrder } = finding;
  const here = inOrder.get(index);
  const found = here?.at ?? placeOutOfOrder(item, index, finding);
  if (found === null) {
    const gap = gapOf(item, index, finding);
    return { status: "new", item, gap, where: gapInWords(gap, ground) };
  }
  const evidence = sentenceOf(found, ground);
  if (here !== undefined || mayStandAt(found, item, index, finding))
    return { status: "present", item, at: found, evidence };
  const gap = gapOf(item, index, finding);
  const paragraphs = paragraphsOfSection(found, item, ground, inOrder);
  return {
    status: "elsewhere",
    item,
    at: found,
    evidence,
    gap,
    where: gapInWords(gap, ground),
    paragraphs,
  };
}

function gapOf({ section }: OutlineItem, index: number, { ground, inOrder }: Finding): OutlineGap {
  const placed = [...inOrder].sort(([one], [other]) => one - other);
  const previous = placed.findLast(([item]) => item < index)?.[1].at ?? null;
  const next = placed.find(([item]) => item > index)?.[1].at ?? null;
  return outlineGap(section, previous, next, ground);
}

/** The surest place of an item that stands in another order; null where there is none. */
function placeOutOfOrder(
  item: OutlineItem,
  index: number,
  { ground, evidence, inOrder }: Finding,
): DocumentPoint | null {
  const used = [...inOrder.values()].filter(({ section }) => section === item.section);
  const free = evidence.filter(
    (one) =>
      one.item === index &&
      (item.level !== 1 || one.weight >= LIKE_HEADING) &&
      !used.some(({ at }) => logicalAt(ground.analysis, at) === logicalAt(ground.analysis, one.at)),
  );
  const best = free.sort((one, other) => other.weight - one.weight)[0];
  if (best !== undefined) return best.at;
  if (item.level < 2 || used.length > 0 || !item.required) return null;
  const mark = ground.analysis.sections.find(({ id }) => id === item.section);
  return mark === undefined ? null : documentPoint(ground.analysis, mark.at);
}

/** Whether the genre leaves the order open between this section and those that it is out of order with. */
function mayStandAt(
  at: DocumentPoint,
  item: OutlineItem,
  index: number,
  { ground, inOrder }: Finding,
): boolean {
  const { items, genre } = ground.outline;
  const order = genres.find(({ id }) => id === genre)?.order ?? [];
  const exchangeable = (other: OutlineItem | undefined): boolean =>
    other !== undefined &&
    item.level === 0 &&
    other.level === 0 &&
    item.section !== other.section &&
    order.some((entry) => entry.includes(item.section) && entry.includes(other.section));
  return [...inOrder].every(
    ([other, place]) =>
      !(other < index ? isBefore(at, place.at) : isBefore(place.at, at)) ||
      exchangeable(items[other]),
  );
}

function sentenceOf(at: DocumentPoint, { analysis, document }: OutlineGround): string {
  const logical = logicalAt(analysis, at);
  const written = document.paragraphs[at.paragraph]?.text ?? "";
  // Guidance is hidden from the analysis; it is shown as it stands.
  if (logical === undefined || written.startsWith("〔", at.offset)) {
    const end = written.indexOf("〕", at.offset);
    return written.slice(at.offset, end < 0 ? undefined : end + 1);
  }
  return sentenceAt(logical.text, logicalOffset(logical, at)).text;
}
