import type { SpeechAnalysis } from "../speech/analysis";
import type { TextPoint } from "../speech/numbering";
import { BLESSING, THANKS, WISH } from "../speech/sectionCue";
import { EVIDENCE } from "./evidenceWeight";
import { headingEvidence } from "./headingEvidence";
import { isEnding } from "./headingLikeness";
import type { Candidate } from "./outlineAlignment";
import { documentPoint, logicalAt, logicalOffset, type OutlineGround } from "./outlineGround";
import { guidanceIn, guidanceTextOf } from "./outlineGuidance";
import type { OutlineChoice } from "./outlineLine";
import type { Passage } from "./passage";
import { wordingFinder } from "./wordingFinder";

/** Of two sections in each other's place the shorter one is the one out of place. */
const LENGTH_SHARE = 0.001;
const MOST_LENGTH = 500;

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
    ...headingEvidence(ground, passages),
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

/** Found only before the first heading, so a heading that is put in before them would hide them. */
export const UNTIL_HEADINGS: readonly string[] = [
  "welcome",
  "thanks_mid",
  "importance",
  "purpose",
  "achievements",
  "situation",
  "gain",
  "review",
  "hope",
];

/**
 * What the section detection found of sections that stand alone. Those inside a part are looked for where
 * the part is; without any heading only what a part must have tells where it might begin.
 */
function detectedEvidence(
  { analysis, outline, headings }: OutlineGround,
  worded: readonly Candidate[],
): readonly Candidate[] {
  const { sections, paragraphs } = analysis;
  const wordingAt = wordingsAround(worded, analysis);
  /** Whatever comes first is taken for the background, even what is known to be something else. */
  const isOther = (at: TextPoint): boolean =>
    wordingAt(at, (one) => one.section !== "background") !== undefined &&
    wordingAt(at, (one) => one.section === "background") === undefined;
  return outline.items.flatMap((item, index) => {
    const { section, level, required } = item;
    const isHidden = UNTIL_HEADINGS.includes(section);
    if (level > 0 && (headings.length > 0 || !required || isHidden)) return [];
    if (isHidden && isEnding(index, outline.items)) return [];
    return sections
      .filter(({ id, at }) => id === section && !(id === "background" && isOther(at)))
      .map(({ at }): Candidate => {
        const length = (paragraphs[at.paragraph]?.text.length ?? 0) - at.offset;
        return {
          item: index,
          section,
          at: wordingAt(at, (one) => one.section === section)?.at ?? documentPoint(analysis, at),
          weight:
            EVIDENCE.detected +
            (required ? EVIDENCE.required : 0) +
            LENGTH_SHARE * Math.min(length, MOST_LENGTH),
          ...((level > 0 || isHidden) && { only: "inOrder" as const }),
        };
      });
  });
}

/** Finds the known wording that a place lies in: a proof within it proves no more than the wording does. */
function wordingsAround(
  worded: readonly Candidate[],
  analysis: SpeechAnalysis,
): (at: TextPoint, fits: (one: Candidate) => boolean) => Candidate | undefined {
  return (at, fits) =>
    worded.find((one) => {
      const logical = logicalAt(analysis, one.at);
      if (logical?.index !== at.paragraph || !fits(one)) return false;
      const inside = at.offset - logicalOffset(logical, one.at);
      return inside >= 0 && inside < (one.length ?? 0);
    });
}

const LONGEST_THANKS = 30;

/**
 * Wish and thanks by their words alone: the section detection sees them only near the end, which is no
 * longer there once more has been put behind them.
 */
function closingEvidence({ analysis, outline }: OutlineGround): readonly Candidate[] {
  const shows: Readonly<Record<string, (text: string) => boolean>> = {
    wish: (text) => WISH.test(text) || BLESSING.test(text),
    thanks: (text) => text.length <= LONGEST_THANKS && THANKS.test(text),
  };
  return outline.items.flatMap(({ section, level }, item) => {
    const isShown = shows[section];
    if (level !== 0 || isShown === undefined) return [];
    return analysis.paragraphs
      .filter(({ text, isResidue }) => !isResidue && isShown(text))
      .map(({ index }) => ({
        item,
        section,
        at: documentPoint(analysis, { paragraph: index, offset: 0 }),
        weight: EVIDENCE.shown,
      }));
  });
}
