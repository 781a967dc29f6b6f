import type { EditPlan, EditStep, ParagraphAnchor } from "./editPlan";
import { indexOfAnchor } from "./indexOfAnchor";

/** Where the paragraphs that a plan quotes stand now, by their index in the plan. */
export type AnchorPlaces = ReadonlyMap<number, number>;

function anchorsOf(step: EditStep): readonly (ParagraphAnchor | null)[] {
  switch (step.kind) {
    case "insertParagraphs":
      return [step.after];
    case "moveParagraphs":
      return [...step.paragraphs, step.after];
    case "joinParagraphs":
      return [step.first, step.second];
    default:
      return [step.at];
  }
}

/** All as far along as the first one is: what a person does elsewhere moves them together. */
function placesMovedTogether(
  texts: readonly string[],
  anchors: readonly ParagraphAnchor[],
): AnchorPlaces | null {
  const [first] = anchors;
  const found = first === undefined ? null : indexOfAnchor(texts, first);
  if (first === undefined || found === null) return null;
  const places = new Map<number, number>();
  for (const { index, quote } of anchors) {
    const place = index + found - first.index;
    if (texts[place] !== quote) return null;
    places.set(index, place);
  }
  return places;
}

/** Each for itself; null where two are taken for one, or their order has turned. */
function placesInOrder(
  texts: readonly string[],
  anchors: readonly ParagraphAnchor[],
): AnchorPlaces | null {
  const places = new Map<number, number>();
  let last = -1;
  for (const anchor of anchors) {
    const place = indexOfAnchor(texts, anchor);
    if (place === null || (places.get(anchor.index) ?? place) !== place) return null;
    if (!places.has(anchor.index) && place <= last) return null;
    places.set(anchor.index, place);
    last = place;
  }
  return places;
}

/** What has come between two paragraphs since would go when they are joined. */
function areTogether(step: EditStep, places: AnchorPlaces): boolean {
  if (step.kind !== "joinParagraphs") return true;
  const first = places.get(step.first.index) ?? NaN;
  const second = places.get(step.second.index) ?? NaN;
  return second - first === step.second.index - step.first.index;
}

/**
 * Where the paragraphs that a plan quotes stand in a document; null where one of them is gone, where
 * two of the same text cannot be told apart any more, or where something has come between two that
 * the plan joins.
 */
export function anchorPlaces(texts: readonly string[], { steps }: EditPlan): AnchorPlaces | null {
  const anchors = steps
    .flatMap(anchorsOf)
    .filter((anchor) => anchor !== null)
    .sort((one, other) => one.index - other.index);
  const places = placesMovedTogether(texts, anchors) ?? placesInOrder(texts, anchors);
  return places !== null && steps.every((step) => areTogether(step, places)) ? places : null;
}
