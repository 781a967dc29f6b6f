import type { SpeechAnalysis } from "../../speech/analysis";
import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import type { TextPoint } from "../../speech/numbering/numbering";
import { EVIDENCE } from "./evidenceWeight";
import { headingLikeness, partsOf, type OutlinePart } from "./headingLikeness";
import { knownWordings } from "./knownWordings";
import type { OutlineItem } from "./outline";
import type { Candidate } from "./outlineAlignment";
import type { DocumentHeading, OutlineGround } from "./outlineGround";
import type { Passage } from "../passage";
import { CUES } from "./sectionCues";

/** Any heading may be any part's; in doubt they follow each other as the parts do. */
export function headingEvidence(
  ground: OutlineGround,
  passages: readonly Passage[],
  worded: readonly Candidate[],
): readonly Candidate[] {
  const { outline, analysis } = ground;
  const wordingsAt = knownWordings(worded, analysis);
  // Where the first level is missing the second one seems to divide the speech.
  const headings = ground.headings.filter(({ ordinal }) =>
    ordinal === null ? true : wordingsAt(ordinal.at).length === 0,
  );
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const likeness = headingLikeness(outline.items, (id) => byId.get(id));
  const parts = partsOf(outline.items);
  const paragraphs = ownParagraphs(analysis, wordingsAt);
  return headings.flatMap((heading, index) => {
    const under = paragraphs.filter((one) => isUnder(one, heading, headings[index + 1]));
    return parts.map((part, place) => ({
      item: part.heading,
      section: "h1",
      at: heading.at,
      weight:
        EVIDENCE.heading +
        EVIDENCE.headingLikeness * likeness(part, heading.text) +
        (heading.value === place + 1 ? EVIDENCE.sameOrdinal : 0) +
        (isTold(part, parts, outline.items, under) ? EVIDENCE.tellingText : 0),
    }));
  });
}

/** Paragraphs of the person's own: what the outline put in says nothing of where it was put. */
function ownParagraphs(
  analysis: SpeechAnalysis,
  wordingsAt: (at: TextPoint) => readonly Candidate[],
): readonly LogicalParagraph[] {
  return analysis.paragraphs.filter(
    ({ index, isResidue }) =>
      !isResidue && wordingsAt({ paragraph: index, offset: 0 }).length === 0,
  );
}

/** Whether the text under a heading holds what only this part of the outline must hold. */
function isTold(
  part: OutlinePart,
  parts: readonly OutlinePart[],
  items: readonly OutlineItem[],
  under: readonly LogicalParagraph[],
): boolean {
  const required = ({ heading: from, end }: OutlinePart): readonly string[] =>
    items
      .slice(from + 1, end)
      .filter((item) => item.required)
      .map(({ section }) => section);
  const own = required(part).filter(
    (section) => !parts.some((other) => other !== part && required(other).includes(section)),
  );
  return under.some(({ text }) => own.some((section) => CUES[section]?.test(text)));
}

function isUnder(
  { slices: [slice] }: LogicalParagraph,
  heading: DocumentHeading,
  next: DocumentHeading | undefined,
): boolean {
  const at = slice?.paragraph ?? -1;
  return at >= heading.at.paragraph && (next === undefined || at < next.at.paragraph);
}
