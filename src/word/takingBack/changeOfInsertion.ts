import { textOfPieces } from "../../speech/blank";
import type { TextChange } from "../../speech/edits/documentChange";
import type { NewParagraph } from "../../speech/edits/editPlan";
import type { SpeechParagraph } from "../../speech/paragraph";
import type { InsertionWay } from "../../speech/edits/insertionWay";
import type { InsertionPoint } from "../writing/insertionPoint";

/**
 * What an insertion did to the text around it; null where what was read does not add up, and where more than
 * text was replaced, so that only Word's own undo brings it back.
 */
export function changeOfInsertion(
  { neighbourhood, selection }: InsertionPoint,
  way: InsertionWay,
  paragraphs: readonly NewParagraph[],
  replaces: boolean,
): TextChange | null {
  const { current, before, after } = neighbourhood;
  const planned = paragraphs.map(({ pieces }) => textOfPieces(pieces));
  const like = (text: string): SpeechParagraph => ({ ...current, text });
  const window = (middle: readonly string[]) => [
    ...before.toReversed(),
    ...middle.map(like),
    ...after,
  ];
  const change = (from: readonly string[], to: readonly string[]): TextChange => ({
    kind: "text",
    before: window(from),
    after: window(to),
  });
  const { text } = current;
  const [first = "", ...others] = planned;
  if (way === "takeOver") return change([text], [text + first, ...others]);
  if (way === "before") return change([text], [...planned, text]);
  if (selection === null || !replaces) {
    if (way === "behind") return change([text], [text, ...planned]);
    const tail = selection?.tail ?? "";
    if (!text.endsWith(tail)) return null;
    const head = text.slice(0, text.length - tail.length);
    return change([text], [head + first + tail]);
  }
  const { head, tail, wordSelected, wordBlank, holdsMore } = selection;
  if (holdsMore || wordBlank !== null) return null;
  const replaced = wordSelected.map((wordParagraph) => wordParagraph.text);
  if (way === "inline") return change(replaced, [head + first + tail]);
  const kept = (edge: string) => (edge === "" ? [] : [edge]);
  return change(replaced, [...kept(head), ...planned, ...kept(tail)]);
}
