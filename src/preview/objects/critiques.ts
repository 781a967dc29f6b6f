import { generalException, invalidArgument } from "../protocol/apiError";
import type { ValueType } from "../protocol/valueType";
import type { Span } from "../surface/textEdits";
import type { ObjectModel } from "./objectModel";

const COLORS = ["Red", "Green", "Blue", "Lavender", "Berry"] as const;

export interface Critique {
  readonly colorScheme: (typeof COLORS)[number];
  readonly start: number;
  readonly length: number;
}

interface AnnotationSet {
  readonly critiques: readonly Critique[];
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** Pop-up menus of critiques name resources of a manifest; the preview has none to show. */
function isCritique(value: unknown): value is Critique {
  if (typeof value !== "object" || value === null || "popupOptions" in value) return false;
  const { colorScheme, start, length } = value as Partial<Record<keyof Critique, unknown>>;
  return COLORS.some((color) => color === colorScheme) && isCount(start) && isCount(length);
}

export const annotationSets: ValueType<AnnotationSet> = {
  name: "AnnotationSet",
  accepts: (value): value is AnnotationSet =>
    typeof value === "object" &&
    value !== null &&
    "critiques" in value &&
    Array.isArray(value.critiques) &&
    value.critiques.every(isCritique),
};

const LOCATION = "Paragraph.insertAnnotations";

/**
 * Underlines parts of a paragraph; returns the ids of the annotations. A Word that was bought once says
 * that it can and then fails.
 */
export function insertCritiques(
  model: ObjectModel,
  paragraph: Span,
  { critiques }: AnnotationSet,
): readonly string[] {
  if (!model.hasSubscription) throw generalException(LOCATION);
  const { paragraphId, end } = paragraph;
  for (const { start, length } of critiques) {
    if (length === 0 || start + length > end) throw invalidArgument(LOCATION);
  }
  const { anchors } = model.session;
  return critiques.map(({ colorScheme, start, length }) => {
    const from = anchors.add({ paragraphId, offset: start }, "after");
    const to = anchors.add({ paragraphId, offset: start + length }, "before");
    const isWhole = () => from.isAlive && to.isAlive && from.paragraphId === to.paragraphId;
    return model.marks.add({
      kind: colorScheme,
      spans: () =>
        isWhole() ? [{ paragraphId: from.paragraphId, start: from.offset, end: to.offset }] : [],
    });
  });
}
