import type { SpeechAnalysis } from "../../../speech/analysis";
import { physicalStretchesOf } from "../../../speech/lines/logicalParagraph";
import type { SpeechPlace } from "./draftState";

/** What stands under a heading; below it the heading itself has been said. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  title: ["byline", "salutation"],
  byline: ["salutation"],
  salutation: ["greeting", "background"],
  h1: ["h1_lead", "l2_task", "measure"],
  l2_point: ["l2_task", "measure"],
};

const BEGINNING: readonly string[] = ["title"];

/**
 * The sections that fit at a paragraph of the document: those that begin in it, else the one it goes on
 * with, or what comes below it where that is a line of its own.
 */
export function speechPlaceOf(
  { sections, paragraphs, genre }: SpeechAnalysis,
  caret: number,
): SpeechPlace {
  const begun = sections.flatMap(({ id, at }) => {
    const logical = paragraphs[at.paragraph];
    const [first] = logical === undefined ? [] : physicalStretchesOf(logical, at.offset, 0);
    return first === undefined ? [] : [{ id, paragraph: first.paragraph }];
  });
  const own = begun.filter(({ paragraph }) => paragraph === caret).map(({ id }) => id);
  if (own.length > 0) return { genre: genre.id, sections: [...new Set(own)] };
  const last = begun.findLast(({ paragraph }) => paragraph < caret)?.id;
  const fitting = last === undefined ? BEGINNING : (BELOW[last] ?? [last]);
  return { genre: genre.id, sections: fitting };
}
