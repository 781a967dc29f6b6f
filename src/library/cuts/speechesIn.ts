import type { SpeechDocument } from "../../speech/paragraph";

/** A speech of a document that may hold several. */
export interface SpeechPart {
  /** Index of its first paragraph in the whole document. */
  readonly start: number;
  readonly document: SpeechDocument;
}

/** The speeches that a document holds: a page of model speeches has a heading before each. */
export function speechesIn(
  { paragraphs }: SpeechDocument,
  isPieceHeading: (text: string) => boolean,
): readonly SpeechPart[] {
  const headings = paragraphs.flatMap(({ text }, at) => (isPieceHeading(text.trim()) ? [at] : []));
  const starts = [...new Set([0, ...headings])];
  return starts
    .map((start, at) => {
      const own = paragraphs.slice(start, starts[at + 1]);
      return { start, document: { paragraphs: own.map((one, index) => ({ ...one, index })) } };
    })
    .filter(({ document }) => document.paragraphs.some(({ text }) => text.trim() !== ""));
}
