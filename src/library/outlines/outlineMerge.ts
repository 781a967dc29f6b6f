import type { SpeechAnalysis } from "../../speech/analysis";
import type { Outline, OutlineItem } from "./outline";
import { alignmentOf } from "./outlineAlignment";
import { gapInWords } from "./outlineGap";
import {
  logicalAt,
  logicalOffset,
  outlineGroundOf,
  sentenceAt,
  type OutlineGround,
} from "./outlineGround";
import { guidanceIn } from "./outlineGuidance";
import type { DocumentPoint, OutlineChoice, OutlineLine } from "./outlineLine";
import { gapOfItem, placeAmongPeers, placeOutOfOrder, type OutlineFinding } from "./outOfOrder";
import { partEvidence } from "./partEvidence";
import type { Passage } from "../passage";
import { sectionEvidence } from "./sectionEvidence";
import { paragraphsOfSection } from "./sectionExtent";
import { roleOfSection } from "./sectionRole";
import { sharedWords } from "./sharedWords";

/** More than all that is not sure can weigh together. */
const SURE = 1000;

/**
 * What laying an outline over a document finds: one line for each item, in the outline's order.
 * `passages` are those by which a section's text may be known, the person's own included; `choices` what
 * was chosen for the items so far, if anything.
 */
export function outlineMerge(
  analysis: SpeechAnalysis,
  outline: Outline,
  passages: readonly Passage[],
  choices: readonly (OutlineChoice | undefined)[] = [],
): readonly OutlineLine[] {
  const ground = outlineGroundOf(analysis, outline);
  const mayShare = sharedWords(ground);
  const evidence = sectionEvidence(ground, passages, choices);
  const anywhere = evidence.filter(({ only }) => only !== "inPart");
  const underHeadings = evidence.filter(({ only }) => only === "inPart");
  const sure = alignmentOf(anywhere, mayShare);
  const likely = partEvidence(ground, sure, underHeadings);
  const fixed = [...sure.values()].map((one) => ({ ...one, weight: SURE }));
  const inOrder = alignmentOf([...fixed, ...likely], mayShare);
  const finding = { ground, evidence, likely, inOrder };
  return outline.items.map((item, index) => lineOf(item, index, finding));
}

function lineOf(item: OutlineItem, index: number, finding: OutlineFinding): OutlineLine {
  const { ground, inOrder } = finding;
  const present = inOrder.get(index)?.at ?? placeAmongPeers(item, index, finding);
  if (present !== null)
    return { status: "present", item, at: present, evidence: wordsAt(present, ground) };
  const gap = gapOfItem(index, finding);
  const where = gapInWords(gap, roleOfSection(item.section) !== "body", ground);
  const at = placeOutOfOrder(item, index, finding);
  if (at === null) return { status: "new", item, gap, where };
  const paragraphs = paragraphsOfSection(at, item, ground, inOrder);
  return { status: "elsewhere", item, at, evidence: wordsAt(at, ground), gap, where, paragraphs };
}

/** From the place to the end of its sentence; guidance, which the analysis does not see, as it stands. */
function wordsAt(at: DocumentPoint, { analysis, document }: OutlineGround): string {
  const guidance = guidanceIn(document).find(
    (one) => one.at.paragraph === at.paragraph && one.at.offset === at.offset,
  );
  const logical = logicalAt(analysis, at);
  if (guidance !== undefined || logical === undefined) return guidance?.text ?? "";
  const offset = logicalOffset(logical, at);
  const sentence = sentenceAt(logical.text, offset);
  return logical.text.slice(offset, sentence.offset + sentence.text.length);
}
