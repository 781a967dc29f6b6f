import { genreOf, type GenreGuess } from "./genre";
import type { GenreId, GenreProfile } from "./genreProfile";
import { joinedLinesOf, type LineBreak } from "./lineJoining";
import type { LogicalParagraph } from "./logicalParagraph";
import { numberingOf, type Numbering, type Series } from "./numbering";
import { openingOf, type Opening } from "./opening";
import type { SpeechDocument } from "./paragraph";
import { paragraphFactsOf, type ParagraphFacts } from "./paragraphFacts";
import { promisesOf, type SpeechPromise } from "./promise";
import { remembered, type Remembered } from "./remembered";
import { sequenceFaultsOf, type SequenceFault } from "./sequenceFault";
import { mainSeriesOf, sectionsOf, type SectionMark } from "./sections";
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

/** Answers about lines and paragraphs that an edit elsewhere leaves as they are. */
export interface AnalysisMemory {
  readonly shapeOf: Remembered<LineShape>;
  readonly factsOf: Remembered<ParagraphFacts>;
  readonly isResidue: Remembered<boolean>;
  readonly paragraphs: LogicalParagraph[];
  /** Texts of the physical paragraphs. */
  readonly texts: string[];
}

export function analysisMemory(options: Pick<AnalysisOptions, "isResidue">): AnalysisMemory {
  return {
    shapeOf: remembered(lineShapeOf),
    factsOf: remembered(paragraphFactsOf),
    isResidue: remembered(options.isResidue),
    paragraphs: [],
    texts: [],
  };
}

/** `memory` carries over what earlier checks of the same document found; it is brought up to date. */
export function analysisOf(
  document: SpeechDocument,
  options: AnalysisOptions,
  memory: AnalysisMemory = analysisMemory(options),
): SpeechAnalysis {
  const joined = joinedLinesOf(linesOf(document, memory), memory.isResidue);
  const isUnchanged = (paragraph: number): boolean =>
    memory.texts[paragraph] === document.paragraphs[paragraph]?.text;
  const paragraphs = joined.map(({ text, slices, isResidue }, index) => {
    const now = { index, text, slices, isResidue, facts: memory.factsOf(text) };
    const before = memory.paragraphs[index];
    return before !== undefined && isSame(before, now, isUnchanged) ? before : now;
  });
  memory.paragraphs.splice(0, memory.paragraphs.length, ...paragraphs);
  memory.texts.splice(0, memory.texts.length, ...document.paragraphs.map(({ text }) => text));
  memory.shapeOf.forgetUnused();
  memory.factsOf.forgetUnused();
  memory.isResidue.forgetUnused();
  return {
    document,
    paragraphs,
    breaks: joined.flatMap(({ breaks }) => breaks),
    ...structureOf(paragraphs, options),
  };
}

function structureOf(
  paragraphs: readonly LogicalParagraph[],
  options: AnalysisOptions,
): Omit<SpeechAnalysis, "document" | "paragraphs" | "breaks"> {
  const opening = openingOf(paragraphs);
  const numbered = paragraphs.map(({ text, facts, isResidue }) => ({
    text,
    markers: isResidue ? [] : facts.markers,
    promiseWords: isResidue ? [] : facts.promiseWords,
  }));
  const numbering = numberingOf(numbered);
  const genre = givenGenre(options) ?? detectedGenre(paragraphs, opening, numbering);
  // 一、请某某致辞 in a host's script is the agenda, not a heading.
  const main = genre.id === "host" ? null : mainSeriesOf(numbering, paragraphs);
  const promises = promisesOf(numbered, numbering, main);
  const profile = options.profiles.find(({ id }) => id === genre.id) ?? null;
  const sections = sectionsOf({ paragraphs, opening, numbering, promises, main, genre: genre.id });
  const characters = paragraphs.reduce(
    (sum, { facts, isResidue }) => sum + (isResidue ? 0 : facts.spoken),
    0,
  );
  const faults = sequenceFaultsOf(numbering, numbered);
  return { faults, opening, numbering, main, promises, genre, profile, sections, characters };
}

function givenGenre({ genre }: AnalysisOptions): GenreGuess | null {
  return genre === undefined ? null : { id: genre, source: "given", confidence: 1 };
}

const HEAD_LENGTH = 900;
const TAIL_LENGTH = 300;

function detectedGenre(
  paragraphs: readonly LogicalParagraph[],
  opening: Opening,
  { series }: Numbering,
): GenreGuess {
  const start = opening.body ?? { paragraph: 0, offset: 0 };
  const spoken = paragraphs.slice(start.paragraph).filter(({ isResidue }) => !isResidue);
  let head = spoken[0]?.text.slice(start.offset) ?? "";
  for (let i = 1; i < spoken.length && head.length < HEAD_LENGTH; i++)
    head += "\n" + (spoken[i]?.text ?? "");
  let tail = "";
  for (let i = spoken.length - 1; i >= 0 && tail.length < TAIL_LENGTH; i--)
    tail = (spoken[i]?.text ?? "") + "\n" + tail;
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

/** Whether an earlier paragraph may stand for this one, so that what hangs on it stays valid. */
function isSame(
  before: LogicalParagraph,
  now: LogicalParagraph,
  isUnchanged: (paragraph: number) => boolean,
): boolean {
  return (
    before.facts === now.facts &&
    before.isResidue === now.isResidue &&
    before.slices.length === now.slices.length &&
    before.slices.every((slice, i) => {
      const other = now.slices[i];
      return (
        other?.paragraph === slice.paragraph &&
        other.from === slice.from &&
        other.length === slice.length &&
        isUnchanged(slice.paragraph)
      );
    })
  );
}

function linesOf(document: SpeechDocument, memory: AnalysisMemory): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const { index, text } of document.paragraphs) {
    if (!text.includes("\v")) addLine(lines, index, 0, text, memory);
    else {
      let offset = 0;
      for (const part of text.split("\v")) {
        addLine(lines, index, offset, part, memory);
        offset += part.length + 1;
      }
    }
  }
  return lines;
}

function addLine(
  lines: TextLine[],
  paragraph: number,
  offset: number,
  raw: string,
  memory: AnalysisMemory,
): void {
  const text = raw.trim();
  if (text === "") return;
  const blanks = raw.length - raw.trimStart().length;
  lines.push({ paragraph, offset: offset + blanks, text, shape: memory.shapeOf(text) });
}
