import { analysisOf, type SpeechAnalysis } from "../../speech/analysis";
import { physicalStretchesOf, type LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { isBefore, type SeriesItem, type TextPoint } from "../../speech/numbering/numbering";
import type { SpeechDocument } from "../../speech/paragraph";
import { sentencesOf, type Sentence } from "../../speech/text/sentence";
import { genres } from "../genres";
import type { Outline } from "./outline";
import { withoutGuidance } from "./outlineGuidance";
import type { DocumentPoint } from "./outlineLine";

/** A first-level heading of the document. */
export interface DocumentHeading {
  readonly at: DocumentPoint;
  /** The heading line, its ordinal included. */
  readonly text: string;
  readonly value: number;
  /** Null where only Word's outline level makes it a heading. */
  readonly ordinal: SeriesItem | null;
}

/** A document as an outline is laid over it. */
export interface OutlineGround {
  readonly outline: Outline;
  readonly document: SpeechDocument;
  /** Read as the outline's genre, guidance passed over. */
  readonly analysis: SpeechAnalysis;
  readonly headings: readonly DocumentHeading[];
}

/** The section finders read a speech by its genre, so the outline's genre is what they are told. */
export function outlineGroundOf(analysis: SpeechAnalysis, outline: Outline): OutlineGround {
  const { document } = analysis;
  const residue = new Set(
    analysis.paragraphs.filter(({ isResidue }) => isResidue).map(({ text }) => text),
  );
  const read = analysisOf(withEnd(withoutGuidance(document)), {
    profiles: genres,
    genre: outline.genre,
    isResidue: (text) => text === END || residue.has(text),
  });
  return { outline, document, analysis: read, headings: headingsOf(read) };
}

const END = "（完）";

/** A document's last line is never taken for its title, so one that has only a title gets another line. */
function withEnd(document: SpeechDocument): SpeechDocument {
  const { paragraphs } = document;
  return paragraphs.filter(({ text }) => text.trim() !== "").length === 1
    ? { paragraphs: [...paragraphs, { index: paragraphs.length, text: END }] }
    : document;
}

/** Where a logical point lies in the document. */
export function documentPoint({ paragraphs }: SpeechAnalysis, at: TextPoint): DocumentPoint {
  const logical = paragraphs[at.paragraph];
  if (logical === undefined) throw new RangeError(`no paragraph ${at.paragraph}`);
  const [stretch] = physicalStretchesOf(logical, at.offset, 1);
  return { paragraph: stretch?.paragraph ?? 0, offset: stretch?.offset ?? 0 };
}

/** The logical paragraph that a place lies in, or that shares its physical one; undefined where none does. */
export function logicalAt(
  { paragraphs }: SpeechAnalysis,
  { paragraph, offset }: DocumentPoint,
): LogicalParagraph | undefined {
  const sharing = paragraphs.filter(({ slices }) =>
    slices.some((slice) => slice.paragraph === paragraph),
  );
  return (
    sharing.findLast(({ slices }) =>
      slices.some((slice) => slice.paragraph === paragraph && slice.from <= offset),
    ) ?? sharing[0]
  );
}

/** Offset in the logical paragraph of a place in the document. */
export function logicalOffset(logical: LogicalParagraph, at: DocumentPoint): number {
  const slice = logical.slices.findLast(
    ({ paragraph, from }) => paragraph === at.paragraph && from <= at.offset,
  );
  return slice === undefined ? 0 : slice.at + Math.min(slice.length, at.offset - slice.from);
}

/** The sentence at an offset: the last one that begins at it or before. */
export function sentenceAt(text: string, offset: number): Sentence {
  return sentencesOf(text).findLast((sentence) => sentence.offset <= offset) ?? { offset: 0, text };
}

const LONGEST_HEADING = 40;

/** The headings that divide a document, in order. */
export function headingsOf(analysis: SpeechAnalysis): readonly DocumentHeading[] {
  const { main, numbering, paragraphs } = analysis;
  if (main === null) return styledHeadingsOf(analysis);
  return numbering.series
    .filter(({ family, level }) => family === main.family && level === main.level)
    .flatMap(({ items }) => items)
    .map((item) => {
      const text = paragraphs[item.at.paragraph]?.text.slice(item.at.offset) ?? "";
      const line = sentencesOf(text)[0]?.text ?? "";
      return {
        at: documentPoint(analysis, item.at),
        text: line.slice(0, LONGEST_HEADING),
        value: item.marker.value,
        ordinal: item,
      };
    })
    .sort((one, other) => (isBefore(one.at, other.at) ? -1 : 1));
}

/** Headings whose number Word writes, or that have none. */
function styledHeadingsOf({ document, opening }: SpeechAnalysis): readonly DocumentHeading[] {
  return document.paragraphs
    .filter(
      ({ text, format }) =>
        format?.outlineLevel === 1 && text.trim() !== "" && text.trim() !== opening.titleText,
    )
    .map(({ text, index }, place) => ({
      at: { paragraph: index, offset: 0 },
      text: text.trim(),
      value: place + 1,
      ordinal: null,
    }));
}
