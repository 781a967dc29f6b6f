import type { FindingPlace } from "../../../checker/rule";
import type { Passage } from "../../../library/passage";
import type { EditPlan } from "../../../speech/edits/editPlan";
import type { GenreId } from "../../../speech/genre/genreProfile";
import type { SpeechDocument } from "../../../speech/paragraph";
import { paragraphsOfPassage, type KnownValues } from "./passageContent";

/** Passages for a section: those for the genre, or where it has none, any; current ones first. */
export function fittingPassages(
  passages: readonly Passage[],
  section: string,
  genre: GenreId,
): readonly Passage[] {
  const own = passages.filter((passage) => passage.section === section);
  const ofGenre = own.filter(({ genres }) => genres.includes(genre));
  const fitting = ofGenre.length > 0 ? ofGenre : own;
  return [
    ...fitting.filter(({ status }) => status !== "dated"),
    ...fitting.filter(({ status }) => status === "dated"),
  ];
}

/** Puts a passage where a section is missing, with the blanks filled that are known; null for a place that is no gap. */
export function passagePlan(
  passage: Passage,
  at: FindingPlace,
  { paragraphs }: SpeechDocument,
  known?: KnownValues,
): EditPlan | null {
  if (at.kind !== "gap") return null;
  const before = at.after === null ? undefined : paragraphs[at.after];
  const after = before === undefined ? null : { index: before.index, quote: before.text };
  return {
    steps: [{ kind: "insertParagraphs", after, paragraphs: paragraphsOfPassage(passage, known) }],
  };
}
