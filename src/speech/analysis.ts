import { genreOf, type GenreGuess } from "./genre";
import { driftOf } from "./drift";
import type { GenreId, GenreProfile } from "./genreProfile";
import { lineJoiner, type JoinedLines, type LineBreak } from "./lineJoining";
import type { LogicalParagraph } from "./logicalParagraph";
import { numberer, type Numbering, type Series } from "./numbering";
import { openingOf, type Opening } from "./opening";
import type { SpeechDocument } from "./paragraph";
import { factsOfResidue, paragraphFactsOf } from "./paragraphFacts";
import { promiseReader, type SpeechPromise } from "./promise";
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
  const structureOf = structureReader(options.profiles);
  let before: readonly JoinedParagraph[] = [];
  const paragraphOf = (group: JoinedLines, index: number): JoinedParagraph => {
    const { text, slices, lines } = group;
    const isResidue = lines[0]?.isResidue ?? false;
    const facts = isResidue ? factsOfResidue() : factsOf(text);
    return { group, paragraph: { index, text, slices, isResidue, facts } };
  };
  return (document, genre) => {
    let drift = 0;
    before = join(linesOf(document)).map((group, index) => {
      const isIt = (one: JoinedParagraph | undefined): boolean => one?.group === group;
      if (!isIt(before[index + drift])) drift = driftOf(before, index, isIt) ?? drift;
      const known = before[index + drift];
      if (known?.group !== group) return paragraphOf(group, index);
      known.paragraph.index = index;
      return known;
    });
    const paragraphs = before.map(({ paragraph }) => paragraph);
    const breaks: LineBreak[] = [];
    for (const { group } of before) if (group.breaks.length > 0) breaks.push(...group.breaks);
    return { document, paragraphs, breaks, ...structureOf(paragraphs, genre) };
  };
}

interface JoinedParagraph {
  readonly group: JoinedLines;
  /** Moved rather than made anew where others came or went before it: much is remembered by this object. */
  readonly paragraph: { -readonly [Key in keyof LogicalParagraph]: LogicalParagraph[Key] };
}

type Structure = Omit<SpeechAnalysis, "document" | "paragraphs" | "breaks">;

function structureReader(
  profiles: readonly GenreProfile[],
): (paragraphs: readonly LogicalParagraph[], given: GenreId | undefined) => Structure {
  const numberingOf = numberer();
  const promisesOf = promiseReader();
  return (paragraphs, given) => {
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
    const sections = sectionsOf({
      paragraphs,
      opening,
      numbering,
      promises,
      main,
      genre: genre.id,
    });
    const faults = sequenceFaultsOf(numbering, paragraphs);
    const characters = paragraphs.reduce((sum, { facts }) => sum + facts.spoken, 0);
    return { opening, numbering, main, promises, genre, profile, sections, faults, characters };
  };
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
      for (let i = 0; i < read.lines.length; i++) {
        const line = read.lines[i];
        if (line !== undefined) lines.push(line);
      }
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
      const told = { shape: shapeOf(text), isResidue: residueOf(text) };
      lines.push({ paragraph, whole, offset, text, ...told });
    }
    start += part.length + MANUAL_BREAK.length;
  }
  return lines;
}
