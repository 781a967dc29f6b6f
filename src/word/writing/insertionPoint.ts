import type { NewParagraph } from "../../speech/edits/editPlan";
import type { Neighbourhood } from "../../speech/format/followedFormat";
import { blankNameOfTag } from "../../speech/blank";
import type { SpeechParagraph } from "../../speech/paragraph";
import { HostFailure, type InsertionPlace } from "../documentHost";
import { paragraphProperties, speechParagraphOf } from "../formatting/paragraphLooks";
import { takesOwnParagraph } from "../../speech/edits/takesOwnParagraph";

/** How many paragraphs on either side may lend their looks. */
export const REACH = 4;

/** What was found at the place, in one round trip, and the proxies to write with in the next. */
export interface InsertionPoint {
  readonly neighbourhood: Neighbourhood;
  /** The paragraph at the caret, or the last one of the selection. */
  readonly wordParagraph: Word.Paragraph;
  /** Null at the end of the document, which is read without looking at the selection. */
  readonly selection: SelectionFound | null;
}

export interface SelectionFound {
  readonly wordSelection: Word.Range;
  readonly isEmpty: boolean;
  readonly text: string;
  /** What stands before the selection in its first paragraph. */
  readonly head: string;
  /** What stands behind the selection, or behind the blank, in its last paragraph. */
  readonly tail: string;
  /** The blank the caret stands in: a passage goes behind it, not into it. */
  readonly wordBlank: Word.ContentControl | null;
  /** All paragraphs of the selection; read only where it is to be replaced. */
  readonly wordSelected: readonly Word.Paragraph[];
}

/** Places the pane does not write to, by the type of their body. */
const APART = new Set(["Header", "Footer", "Footnote", "Endnote", "NoteItem", "Shape"]);

/** The paragraphs next to one, nearest first; null objects where the document ends. */
export function chain(
  from: Word.Paragraph,
  count: number,
  step: (wordParagraph: Word.Paragraph) => Word.Paragraph,
  properties: string,
): readonly Word.Paragraph[] {
  const found: Word.Paragraph[] = [];
  let next = from;
  for (let i = 0; i < count; i++) {
    next = step(next);
    next.load(properties);
    found.push(next);
  }
  return found;
}

const followers = (from: Word.Paragraph) =>
  chain(from, REACH, (p) => p.getNextOrNullObject(), paragraphProperties());
const predecessors = (from: Word.Paragraph) =>
  chain(from, REACH, (p) => p.getPreviousOrNullObject(), paragraphProperties());

const snapshots = (wordParagraphs: readonly Word.Paragraph[]): readonly SpeechParagraph[] =>
  wordParagraphs.filter((p) => !p.isNullObject).map(speechParagraphOf);

/** A loop, as an expression would begin anew at every mark of a long run. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The caret or the selection, with what stands around it. One round trip. */
async function pointAtSelection(
  context: Word.RequestContext,
  replaces: boolean,
): Promise<InsertionPoint> {
  const wordSelection = context.document.getSelection();
  wordSelection.load("isEmpty,text");
  const parentBody = wordSelection.parentBody;
  parentBody.load("type");
  const outerBody = parentBody.parentBodyOrNullObject;
  outerBody.load("type");
  const wordControl = wordSelection.parentContentControlOrNullObject;
  wordControl.load("tag,cannotEdit");
  const wordFirst = wordSelection.paragraphs.getFirst();
  const wordParagraph = wordSelection.paragraphs.getLast();
  wordParagraph.load(paragraphProperties());
  if (replaces) wordSelection.paragraphs.load("items/text");
  const after = followers(wordParagraph);
  const before = predecessors(wordFirst);
  const head = wordFirst.getRange("Start").expandTo(wordSelection.getRange("Start"));
  const tail = wordSelection.getRange("End").expandTo(wordParagraph.getRange("End"));
  const behindControl = wordControl
    .getRange("After")
    .expandToOrNullObject(wordParagraph.getRange("End"));
  for (const range of [head, tail, behindControl]) range.load("text");
  await context.sync();

  const bodies = [parentBody, ...(outerBody.isNullObject ? [] : [outerBody])];
  if (bodies.some((body) => APART.has(body.type)))
    throw new HostFailure("wrongPlace", false, undefined);
  if (!wordControl.isNullObject && wordControl.cannotEdit)
    throw new HostFailure("readOnly", false, undefined);
  const inBlank =
    !wordControl.isNullObject &&
    !behindControl.isNullObject &&
    blankNameOfTag(wordControl.tag) !== null;
  return {
    neighbourhood: {
      current: speechParagraphOf(wordParagraph, 0),
      after: snapshots(after),
      before: snapshots(before),
    },
    wordParagraph,
    selection: {
      wordSelection,
      isEmpty: wordSelection.isEmpty,
      text: withoutMarks(wordSelection.text),
      head: withoutMarks(head.text),
      tail: withoutMarks((inBlank ? behindControl : tail).text),
      wordBlank: inBlank ? wordControl : null,
      wordSelected: replaces ? wordSelection.paragraphs.items : [],
    },
  };
}

async function pointAtEnd(context: Word.RequestContext): Promise<InsertionPoint> {
  const wordParagraph = context.document.body.paragraphs.getLast();
  wordParagraph.load(paragraphProperties());
  const before = predecessors(wordParagraph);
  await context.sync();
  return {
    neighbourhood: {
      current: speechParagraphOf(wordParagraph, 0),
      after: [],
      before: snapshots(before),
    },
    wordParagraph,
    selection: null,
  };
}

export function readInsertionPoint(
  context: Word.RequestContext,
  place: InsertionPlace,
): Promise<InsertionPoint> {
  return place === "documentEnd"
    ? pointAtEnd(context)
    : pointAtSelection(context, place === "replaceSelection");
}

/** What is done at the point, decided before anything is written. */
export type InsertionWay =
  /** Into the text at the caret or behind the selection. */
  | "inline"
  /** The empty paragraph becomes the first of the new ones. */
  | "takeOver"
  /** Paragraphs of their own after the current one, which is split where the selection ends inside it. */
  | "paragraphs";

export function insertionWay(
  point: InsertionPoint,
  paragraphs: readonly NewParagraph[],
  place: InsertionPlace,
): InsertionWay {
  const { selection } = point;
  const isEmptyParagraph = point.neighbourhood.current.text.trim() === "";
  if (isEmptyParagraph && (selection === null || selection.isEmpty)) return "takeOver";
  const isRunningText = paragraphs.length === 1 && paragraphs[0]?.role === "body";
  if (!isRunningText || place === "newParagraph" || selection === null) return "paragraphs";
  const surroundings = { ...selection, hasSelection: !selection.isEmpty };
  return takesOwnParagraph(surroundings, place === "caret") ? "paragraphs" : "inline";
}
