import { isBefore } from "../../speech/numbering/numbering";
import { isEnding, partsOf, type OutlinePart } from "./headingLikeness";
import { knownWordings } from "./knownWordings";
import type { Candidate } from "./outlineAlignment";
import {
  documentPoint,
  logicalAt,
  logicalOffset,
  sentenceAt,
  type OutlineGround,
} from "./outlineGround";
import type { DocumentPoint } from "./outlineLine";
import { isInside, placeFinder, type Stretch } from "./placeFinder";

type Alignment = ReadonlyMap<number, Candidate>;

/**
 * Places that may be where an item stands, given where other items surely stand: within a part by what
 * its paragraphs say and how they are counted, elsewhere by the words of a section. `underHeadings` are
 * places that count only under the item's own heading.
 */
export function partEvidence(
  ground: OutlineGround,
  sure: Alignment,
  underHeadings: readonly Candidate[],
): readonly Candidate[] {
  const isKnown = knownWords(ground, sure);
  const isRepeated = sameSection(ground, sure);
  return [
    ...partsOf(ground.outline.items).flatMap((part) =>
      evidenceInPart(part, { ground, sure, isKnown }, underHeadings),
    ),
    ...evidenceAlone({ ground, sure, isKnown }),
    ...bylineEvidence(ground),
  ].filter((one) => !sure.has(one.item) && !isKnown(one.at) && !isRepeated(one));
}

interface PartGround {
  readonly ground: OutlineGround;
  readonly sure: Alignment;
  readonly isKnown: (at: DocumentPoint) => boolean;
}

function evidenceInPart(
  part: OutlinePart,
  { ground, sure, isKnown }: PartGround,
  underHeadings: readonly Candidate[],
): readonly Candidate[] {
  const stretch = stretchOfPart(part, ground, sure);
  if (stretch === null) return [];
  const { heading, end } = part;
  const finder = placeFinder(ground, stretch, isKnown);
  const found = ground.outline.items
    .slice(heading + 1, end)
    .flatMap(({ section, level }, place) =>
      finder
        .insidePart(section, level)
        .map((one) => ({ ...one, item: heading + 1 + place, section })),
    );
  const worded = underHeadings.filter(
    ({ item, at }) => item > heading && item < end && isInside(at, stretch),
  );
  return [...worded, ...found];
}

function evidenceAlone({ ground, sure, isKnown }: PartGround): readonly Candidate[] {
  const { analysis, outline } = ground;
  const { body } = analysis.opening;
  if (body === null) return [];
  const stretch = { from: documentPoint(analysis, body), to: null };
  const finder = placeFinder(ground, stretch, isKnown);
  const mayEnd = endingPlaces(ground, sure);
  return outline.items.flatMap(({ section, level }, item) => {
    if (level !== 0) return [];
    const count = outline.items.filter((other) => other.section === section).length;
    return finder
      .standingAlone(section, count)
      .filter(({ at }) => !isEnding(item, outline.items) || mayEnd(at))
      .map((one) => ({ ...one, item, section }));
  });
}

/**
 * Whether a place may be part of the ending: it begins a paragraph that is no numbered point, or lies
 * where the ending surely has begun. 希望 in the middle of a task is part of the task.
 */
function endingPlaces(
  { analysis, outline: { items } }: OutlineGround,
  sure: Alignment,
): (at: DocumentPoint) => boolean {
  const begun = [...sure]
    .filter(([item]) => isEnding(item, items))
    .map(([, { at }]) => logicalAt(analysis, at)?.index ?? Infinity);
  const first = Math.min(...begun);
  return (at) => {
    const logical = logicalAt(analysis, at);
    if (logical === undefined || logical.index >= first) return true;
    const isNumbered = logical.facts.markers[0]?.atStart === true;
    return logicalOffset(logical, at) === 0 && !isNumbered;
  };
}

const NEXT_TO_TITLE = 0.4;
const LONGEST_BYLINE = 40;

/** A short line between title and salutation is the byline, whatever it says. */
function bylineEvidence({ analysis, outline }: OutlineGround): readonly Candidate[] {
  const { title, salutation } = analysis.opening;
  const item = outline.items.findIndex(({ section }) => section === "byline");
  if (item < 0 || title === null || salutation === null) return [];
  const line = analysis.paragraphs
    .slice(title.paragraph + 1, salutation.paragraph)
    .find(({ text, isResidue }) => !isResidue && text.length <= LONGEST_BYLINE);
  if (line === undefined || /[。！？]/.test(line.text)) return [];
  const at = documentPoint(analysis, { paragraph: line.index, offset: 0 });
  return [{ item, section: "byline", at, weight: NEXT_TO_TITLE }];
}

/** Whether words at a place are known to be an item's. */
function knownWords({ analysis }: OutlineGround, sure: Alignment): (at: DocumentPoint) => boolean {
  const wordingsAt = knownWordings(sure.values(), analysis);
  return (at) => {
    const logical = logicalAt(analysis, at);
    if (logical === undefined) return false;
    const offset = logicalOffset(logical, at);
    return wordingsAt({ paragraph: logical.index, offset }).length > 0;
  };
}

/** Whether a paragraph surely has a section already; it then has none of the same once more. */
function sameSection({ analysis }: OutlineGround, sure: Alignment): (one: Candidate) => boolean {
  const found = [...sure.values()].filter(({ length }) => length === undefined);
  return ({ section, at }) =>
    found.some(
      (one) => one.section === section && logicalAt(analysis, one.at) === logicalAt(analysis, at),
    );
}

/** From behind the heading to what surely comes after the part; null where the part is missing. */
function stretchOfPart(
  { heading, end }: OutlinePart,
  { headings, analysis }: OutlineGround,
  sure: Alignment,
): Stretch | null {
  const at = sure.get(heading)?.at;
  const logical = at && logicalAt(analysis, at);
  if (at === undefined || logical === undefined) return null;
  const line = sentenceAt(logical.text, logicalOffset(logical, at));
  const from = documentPoint(analysis, {
    paragraph: logical.index,
    offset: line.offset + line.text.length,
  });
  const later = [
    ...headings.map((one) => one.at),
    ...[...sure].filter(([item]) => item >= end).map(([, one]) => one.at),
  ].filter((one) => isBefore(at, one));
  return { from, to: later.sort((one, other) => (isBefore(one, other) ? -1 : 1))[0] ?? null };
}
