import type { GenreId, GenreProfile } from "./genre/genreProfile";
import { lineJoiner, type LineBreak } from "./lines/lineJoining";
import { lineReader } from "./lines/lineReader";
import type { LogicalParagraph } from "./lines/logicalParagraph";
import type { SpeechDocument } from "./paragraph";
import { paragraphReader } from "./lines/paragraphReader";
import { resultOf, within, type Steps } from "./steps/steps";
import { structureReader, type SpeechStructure } from "./structureReader";

export interface AnalysisOptions {
  readonly profiles: readonly GenreProfile[];
  /** The genre the user chose; detected where absent. */
  readonly genre?: GenreId;
  /** Whether a paragraph is what a web page left behind rather than part of the speech. */
  readonly isResidue: (text: string) => boolean;
}

/** Everything a rule may want to know of a speech as a whole. */
export interface SpeechAnalysis extends SpeechStructure {
  readonly document: SpeechDocument;
  readonly paragraphs: readonly LogicalParagraph[];
  readonly breaks: readonly LineBreak[];
}

/** Carries over what was found of a document to the next time, when little of it will have changed. */
export interface Analyser {
  (document: SpeechDocument, genre?: GenreId): SpeechAnalysis;
}

export function analysisOf(document: SpeechDocument, options: AnalysisOptions): SpeechAnalysis {
  const { genre, ...rest } = options;
  return analyser(rest)(document, genre);
}

export function analyser(options: Omit<AnalysisOptions, "genre">): Analyser {
  const analyse = steppedAnalyser(options);
  return (document, genre) => resultOf(analyse(document, genre));
}

/**
 * The answer never depends on the documents before, and work that is not gone on with leaves no trace;
 * paragraphs that did not change stay the same objects.
 */
export function steppedAnalyser(
  options: Omit<AnalysisOptions, "genre">,
): (document: SpeechDocument, genre?: GenreId) => Steps<SpeechAnalysis> {
  const linesOf = lineReader(options.isResidue);
  const join = lineJoiner();
  const paragraphsOf = paragraphReader();
  const structureOf = structureReader(options.profiles);
  return function* (document, genre) {
    const lines = yield* within(linesOf(document), 0, 0.4);
    const groups = yield* within(join(lines), 0.4, 0.5);
    const { paragraphs, breaks } = yield* within(paragraphsOf(groups), 0.5, 0.9);
    const structure = yield* within(structureOf(paragraphs, genre), 0.9, 1);
    return { document, paragraphs, breaks, ...structure };
  };
}
