import type { Piece } from "../../speech/blank";
import type { NewParagraph } from "../../speech/edits/editPlan";
import { changeOfInsertion } from "../takingBack/changeOfInsertion";
import type { InsertOutcome } from "../documentHost";
import type { InsertionPlace, InsertionWay } from "../../speech/edits/insertionWay";
import { readInsertionPoint, wayAt, type InsertionPoint } from "./insertionPoint";
import { takeBackInsertion } from "../takingBack/takeBackInsertion";
import { toHostFailure } from "../toHostFailure";
import type { Writing } from "./trackedWriting";
import { writableParagraph } from "./writableText";
import { writeInline, writeParagraphs } from "./writeParagraphs";

/** Writes into the text. Returns where that ends. */
function writeInText(
  { selection, wordParagraph }: InsertionPoint,
  pieces: readonly Piece[],
  replaces: boolean,
): Word.Range {
  if (selection === null)
    return writeInline(pieces, (text) => wordParagraph.insertText(text, "End"));
  const { wordBlank, wordSelection, text: selected } = selection;
  const wordBefore = wordBlank?.getRange("After") ?? wordSelection;
  const wordEnd = writeInline(pieces, (text) => wordBefore.insertText(text, "After"));
  // A blank outlives the deletion of its text.
  if (replaces && wordBlank?.text === selected) wordBlank.delete(false);
  else if (replaces) wordSelection.delete();
  return wordEnd;
}

/**
 * Writes paragraphs behind the current one and returns the last of them. What is deleted goes last: a
 * batch that stops early has lost nothing.
 */
function writeBehind(
  { selection, wordParagraph, neighbourhood }: InsertionPoint,
  paragraphs: readonly NewParagraph[],
  replaces: boolean,
): Word.Paragraph {
  if (!replaces || selection === null)
    return writeParagraphs(wordParagraph, paragraphs, neighbourhood, false);
  const { head, tail, wordSelection, wordSelected } = selection;
  const wordStart = wordParagraph.getRange("Start");
  if (tail !== "") wordSelection.getRange("End").insertText("\n", "After");
  // Asked again: which half keeps the paragraph's object is the host's affair.
  const wordCurrent = tail === "" ? wordParagraph : wordStart.paragraphs.getFirst();
  const wordLast = writeParagraphs(wordCurrent, paragraphs, neighbourhood, false);
  if (head === "")
    for (const wordDeleted of [...wordSelected.slice(0, -1), wordCurrent]) wordDeleted.delete();
  else wordSelection.delete();
  return wordLast;
}

/** Queues the whole insertion. Returns where it ends. */
function write(
  point: InsertionPoint,
  way: InsertionWay,
  paragraphs: readonly NewParagraph[],
  replaces: boolean,
): Word.Range {
  const { wordParagraph, neighbourhood } = point;
  const from = (wordFirst: Word.Paragraph) =>
    writeParagraphs(wordFirst, paragraphs, neighbourhood, true).getRange("End");
  switch (way) {
    case "inline":
      return writeInText(point, paragraphs[0]?.pieces ?? [], replaces);
    case "takeOver":
      return from(wordParagraph);
    case "before":
      return from(wordParagraph.insertParagraph("", "Before"));
    case "behind":
      return writeBehind(point, paragraphs, replaces).getRange("End");
  }
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
  const way = wayAt(point, paragraphs, place);
  const replaces = hasSelection && place === "replaceSelection";
  try {
    await writing.send(() => {
      write(point, way, paragraphs, replaces).select("End");
    });
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
