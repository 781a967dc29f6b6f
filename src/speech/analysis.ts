import type { GenreId, GenreProfile } from "./genreProfile";
import type { LogicalParagraph } from "./logicalParagraph";
import type { SpeechDocument } from "./paragraph";

export interface AnalysisOptions {
  readonly profiles: readonly GenreProfile[];
  /** The genre the user chose; detected where absent. */
  readonly genre?: GenreId;
  /** Whether a paragraph is what a web page left behind rather than part of the speech. */
  readonly isResidue: (text: string) => boolean;
}

/** Everything a rule may want to know of a speech as a whole. */
export interface SpeechAnalysis {
  readonly document: SpeechDocument;
  readonly paragraphs: readonly LogicalParagraph[];
}

export function analysisOf(document: SpeechDocument, options: AnalysisOptions): SpeechAnalysis {
  const paragraphs: LogicalParagraph[] = [];
  for (const { index, text } of document.paragraphs) {
    const trimmed = text.trim();
    if (trimmed === "") continue;
    const slice = { paragraph: index, from: text.indexOf(trimmed), at: 0, length: trimmed.length };
    paragraphs.push({
      index: paragraphs.length,
      text: trimmed,
      slices: [slice],
      isResidue: options.isResidue(trimmed),
    });
  }
  return { document, paragraphs };
}
