import { closingEvidence, detectedEvidence } from "./detectedEvidence";
import { EVIDENCE } from "./evidenceWeight";
import { headingEvidence } from "./headingEvidence";
import type { Candidate } from "./outlineAlignment";
import type { OutlineGround } from "./outlineGround";
import { guidanceIn, guidanceTextOf } from "./outlineGuidance";
import type { OutlineChoice } from "./outlineLine";
import type { Passage } from "../passage";
import { wordingFinder } from "./wordingFinder";

/** Places that surely are where an item of the outline stands, in whatever order. */
export function sectionEvidence(
  ground: OutlineGround,
  passages: readonly Passage[],
  choices: readonly (OutlineChoice | undefined)[],
): readonly Candidate[] {
  const worded = wordingEvidence(ground, passages, choices);
  return [
    ...guidanceEvidence(ground),
    ...worded,
    ...detectedEvidence(ground, worded),
    ...closingEvidence(ground),
    ...headingEvidence(ground, passages, worded),
  ];
}

function guidanceEvidence({ document, outline }: OutlineGround): readonly Candidate[] {
  const found = guidanceIn(document);
  return outline.items.flatMap((item, index) => {
    if (item.level === 1) return [];
    const text = guidanceTextOf(item);
    return found
      .filter((one) => one.text === text)
      .map(({ at }) => ({
        item: index,
        section: item.section,
        at,
        length: text.length,
        weight: EVIDENCE.guidance,
      }));
  });
}

/** Passages, and the lines that an outline writes itself. */
function wordingEvidence(
  ground: OutlineGround,
  passages: readonly Passage[],
  choices: readonly (OutlineChoice | undefined)[],
): readonly Candidate[] {
  const pointsLike = wordingFinder(ground.analysis);
  return ground.outline.items.flatMap((item, index) => {
    if (item.level === 1) return [];
    const candidates = (text: string, base: number): readonly Candidate[] =>
      pointsLike(text).map(({ at, likeness }) => ({
        item: index,
        section: item.section,
        at,
        length: text.length,
        weight: base + EVIDENCE.likeness * likeness,
        // Any part may hold some task or measure; it is this item's only under this item's heading.
        ...(item.level > 1 && base === EVIDENCE.known && { only: "inPart" as const }),
      }));
    const offered = (id: string): boolean => item.passages.includes(id);
    const choice = choices[index];
    return [
      ...(choice?.kind === "passage" ? candidates(choice.passage.text, EVIDENCE.chosen) : []),
      ...(item.heading === undefined ? [] : candidates(item.heading, EVIDENCE.offered)),
      ...passages
        .filter(({ id, section }) => section === item.section || offered(id))
        .flatMap(({ id, text }) =>
          candidates(text, offered(id) ? EVIDENCE.offered : EVIDENCE.known),
        ),
    ];
  });
}
