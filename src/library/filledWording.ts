import { piecesOf } from "../speech/blank";

/** The plain parts of a wording (blanks as `{name}`), between each two of which stands a value. */
export function plainPartsOf(wording: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const piece of piecesOf(wording)) {
    if (piece.kind === "text") part += piece.text;
    else {
      parts.push(part);
      part = "";
    }
  }
  return [...parts, part];
}

/**
 * Where a wording with values in its blanks ends in a text, given where it may begin; in order. A value is
 * one character up to `longestValue`, within a line. Takes no longer than text times parts, whatever both
 * say: an expression of as many open gaps would try all their lengths with each other.
 */
export function endsOfFilled(
  [first = "", ...others]: readonly string[],
  text: string,
  starts: readonly number[],
  longestValue: number,
): readonly number[] {
  let ends: readonly number[] = starts
    .filter((at) => text.startsWith(first, at))
    .map((at) => at + first.length);
  for (const part of others) {
    if (ends.length === 0) return [];
    ends = placesBehind(ends, text, longestValue)
      .filter((at) => text.startsWith(part, at))
      .map((at) => at + part.length);
  }
  return ends;
}

/** Where something may go on behind a value that begins at one of these places. */
function placesBehind(
  begun: readonly number[],
  text: string,
  longestValue: number,
): readonly number[] {
  const places: number[] = [];
  let next = 0;
  let last = -1;
  for (let at = (begun[0] ?? 0) + 1; at <= text.length; at++) {
    for (; (begun[next] ?? Infinity) < at; next++) last = (begun[next] ?? 0) + longestValue;
    if (text[at - 1] === "\n") last = -1;
    if (at <= last) places.push(at);
  }
  return places;
}
