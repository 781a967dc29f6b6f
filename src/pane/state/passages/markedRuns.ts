import type { TextMark } from "../../../library/search/searchPassages";
import { emptyBlankText, piecesOf, textOfPiece } from "../../../speech/blank";
import type { KnownValues } from "./passageContent";

/** A stretch of a shown text that looks the same from end to end. */
export interface MarkedRun {
  /** Where it begins in the text; unique in it, so it serves as a key. */
  readonly offset: number;
  readonly text: string;
  readonly isBlank: boolean;
  readonly isMarked: boolean;
}

/**
 * Cuts a text at its blanks and marks. Blanks come out as they stand in a document, 〔name〕 or the value
 * that is known.
 */
export function markedRunsOf(
  text: string,
  marks: readonly TextMark[],
  known: KnownValues = new Map(),
): readonly MarkedRun[] {
  let start = 0;
  return piecesOf(text).flatMap((piece) => {
    const isBlank = piece.kind === "blank";
    const shown = isBlank ? emptyBlankText(piece.name) : textOfPiece(piece);
    const value = isBlank ? known.get(piece.name) : undefined;
    const end = start + shown.length;
    if (value !== undefined) {
      const from = start;
      start = end;
      return [{ offset: from, text: value, isBlank, isMarked: false }];
    }
    const edges = marks
      .flatMap(({ offset, length }) => [offset, offset + length])
      .filter((edge) => edge > start && edge < end);
    const cuts = [start, ...new Set(edges), end];
    const runs = cuts.slice(0, -1).map((from, at) => ({
      offset: from,
      text: shown.slice(from - start, (cuts[at + 1] ?? end) - start),
      isBlank,
      isMarked: marks.some(({ offset, length }) => from >= offset && from < offset + length),
    }));
    start = end;
    return runs;
  });
}

const LEAD = 14;
const SHOWN_FROM_START = 36;

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** For a place with room for two lines: begins shortly before the first mark where that lies deep in the text. */
export function excerptOf({ text, marks }: MarkedText): MarkedText {
  const first = marks[0]?.offset ?? 0;
  if (first < SHOWN_FROM_START) return { text, marks };
  const near = first - LEAD;
  const blank = text.lastIndexOf("{", near);
  const cut = blank >= 0 && text.indexOf("}", blank) >= near ? blank : near;
  return {
    text: `…${text.slice(cut)}`,
    marks: marks.map(({ offset, length }) => ({ offset: offset - cut + 1, length })),
  };
}
