import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { isBefore, type SeriesItem, type TextPoint } from "../../speech/numbering/numbering";
import type { OrdinalFamily } from "../../speech/numbering/ordinalMarker";
import { sentencesOf } from "../../speech/text/sentence";
import { documentPoint, type OutlineGround } from "./outlineGround";
import type { DocumentPoint } from "./outlineLine";
import { CUES } from "./sectionCues";

/** A stretch of the document; `to` null: to its end. */
export interface Stretch {
  readonly from: DocumentPoint;
  readonly to: DocumentPoint | null;
}

export function isInside(at: DocumentPoint, { from, to }: Stretch): boolean {
  return !isBefore(at, from) && (to === null || isBefore(at, to));
}

/** A place that may be where some section stands. */
export interface FoundPlace {
  readonly at: DocumentPoint;
  readonly weight: number;
}

/** None proves anything alone, so all together weigh less than one sure place. */
const DETECTED = 1;
const COUNTED = 0.6;
const LEADING = 0.6;
const CUED = 0.4;
/** Items of an outline that share a section are never more than this. */
const MOST_PLACES = 12;

/** Sections that a text counts: 第一，第二，第三. */
const COUNTED_SECTIONS = ["l2_point", "l2_task", "requirement", "gain", "hope", "call", "measure"];

/** Finds where a section may stand in a stretch of the document. */
export interface PlaceFinder {
  /** Of a section at this level of the outline, in the part that the stretch is. */
  insidePart(section: string, level: number): readonly FoundPlace[];
  /** Of a section on its own, of which the outline has `count`. */
  standingAlone(section: string, count: number): readonly FoundPlace[];
}

/** `isKnown` tells words that are known to be something else. */
export function placeFinder(
  ground: OutlineGround,
  stretch: Stretch,
  isKnown: (at: DocumentPoint) => boolean,
): PlaceFinder {
  const { analysis } = ground;
  const paragraphs = analysis.paragraphs.filter(({ isResidue }) => !isResidue);
  const members = memberFinder(ground, stretch);
  const placesAt = (points: readonly TextPoint[], weight: number): readonly FoundPlace[] =>
    points
      .map((point) => ({ at: documentPoint(analysis, point), weight }))
      .filter(({ at }) => isInside(at, stretch))
      .slice(0, MOST_PLACES);
  const starts = paragraphs.map(({ index }) => ({ paragraph: index, offset: 0 }));

  const detected = (section: string): readonly FoundPlace[] =>
    placesAt(
      analysis.sections.filter(({ id }) => id === section).map(({ at }) => at),
      DETECTED,
    );
  const cued = (section: string): readonly FoundPlace[] =>
    placesAt(
      paragraphs.flatMap((paragraph) => cueIn(paragraph, section, stretch, ground)),
      CUED,
    );
  const leading = (): readonly FoundPlace[] => {
    const first = starts.find((start) => {
      const at = documentPoint(analysis, start);
      return isInside(at, stretch) && !isKnown(at);
    });
    const paragraph = analysis.paragraphs[first?.paragraph ?? -1];
    const isCounted = paragraph?.facts.markers[0]?.atStart === true;
    return first === undefined || isCounted ? [] : placesAt([first], LEADING);
  };
  return {
    insidePart: (section, level) => [
      ...detected(section),
      ...cued(section),
      ...(COUNTED_SECTIONS.includes(section) ? placesAt(members(level - 1), COUNTED) : []),
      ...(section === "h1_lead" ? leading() : []),
    ],
    standingAlone: (section, count) => [
      ...cued(section),
      ...(count > 1 && COUNTED_SECTIONS.includes(section)
        ? placesAt(numberedStarts(paragraphs), COUNTED)
        : []),
    ],
  };
}

/** The first sentence of a paragraph that shows the section, if it lies in the stretch. */
function cueIn(
  { index, text }: LogicalParagraph,
  section: string,
  stretch: Stretch,
  { analysis }: OutlineGround,
): readonly TextPoint[] {
  const pattern = CUES[section];
  if (pattern?.test(text) !== true) return [];
  const found = sentencesOf(text)
    .filter((sentence) => pattern.test(sentence.text))
    .map(({ offset }) => ({ paragraph: index, offset }))
    .find((point) => isInside(documentPoint(analysis, point), stretch));
  return found === undefined ? [] : [found];
}

/** Paragraphs that begin with an ordinal of the kind that most of them have. */
function numberedStarts(paragraphs: readonly LogicalParagraph[]): readonly TextPoint[] {
  const starts = new Map<OrdinalFamily, TextPoint[]>();
  for (const { index, facts } of paragraphs) {
    const family = facts.markers.find(({ atStart }) => atStart)?.family;
    if (family === undefined || family === "last") continue;
    starts.set(family, [...(starts.get(family) ?? []), { paragraph: index, offset: 0 }]);
  }
  const [most] = [...starts.values()].sort((one, other) => other.length - one.length);
  return most ?? [];
}

/** Numbered points of a stretch, by how deep they lie in it: 1 for its own points. */
function memberFinder(
  { analysis }: OutlineGround,
  stretch: Stretch,
): (depth: number) => readonly TextPoint[] {
  const { main, numbering } = analysis;
  const inside = numbering.series
    .filter(({ level }) => main === null || level > main.level)
    .flatMap(({ items, level }) => items.map((item) => ({ item, level })))
    .filter(({ item }) => isInside(documentPoint(analysis, item.at), stretch));
  const top = inside.reduce((highest, { level }) => Math.min(highest, level), Infinity);
  return (depth) =>
    inside
      .filter(({ item, level }) => level === top + depth - 1 && (depth > 1 || isPoint(item)))
      .map(({ item }) => item.at);
}

/** 第一 in the middle of a paragraph is a point as well; 一是 there is part of one. */
function isPoint({ marker }: SeriesItem): boolean {
  return marker.atStart || marker.family === "nth" || marker.family === "order";
}
