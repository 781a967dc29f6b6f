import { genreOf, type GenreGuess } from "./genre";
import type { GenreId, GenreProfile } from "./genreProfile";
import { lineJoiner, type JoinedLines, type LineBreak } from "./lineJoining";
import type { LogicalParagraph } from "./logicalParagraph";
import { numberingOf, type Numbering, type Series } from "./numbering";
import { openingOf, type Opening } from "./opening";
import type { SpeechDocument } from "./paragraph";
import { factsOfResidue, paragraphFactsOf } from "./paragraphFacts";
import { promisesOf, type SpeechPromise } from "./promise";
import { remembered } from "./remembered";
import { sequenceFaultsOf, type SequenceFault } from "./sequenceFault";
import type { SectionMark } from "./sectionMark";
import { mainSeriesOf, sectionsOf } from "./sections";
import { lineShapeOf, type LineShape, type TextLine } from "./textLine";

export interface AnalysisOptions {
  readonly profiles: readonly GenreProfile[];
  /** The genre the user chose; detected where absent. */
  readonly genre?: GenreId;
  /** Whether a paragraph is what a web page left behind rather than part of the speech. */
  readonly isResidue: (text: string) => boolean;
}

/** Everything a rule may want to know of a speech as a whole. Points are of the logical paragraphs. */
export interface SpeechAnalysis {
  readonly document: SpeechDocument;
  readonly paragraphs: readonly LogicalParagraph[];
  readonly breaks: readonly LineBreak[];
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

/** Carries over what was found of a document to the next time, when little of it will have changed. */
export interface Analyser {
  (document: SpeechDocument, genre?: GenreId): SpeechAnalysis;
}

export function analysisOf(document: SpeechDocument, options: AnalysisOptions): SpeechAnalysis {
  const { genre, ...rest } = options;
  return analyser(rest)(document, genre);
}

/** The answer never depends on the documents before; paragraphs that did not change stay the same objects. */
export function analyser(options: Omit<AnalysisOptions, "genre">): Analyser {
  const linesOf = lineReader(options.isResidue);
  const join = lineJoiner();
  const factsOf = remembered(paragraphFactsOf);
  let before: readonly JoinedParagraph[] = [];
  const paragraphOf = (group: JoinedLines, index: number): JoinedParagraph => {
    const known = before[index];
    if (known?.group === group) return known;
    const { text, slices, lines } = group;
    const isResidue = lines[0]?.isResidue ?? false;
    const facts = isResidue ? factsOfResidue() : factsOf(text);
    return { group, paragraph: { index, text, slices, isResidue, facts } };
  };
  return (document, genre) => {
    before = join(linesOf(document)).map(paragraphOf);
    const paragraphs = before.map(({ paragraph }) => paragraph);
    const breaks: LineBreak[] = [];
    for (const { group } of before) for (const one of group.breaks) breaks.push(one);
    return { document, paragraphs, breaks, ...structureOf(paragraphs, options.profiles, genre) };
  };
}

interface JoinedParagraph {
  readonly group: JoinedLines;
  readonly paragraph: LogicalParagraph;
}

function structureOf(
  paragraphs: readonly LogicalParagraph[],
  profiles: readonly GenreProfile[],
  given: GenreId | undefined,
): Omit<SpeechAnalysis, "document" | "paragraphs" | "breaks"> {
  const opening = openingOf(paragraphs);
  const numbering = numberingOf(paragraphs);
  const genre: GenreGuess =
    given === undefined
      ? detectedGenre(paragraphs, opening, numbering)
      : { id: given, source: "given", confidence: 1 };
  // 一、请某某致辞 in a host's script is the agenda, not a heading.
  const main = genre.id === "host" ? null : mainSeriesOf(numbering, paragraphs);
  const promises = promisesOf(paragraphs, numbering, main);
  const profile = profiles.find(({ id }) => id === genre.id) ?? null;
  const sections = sectionsOf({ paragraphs, opening, numbering, promises, main, genre: genre.id });
  const faults = sequenceFaultsOf(numbering, paragraphs);
  const characters = paragraphs.reduce((sum, { facts }) => sum + facts.spoken, 0);
  return { opening, numbering, main, promises, genre, profile, sections, faults, characters };
}

const HEAD_LENGTH = 900;
const TAIL_LENGTH = 300;

function detectedGenre(
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

/** Reads the lines of a document; paragraphs with the text they had in the last one keep their lines. */
function lineReader(
  isResidue: (text: string) => boolean,
): (document: SpeechDocument) => readonly TextLine[] {
  const shapeOf = remembered(lineShapeOf);
  const residueOf = remembered(isResidue);
  let before: readonly ReadParagraph[] = [];
  return ({ paragraphs }) => {
    const lines: TextLine[] = [];
    before = paragraphs.map(({ text, index }, place) => {
      const known = before[place];
      const read =
        known?.text === text ? known : { text, lines: linesIn(text, index, shapeOf, residueOf) };
      for (const line of read.lines) lines.push(line);
      return read;
    });
    return lines;
  };
}

interface ReadParagraph {
  readonly text: string;
  readonly lines: readonly TextLine[];
}

const MANUAL_BREAK = "\v";

function linesIn(
  whole: string,
  paragraph: number,
  shapeOf: (text: string) => LineShape,
  residueOf: (text: string) => boolean,
): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const part of whole.split(MANUAL_BREAK)) {
    const text = part.trim();
    const offset = start + part.length - part.trimStart().length;
    if (text !== "") {
      lines.push({ paragraph, offset, text, shape: shapeOf(text), isResidue: residueOf(text) });
    }
    start += part.length + MANUAL_BREAK.length;
  }
  return lines;
}
