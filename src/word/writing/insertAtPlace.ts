import type { NewParagraph } from "../../speech/edits/editPlan";
import { changeOfInsertion } from "../takingBack/changeOfInsertion";
import type { InsertionPlace, InsertOutcome } from "../documentHost";
import {
  insertionWay,
  readInsertionPoint,
  type InsertionPoint,
  type InsertionWay,
} from "./insertionPoint";
import { takeBackInsertion } from "../takingBack/takeBackInsertion";
import { toHostFailure } from "../toHostFailure";
import type { Writing } from "./trackedWriting";
import { writableParagraph } from "./writableText";
import { writeInline, writeParagraphs } from "./writeParagraphs";

function writeAtCaret(point: InsertionPoint, paragraph: NewParagraph): Word.Range {
  const { selection, wordParagraph } = point;
  return writeInline(paragraph.pieces, (text) => {
    if (selection === null) return wordParagraph.insertText(text, "End");
    if (selection.wordBlank) return selection.wordBlank.getRange("After").insertText(text, "After");
    return selection.wordSelection.insertText(text, "After");
  });
}

/** Queues the whole insertion. What is deleted goes last: a batch that stops early has lost nothing. */
function write(
  point: InsertionPoint,
  way: InsertionWay,
  paragraphs: readonly NewParagraph[],
  replaces: boolean,
): void {
  const { selection, wordParagraph, neighbourhood } = point;
  const [only] = paragraphs;
  let wordEnd: Word.Range;
  if (way === "inline" && only !== undefined) {
    wordEnd = writeAtCaret(point, only);
    if (replaces) selection?.wordSelection.delete();
  } else {
    if (way === "paragraphs" && replaces && selection !== null && selection.tail !== "")
      selection.wordSelection.getRange("End").insertText("\n", "After");
    const wordLast = writeParagraphs(wordParagraph, paragraphs, neighbourhood, way === "takeOver");
    wordEnd = wordLast.getRange("End");
    if (replaces && selection?.head === "")
      for (const wordSelected of selection.wordSelected) wordSelected.delete();
    else if (replaces) selection?.wordSelection.delete();
  }
  wordEnd.select("End");
}

/** See {@link DocumentHost.insert}. One round trip reads the place, one writes. */
export async function insertAtPlace(
  context: Word.RequestContext,
  wanted: readonly NewParagraph[],
  place: InsertionPlace,
  writing: Writing,
): Promise<InsertOutcome> {
  const paragraphs = wanted.map(writableParagraph);
  const point = await readInsertionPoint(context, place);
  const { selection } = point;
  const hasSelection = selection !== null && !selection.isEmpty;
  if (hasSelection && place === "caret") return { outcome: "choose", selectedText: selection.text };
  const way = insertionWay(point, paragraphs, place);
  const replaces = hasSelection && place === "replaceSelection";
  try {
    await writing.send(() => write(point, way, paragraphs, replaces));
  } catch (cause) {
    const failure = toHostFailure(cause);
    const isOnlyAnswerLost = failure.kind === "noAnswer";
    const takenBack = await takeBackInsertion(point, way, paragraphs, replaces, isOnlyAnswerLost);
    if (takenBack !== "asked") throw toHostFailure(failure, takenBack === "partial");
  }
  // Tracked, what was replaced still stands there, and only Word can undo that.
  const change =
    writing.isTracked && replaces ? null : changeOfInsertion(point, way, paragraphs, replaces);
  return { outcome: "inserted", change };
}
