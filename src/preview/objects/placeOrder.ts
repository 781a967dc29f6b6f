import type { DocxSession } from "../surface/docxSession";
import { storyOf, type Place, type PlaceRange } from "../surface/place";
import { paragraphAt } from "../surface/textEdits";
import type { LocationRelation } from "./enumerations";

/** Negative where `a` comes first; both must stand in one story. */
export function comparePlaces(session: DocxSession, a: Place, b: Place): number {
  const orderOf = (place: Place): number => paragraphAt(session, place.paragraphId)?.order ?? -1;
  return orderOf(a) - orderOf(b) || a.offset - b.offset;
}

export function inOrder(session: DocxSession, a: Place, b: Place): PlaceRange {
  return comparePlaces(session, a, b) <= 0 ? { start: a, end: b } : { start: b, end: a };
}

export function isSameStory(a: PlaceRange, b: PlaceRange): boolean {
  return storyOf(a.start.paragraphId) === storyOf(b.start.paragraphId);
}

/** How `one` lies to `other`, in the words of `Word.LocationRelation`. */
export function relationOf(
  session: DocxSession,
  one: PlaceRange,
  other: PlaceRange,
): LocationRelation {
  if (!isSameStory(one, other)) return "Unrelated";
  const compare = (a: Place, b: Place): number => comparePlaces(session, a, b);
  const starts = compare(one.start, other.start);
  const ends = compare(one.end, other.end);
  if (starts === 0 && ends === 0) return "Equal";
  const gapBefore = compare(one.end, other.start);
  const gapAfter = compare(one.start, other.end);
  if (gapBefore < 0) return "Before";
  if (gapAfter > 0) return "After";
  if (starts === 0) return ends > 0 ? "ContainsStart" : "InsideStart";
  if (ends === 0) return starts < 0 ? "ContainsEnd" : "InsideEnd";
  if (gapBefore === 0) return "AdjacentBefore";
  if (gapAfter === 0) return "AdjacentAfter";
  if (starts < 0) return ends > 0 ? "Contains" : "OverlapsBefore";
  return ends < 0 ? "Inside" : "OverlapsAfter";
}
