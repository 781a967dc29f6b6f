import { piecesOf, textOfPieces } from "../speech/blank";
import { headingLikeness, partsOf, type OutlinePart } from "./headingLikeness";
import type { Candidate } from "./outlineAlignment";
import {
  documentPoint,
  sentenceAt,
  type DocumentHeading,
  type OutlineGround,
} from "./outlineGround";
import { guidanceIn, guidanceTextOf } from "./outlineGuidance";
import type { DocumentPoint } from "./outlineLine";
import { BLESSING, THANKS, WISH } from "../speech/sectionCue";
import type { Passage } from "./passage";
import { CUES } from "./sectionCues";
import { gramIndexOf, stretchesLike, type LikeStretch } from "./textLikeness";

/**
 * Weights. What the outline itself has put there is surest, then a wording that the library offers for
 * the item, then what the section detection found.
 */
const GUIDANCE = 10;
const OFFERED = 5;
const KNOWN = 4;
const LIKENESS = 3;
const DETECTED = 5;
const REQUIRED = 0.5;
const SHOWN = 3;
const HEADING = 4;
const HEADING_LIKENESS = 4;
const SAME_ORDINAL = 1;
const TELLING_TEXT = 1.5;
/** Of two sections in each other's place the shorter one is the one out of place. */
const LENGTH_SHARE = 0.001;
const MOST_LENGTH = 500;

/** Places that surely are where an item of the outline stands, in whatever order. */
export function sectionEvidence(
  ground: OutlineGround,
  passages: readonly Passage[],
): readonly Candidate[] {
  return [
    ...guidanceEvidence(ground),
    ...wordingEvidence(ground, passages),
    ...detectedEvidence(ground),
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
        weight: GUIDANCE,
      }));
  });
}

/** Passages, and the lines that an outline writes itself. */
function wordingEvidence(
  ground: OutlineGround,
  passages: readonly Passage[],
): readonly Candidate[] {
  const pointsLike = wordingFinder(ground);
  return ground.outline.items.flatMap((item, index) => {
    if (item.level === 1) return [];
    const candidates = (text: string, base: number): readonly Candidate[] =>
      pointsLike(text).map(({ at, likeness }) => ({
        item: index,
        section: item.section,
        at,
        length: text.length,
        weight: base + LIKENESS * likeness,
        // Any part may hold some task or measure; it is this item's only under this item's heading.
        ...(item.level > 1 && base === KNOWN && { only: "inPart" as const }),
      }));
    const offered = (id: string): boolean => item.passages.includes(id);
    return [
      ...(item.heading === undefined ? [] : candidates(item.heading, OFFERED)),
      ...passages
        .filter(({ id, section }) => section === item.section || offered(id))
        .flatMap(({ id, text }) => candidates(text, offered(id) ? OFFERED : KNOWN)),
    ];
  });
}

interface PointLike {
  readonly at: DocumentPoint;
  readonly likeness: number;
}

/** A wording found this close to the start of a sentence begins there, with an ordinal or a blank. */
const START_ROOM = 15;

/** Finds where wordings stand in the document; each is looked for once. */
function wordingFinder({ analysis }: OutlineGround): (wording: string) => readonly PointLike[] {
  const lines = analysis.paragraphs.map(({ text, isResidue }) => (isResidue ? "" : text));
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const index = gramIndexOf(lines.join("\n"));
  const nearly = ({ offset, likeness }: LikeStretch): PointLike => {
    const paragraph = starts.findLastIndex((start) => start <= offset);
    const inside = offset - (starts[paragraph] ?? 0);
    const sentence = sentenceAt(lines[paragraph] ?? "", inside).offset;
    const at = { paragraph, offset: inside - sentence <= START_ROOM ? sentence : inside };
    return { at: documentPoint(analysis, at), likeness };
  };
  /** Lines that are too short to be told by likeness. */
  const exactly = (wording: string): readonly PointLike[] => {
    const whole = textOfPieces(piecesOf(wording)).trim();
    return lines.flatMap((line, paragraph) =>
      line === whole
        ? [{ at: documentPoint(analysis, { paragraph, offset: 0 }), likeness: 1 }]
        : [],
    );
  };
  const known = new Map<string, readonly PointLike[]>();
  return (wording) => {
    const before = known.get(wording);
    if (before !== undefined) return before;
    const like = stretchesLike(index, wording).map(nearly);
    const found = like.length > 0 ? like : exactly(wording);
    known.set(wording, found);
    return found;
  };
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

/** Sections that stand alone; those inside a part are looked for where the part is, if it has a heading. */
function detectedEvidence({ analysis, outline, headings }: OutlineGround): readonly Candidate[] {
  const { sections, paragraphs } = analysis;
  return outline.items.flatMap((item, index) => {
    if (item.level !== 0 && !(headings.length === 0 && item.required)) return [];
    return sections
      .filter(({ id }) => id === item.section)
      .map(({ at }) => {
        const length = (paragraphs[at.paragraph]?.text.length ?? 0) - at.offset;
        const weight =
          DETECTED + (item.required ? REQUIRED : 0) + LENGTH_SHARE * Math.min(length, MOST_LENGTH);
        return {
          item: index,
          section: item.section,
          at: documentPoint(analysis, at),
          weight,
          ...((item.level > 0 || UNTIL_HEADINGS.includes(item.section)) && {
            only: "inOrder" as const,
          }),
        };
      });
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
        weight: SHOWN,
      }));
  });
}

/** Any heading may be any part's; in doubt they follow each other as the parts do. */
function headingEvidence(
  ground: OutlineGround,
  passages: readonly Passage[],
): readonly Candidate[] {
  const { outline, headings } = ground;
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const likeness = headingLikeness(outline.items, (id) => byId.get(id));
  const parts = partsOf(outline.items);
  return parts.flatMap((part, place) =>
    headings.map((heading, index) => ({
      item: part.heading,
      section: "h1",
      at: heading.at,
      weight:
        HEADING +
        HEADING_LIKENESS * likeness(part, heading.text) +
        (heading.value === place + 1 ? SAME_ORDINAL : 0) +
        (isTold(part, parts, heading, headings[index + 1], ground) ? TELLING_TEXT : 0),
    })),
  );
}

/** A heading candidate is no more than the order of the headings unless it weighs this much. */
export const LIKE_HEADING = HEADING + HEADING_LIKENESS / 2;

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
