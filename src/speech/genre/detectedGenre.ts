import { genreOf, type GenreGuess } from "./genre";
import type { LogicalParagraph } from "../lines/logicalParagraph";
import type { Numbering } from "../numbering/numbering";
import type { Opening } from "../sections/opening";

const HEAD_LENGTH = 900;
const TAIL_LENGTH = 300;

/** The genre of a speech by its title, its first and its last words. */
export function detectedGenre(
  paragraphs: readonly LogicalParagraph[],
  opening: Opening,
  { series }: Numbering,
): GenreGuess {
  const start = opening.body ?? { paragraph: 0, offset: 0 };
  let head = paragraphs[start.paragraph]?.text.slice(start.offset) ?? "";
  for (let i = start.paragraph + 1; i < paragraphs.length && head.length < HEAD_LENGTH; i++) {
    if (paragraphs[i]?.isResidue === false) head += `\n${paragraphs[i]?.text ?? ""}`;
  }
  let tail = "";
  for (let i = paragraphs.length - 1; i >= start.paragraph && tail.length < TAIL_LENGTH; i--) {
    if (paragraphs[i]?.isResidue === false) tail = `${paragraphs[i]?.text ?? ""}\n${tail}`;
  }
  return genreOf({
    title: titleTextOf(paragraphs, opening),
    head: opening.salutationText + head.slice(0, HEAD_LENGTH),
    tail: tail.slice(-TAIL_LENGTH),
    hasSalutation: opening.salutation !== null,
    agendaItems: series.filter(({ family }) => family === "agenda").length,
  });
}

/** Title and the lines under it, which often name the occasion. */
function titleTextOf(paragraphs: readonly LogicalParagraph[], opening: Opening): string {
  if (opening.title === null) return "";
  const end = (opening.salutation ?? opening.body)?.paragraph ?? 0;
  const lines = paragraphs
    .slice(opening.title.paragraph + 1, end)
    .filter(({ isResidue }) => !isResidue);
  return [opening.titleText, ...lines.map(({ text }) => text)].join("\n");
}
