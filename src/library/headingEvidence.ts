import { EVIDENCE } from "./evidenceWeight";
import { headingLikeness, partsOf, type OutlinePart } from "./headingLikeness";
import { knownWordings } from "./knownWordings";
import type { Candidate } from "./outlineAlignment";
import type { DocumentHeading, OutlineGround } from "./outlineGround";
import type { Passage } from "./passage";
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
  return parts.flatMap((part, place) =>
    headings.map((heading, index) => ({
      item: part.heading,
      section: "h1",
      at: heading.at,
      weight:
        EVIDENCE.heading +
        EVIDENCE.headingLikeness * likeness(part, heading.text) +
        (heading.value === place + 1 ? EVIDENCE.sameOrdinal : 0) +
        (isTold(part, parts, heading, headings[index + 1], ground) ? EVIDENCE.tellingText : 0),
    })),
  );
}

/** Whether the text under a heading holds what only this part of the outline must hold. */
function isTold(
  part: OutlinePart,
  parts: readonly OutlinePart[],
  heading: DocumentHeading,
  next: DocumentHeading | undefined,
  { outline, analysis }: OutlineGround,
): boolean {
  const required = ({ heading: from, end }: OutlinePart): readonly string[] =>
    outline.items
      .slice(from + 1, end)
      .filter((item) => item.required)
      .map(({ section }) => section);
  const own = required(part).filter(
    (section) => !parts.some((other) => other !== part && required(other).includes(section)),
  );
  return analysis.paragraphs.some(({ text, slices: [slice], isResidue }) => {
    const at = slice?.paragraph ?? -1;
    const isUnder =
      at >= heading.at.paragraph && (next === undefined || at < next.at.paragraph) && !isResidue;
    return isUnder && own.some((section) => CUES[section]?.test(text));
  });
}
