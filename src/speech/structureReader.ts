import { detectedGenre } from "./genre/detectedGenre";
import type { GenreGuess } from "./genre/genre";
import type { GenreId, GenreProfile } from "./genre/genreProfile";
import { listChange } from "./steps/listChange";
import type { LogicalParagraph } from "./lines/logicalParagraph";
import { numberer, type Numbering, type Series } from "./numbering/numbering";
import { openingOf, type Opening } from "./sections/opening";
import { promiseReader, type SpeechPromise } from "./sections/promise";
import type { SectionMark } from "./sections/sectionMark";
import { mainSeriesOf, sectionReader } from "./sections/sections";
import { sequenceFaultReader, type SequenceFault } from "./numbering/sequenceFault";
import type { Steps } from "./steps/steps";

/** What the paragraphs of a speech make together. Points are of the logical paragraphs. */
export interface SpeechStructure {
  readonly opening: Opening;
  readonly numbering: Numbering;
  /** The series that divides the speech; null where nothing does. */
  readonly main: Series | null;
  readonly promises: readonly SpeechPromise[];
  readonly genre: GenreGuess;
  /** Null where no profile has the genre's id. */
  readonly profile: GenreProfile | null;
  readonly sections: readonly SectionMark[];
  /** Breaks in the counting of points. */
  readonly faults: readonly SequenceFault[];
  /** Han characters and digits. */
  readonly characters: number;
}

/** Reads one speech over time: what an edit does not touch is not worked out again. */
export function structureReader(
  profiles: readonly GenreProfile[],
): (paragraphs: readonly LogicalParagraph[], given: GenreId | undefined) => Steps<SpeechStructure> {
  const numberingOf = numberer();
  const promisesOf = promiseReader();
  const sectionsOf = sectionReader();
  const faultsOf = sequenceFaultReader();
  const charactersOf = characterCounter();
  return function* (paragraphs, given) {
    const opening = openingOf(paragraphs);
    const numbering = numberingOf(paragraphs);
    const genre: GenreGuess =
      given === undefined
        ? detectedGenre(paragraphs, opening, numbering)
        : { id: given, source: "given", confidence: 1 };
    yield 0.2;
    // 一、请某某致辞 in a host's script is the agenda, not a heading.
    const main = genre.id === "host" ? null : mainSeriesOf(numbering, paragraphs);
    const promises = promisesOf(paragraphs, numbering, main);
    yield 0.4;
    const profile = profiles.find(({ id }) => id === genre.id) ?? null;
    const sections = sectionsOf({
      paragraphs,
      opening,
      numbering,
      promises,
      main,
      genre: genre.id,
    });
    yield 0.7;
    const faults = faultsOf(numbering, paragraphs);
    const characters = charactersOf(paragraphs);
    return { opening, numbering, main, promises, genre, profile, sections, faults, characters };
  };
}

function characterCounter(): (paragraphs: readonly LogicalParagraph[]) => number {
  let before: readonly LogicalParagraph[] = [];
  let characters = 0;
  return (paragraphs) => {
    const { from, oldEnd, newEnd } = listChange(before, paragraphs);
    characters += spokenIn(paragraphs, from, newEnd) - spokenIn(before, from, oldEnd);
    before = paragraphs;
    return characters;
  };
}

function spokenIn(paragraphs: readonly LogicalParagraph[], from: number, end: number): number {
  let spoken = 0;
  for (let index = from; index < end; index++) spoken += paragraphs[index]?.facts.spoken ?? 0;
  return spoken;
}
