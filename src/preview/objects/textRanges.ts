import type { PlaceRange } from "../surface/place";
import type { IndexedParagraph } from "../surface/documentIndex";
import { addressableText } from "../surface/paragraphText";
import type { Span } from "../surface/textEdits";

interface Divided {
  readonly paragraphEntries: readonly IndexedParagraph[];
  spans(): readonly Span[];
}

/** Stretches of text that each end with one of the marks, or with their paragraph. */
export function textRangesOf(
  divided: Divided,
  endingMarks: readonly string[],
  trimsSpacing: boolean,
): readonly PlaceRange[] {
  return pieces(
    divided,
    endingMarks,
    (start, markStart, markEnd) => [start, markEnd],
    trimsSpacing,
  );
}

/** Stretches of text between delimiters; the delimiter goes with what stands before it unless trimmed. */
export function splitRanges(
  divided: Divided,
  delimiters: readonly string[],
  trimsDelimiters: boolean,
  trimsSpacing: boolean,
): readonly PlaceRange[] {
  return pieces(
    divided,
    delimiters,
    (start, markStart, markEnd) => [start, trimsDelimiters ? markStart : markEnd],
    trimsSpacing,
  );
}

type Cut = (start: number, markStart: number, markEnd: number) => readonly [number, number];

function pieces(
  divided: Divided,
  marks: readonly string[],
  cut: Cut,
  trimsSpacing: boolean,
): readonly PlaceRange[] {
  return divided.spans().flatMap(({ paragraphId, start, end }, index) => {
    const node = divided.paragraphEntries[index]?.node;
    const text = node === undefined ? "" : addressableText(node);
    return cutsOf(text, start, end, marks, cut)
      .map((piece) => (trimsSpacing ? trimmed(text, piece) : piece))
      .filter(([from, to]) => to > from)
      .map(([from, to]) => ({
        start: { paragraphId, offset: from },
        end: { paragraphId, offset: to },
      }));
  });
}

type Piece = readonly [start: number, end: number];

function cutsOf(
  text: string,
  start: number,
  end: number,
  marks: readonly string[],
  cut: Cut,
): readonly Piece[] {
  const found: Piece[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const mark = marks.find((each) => each !== "" && text.startsWith(each, at));
    if (mark === undefined || at + mark.length > end) continue;
    found.push(cut(from, at, at + mark.length));
    from = at + mark.length;
    at = from - 1;
  }
  if (from < end) found.push([from, end]);
  return found;
}

function trimmed(text: string, [start, end]: Piece): Piece {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
