import type { SpeechAnalysis } from "../../speech/analysis";
import type { TextPoint } from "../../speech/numbering/numbering";
import { sentencesOf } from "../../speech/text/sentence";
import { BLESSING, THANKS, WISH } from "../../speech/sections/sectionCue";
import { EVIDENCE } from "./evidenceWeight";
import { isEnding } from "./headingLikeness";
import { knownWordings } from "./knownWordings";
import type { Candidate } from "./outlineAlignment";
import { documentPoint, type OutlineGround } from "./outlineGround";

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

/** Of two sections in each other's place the shorter one is the one out of place. */
const LENGTH_SHARE = 0.001;
const MOST_LENGTH = 500;

/**
 * What the section detection found of sections that stand alone. Those inside a part are looked for where
 * the part is; without any heading only what a part must have tells where it might begin.
 */
export function detectedEvidence(
  { analysis, outline, headings }: OutlineGround,
  worded: readonly Candidate[],
): readonly Candidate[] {
  const wordingsAt = knownWordings(worded, analysis);
  return outline.items.flatMap((item, index) => {
    const { section, level, required } = item;
    const isHidden = UNTIL_HEADINGS.includes(section);
    if (level > 0 && (headings.length > 0 || !required || isHidden)) return [];
    if (isHidden && isEnding(index, outline.items)) return [];
    return pointsOf(section, level, analysis, wordingsAt).map((point): Candidate => {
      const own = wordingsAt(point).find((one) => one.section === section);
      return {
        item: index,
        section,
        // Within a known wording of the section a proof proves no more than that wording.
        at: own?.at ?? documentPoint(analysis, point),
        weight:
          EVIDENCE.detected +
          (required ? EVIDENCE.required : 0) +
          LENGTH_SHARE * Math.min(lengthFrom(point, analysis), MOST_LENGTH),
        ...((level > 0 || isHidden) && { only: "inOrder" as const }),
      };
    });
  });
}

function lengthFrom({ paragraph, offset }: TextPoint, { paragraphs }: SpeechAnalysis): number {
  return (paragraphs[paragraph]?.text.length ?? 0) - offset;
}

/**
 * Where the detection found a section, unless a cue or the mere place misled it within a known wording.
 * What comes before the headings often shares a passage: a background names the purpose as well.
 */
function pointsOf(
  section: string,
  level: number,
  analysis: SpeechAnalysis,
  wordingsAt: (at: TextPoint) => readonly Candidate[],
): readonly TextPoint[] {
  const isOther = (at: TextPoint): boolean => {
    const wordings = wordingsAt(at);
    return wordings.length > 0 && wordings.every((one) => one.section !== section);
  };
  const points = analysis.sections.filter(({ id }) => id === section).map(({ at }) => at);
  const mayShare = level === 0 && (UNTIL_HEADINGS.includes(section) || section === "promise");
  if (mayShare) return points;
  if (section !== "background") return points.filter((at) => !isOther(at));
  // Whatever comes first is taken for the background; behind a known wording it is what comes next.
  return points.flatMap((point) => {
    const text = analysis.paragraphs[point.paragraph]?.text ?? "";
    const next = [
      ...sentencesOf(text)
        .filter(({ offset }) => offset > point.offset)
        .map(({ offset }) => ({ paragraph: point.paragraph, offset })),
      ...analysis.paragraphs
        .filter(({ index, isResidue }) => index > point.paragraph && !isResidue)
        .map(({ index }) => ({ paragraph: index, offset: 0 })),
    ];
    const first = [point, ...next].find((at) => !isOther(at));
    if (first === undefined || first === point) return first ?? [];
    const isMarked = analysis.sections.some(
      ({ id, at }) =>
        at.paragraph === first.paragraph &&
        at.offset === first.offset &&
        !UNTIL_HEADINGS.includes(id),
    );
    return isMarked ? [] : first;
  });
}

const LONGEST_THANKS = 30;

/**
 * Wish and thanks by their words alone: the section detection sees them only near the end, which is no
 * longer there once more has been put behind them.
 */
export function closingEvidence({ analysis, outline }: OutlineGround): readonly Candidate[] {
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
