import { isBefore, type SeriesItem } from "../speech/numbering";
import type { LogicalParagraph } from "../speech/logicalParagraph";
import { sentencesOf } from "../speech/sentence";
import { partsOf } from "./headingLikeness";
import type { Candidate } from "./outlineAlignment";
import { documentPoint, logicalAt, type OutlineGround } from "./outlineGround";
import type { DocumentPoint } from "./outlineLine";
import { CUES } from "./sectionCues";

/** All below what counts as sure, so that none of it wins against sure evidence. */
const DETECTED = 1;
const COUNTED = 0.6;
const LEADING = 0.6;
const CUED = 0.4;
const NEXT_TO_TITLE = 0.4;
/** Items of an outline that share a section are never more than this. */
const MOST_PLACES = 12;

/** A stretch of the document; `to` null: to its end. */
interface Stretch {
  readonly from: DocumentPoint;
  readonly to: DocumentPoint | null;
}

/**
 * Places that may be where an item stands, given where other items surely stand: within a part by what
 * its paragraphs say and how they are counted, elsewhere for sections that the outline has several times.
 */
export function partEvidence(
  ground: OutlineGround,
  sure: ReadonlyMap<number, Candidate>,
  known: readonly Candidate[],
): readonly Candidate[] {
  const { items } = ground.outline;
  const inParts = partsOf(items).flatMap(({ heading, end }) => {
    const stretch = stretchOfPart(heading, end, ground, sure);
    if (stretch === null) return [];
    const find = placeFinder(ground, stretch);
    const detected = items.slice(heading + 1, end).flatMap(({ section, level }, place) => {
      const found = find.insidePart(section, level);
      return found.map((one) => ({ ...one, item: heading + 1 + place, section }));
    });
    const worded = known.filter(
      ({ item, at }) => item > heading && item < end && isInside(at, stretch),
    );
    return [...worded, ...detected];
  });
  const { body } = ground.analysis.opening;
  const from = body === null ? null : documentPoint(ground.analysis, body);
  const find = from === null ? null : placeFinder(ground, { from, to: null });
  const alone = items.flatMap(({ section, level }, item) =>
    level === 0 && find !== null
      ? find.standingAlone(section).map((one) => ({ ...one, item, section }))
      : [],
  );
  const taken = (one: Candidate): boolean =>
    [...sure.values()].some(
      (other) =>
        other.section === one.section &&
        logicalAt(ground.analysis, other.at) === logicalAt(ground.analysis, one.at),
    );
  return [...inParts, ...alone, ...bylineEvidence(ground)].filter(
    (one) => !sure.has(one.item) && !taken(one),
  );
}

/** From the heading to what surely comes after the part; null where the part is missing. */
function stretchOfPart(
  heading: number,
  end: number,
  { headings }: OutlineGround,
  sure: ReadonlyMap<number, Candidate>,
): Stretch | null {
  const from = sure.get(heading)?.at;
  if (from === undefined) return null;
  const later = [
    ...headings.map(({ at }) => at),
    ...[...sure].filter(([item]) => item >= end).map(([, { at }]) => at),
  ].filter((at) => isBefore(from, at));
  return { from, to: later.sort((one, other) => (isBefore(one, other) ? -1 : 1))[0] ?? null };
}

function isInside(at: DocumentPoint, { from, to }: Stretch): boolean {
  return !isBefore(at, from) && (to === null || isBefore(at, to));
}

interface Found {
  readonly at: DocumentPoint;
  readonly weight: number;
}

interface PlaceFinder {
  insidePart(section: string, level: number): readonly Found[];
  standingAlone(section: string): readonly Found[];
}

const COUNTED_SECTIONS = ["l2_point", "l2_task", "requirement", "gain", "hope", "call", "measure"];

function placeFinder(ground: OutlineGround, stretch: Stretch): PlaceFinder {
  const { analysis, outline } = ground;
  const paragraphs = analysis.paragraphs.filter((paragraph) => {
    const at = documentPoint(analysis, { paragraph: paragraph.index, offset: 0 });
    return !paragraph.isResidue && isInside(at, stretch);
  });
  const members = memberFinder(ground, stretch);
  const at = (paragraph: LogicalParagraph, offset: number): DocumentPoint =>
    documentPoint(analysis, { paragraph: paragraph.index, offset });

  const detected = (section: string): readonly Found[] =>
    analysis.sections
      .filter(({ id }) => id === section)
      .map((mark) => ({ at: documentPoint(analysis, mark.at), weight: DETECTED }))
      .filter((found) => isInside(found.at, stretch));
  const cued = (section: string): readonly Found[] => {
    const pattern = CUES[section];
    if (pattern === undefined) return [];
    return paragraphs.flatMap((paragraph) => {
      const sentence = sentencesOf(paragraph.text).find(({ text }) => pattern.test(text));
      return sentence === undefined ? [] : [{ at: at(paragraph, sentence.offset), weight: CUED }];
    });
  };
  const leading = (): readonly Found[] => {
    const first = paragraphs[1];
    return first === undefined || first.facts.markers[0]?.atStart === true
      ? []
      : [{ at: at(first, 0), weight: LEADING }];
  };
  /** Paragraphs that begin with an ordinal, of the kind that the first of them has. */
  const numbered = (): readonly Found[] => {
    const first = ({ facts }: LogicalParagraph) => facts.markers.find(({ atStart }) => atStart);
    const family = paragraphs.map(first).find((marker) => marker !== undefined)?.family;
    return paragraphs
      .filter((paragraph) => family !== undefined && first(paragraph)?.family === family)
      .map((paragraph) => ({ at: at(paragraph, 0), weight: COUNTED }));
  };
  const firstOf = (found: readonly Found[]): readonly Found[] => found.slice(0, MOST_PLACES);
  return {
    insidePart: (section, level) => [
      ...firstOf(detected(section)),
      ...firstOf(cued(section)),
      ...(COUNTED_SECTIONS.includes(section) ? firstOf(members(level - 1)) : []),
      ...(section === "h1_lead" ? leading() : []),
    ],
    standingAlone: (section) => {
      const count = outline.items.filter((item) => item.section === section).length;
      const isCounted = count > 1 && COUNTED_SECTIONS.includes(section);
      return [...firstOf(cued(section)), ...(isCounted ? firstOf(numbered()) : [])];
    },
  };
}

/** Numbered points of a stretch, by how deep they lie in it: 1 for its own points. */
function memberFinder(
  { analysis }: OutlineGround,
  stretch: Stretch,
): (depth: number) => readonly Found[] {
  const main = analysis.main;
  const inside = analysis.numbering.series
    .filter((series) => main === null || series.level > main.level)
    .flatMap((series) => series.items.map((item) => ({ item, level: series.level })))
    .map(({ item, level }) => ({ item, level, at: documentPoint(analysis, item.at) }))
    .filter(({ at }) => isInside(at, stretch));
  const top = Math.min(...inside.map(({ level }) => level));
  return (depth) =>
    inside
      .filter(({ item, level }) => level === top + depth - 1 && (depth > 1 || isPoint(item)))
      .map(({ at }) => ({ at, weight: COUNTED }));
}

/** 第一 in the middle of a sentence is a point as well; 一是 there is part of one. */
function isPoint({ marker }: SeriesItem): boolean {
  return marker.atStart || marker.family === "nth" || marker.family === "order";
}

/** A short line between title and salutation is the byline, whatever it says. */
function bylineEvidence({ analysis, outline }: OutlineGround): readonly Candidate[] {
  const { title, salutation } = analysis.opening;
  const item = outline.items.findIndex(({ section }) => section === "byline");
  if (item < 0 || title === null || salutation === null) return [];
  const between = analysis.paragraphs.slice(title.paragraph + 1, salutation.paragraph);
  return between
    .filter(({ text, isResidue }) => !isResidue && text.length <= 40 && !/[。！？]/.test(text))
    .slice(0, 1)
    .map(({ index }) => ({
      item,
      section: "byline",
      at: documentPoint(analysis, { paragraph: index, offset: 0 }),
      weight: NEXT_TO_TITLE,
    }));
}
