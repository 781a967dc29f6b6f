import { textOfPieces } from "../../speech/blank";
import type { TextChange } from "../../speech/edits/documentChange";
import type { NewParagraph } from "../../speech/edits/editPlan";
import type { SpeechParagraph } from "../../speech/paragraph";
import type { InsertionPoint, InsertionWay } from "../writing/insertionPoint";

/** What an insertion did to the text around it; null where what was read does not add up. */
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
  if (way === "takeOver") return change([current.text], planned);
  if (selection === null || !replaces) {
    if (way === "paragraphs") return change([current.text], [current.text, ...planned]);
    const tail = selection?.tail ?? "";
    if (!current.text.endsWith(tail)) return null;
    const head = current.text.slice(0, current.text.length - tail.length);
    return change([current.text], [head + planned.join("") + tail]);
  }
  const { head, tail } = selection;
  const replaced = selection.wordSelected.map((wordParagraph) => wordParagraph.text);
  if (way === "inline") return change(replaced, [head + planned.join("") + tail]);
  const kept = (edge: string) => (edge === "" ? [] : [edge]);
  return change(replaced, [...kept(head), ...planned, ...kept(tail)]);
}
