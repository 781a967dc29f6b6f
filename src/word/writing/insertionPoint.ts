import type { NewParagraph } from "../../speech/edits/editPlan";
import type { Neighbourhood } from "../../speech/format/followedFormat";
import { blankNameOfTag } from "../../speech/blank";
import type { SpeechParagraph } from "../../speech/paragraph";
import { HostFailure } from "../documentHost";
import { paragraphProperties, speechParagraphOf } from "../formatting/paragraphLooks";
import {
  insertionWay,
  isOnlySpaces,
  type InsertionPlace,
  type InsertionWay,
} from "../../speech/edits/insertionWay";
import { holdsObject } from "./heldPieces";

/** How many paragraphs on either side may lend their looks. */
export const REACH = 4;

/** What was found at the place, in one round trip, and the proxies to write with in the next. */
export interface InsertionPoint {
  readonly neighbourhood: Neighbourhood;
  /** The paragraph at the caret, or the last one of the selection. */
  readonly wordParagraph: Word.Paragraph;
  /** Whether nothing but spaces stands in that paragraph. */
  readonly isEmptyLine: boolean;
  /** Null at the end of the document, which is read without looking at the selection. */
  readonly selection: SelectionFound | null;
}

export interface SelectionFound {
  /** Without the end of its last paragraph, which Word selects along with a whole line. */
  readonly wordSelection: Word.Range;
  readonly isEmpty: boolean;
  readonly text: string;
  /** What stands before the selection in its first paragraph. */
  readonly head: string;
  /** What stands behind the selection, or behind the blank, in its last paragraph. */
  readonly tail: string;
  /** The blank around the caret: a passage goes behind it, not into it. */
  readonly wordBlank: Word.ContentControl | null;
  /** All paragraphs of the selection; read only where it is to be replaced. */
  readonly wordSelected: readonly Word.Paragraph[];
  /** Whether it holds what its text alone would not bring back; read only where it is to be replaced. */
  readonly holdsMore: boolean;
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

const ENDS_WITH_MARK = /[\r\n]$/;
const ONE_MARK = /^(?:\r\n?|\n)$/;

/** A loop, as an expression would begin anew at every mark of a long run. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Asks for a paragraph, and whether nothing but spaces stands in it: pictures and notes may have no text. */
function loadLine(wordParagraph: Word.Paragraph): () => boolean {
  wordParagraph.load(paragraphProperties());
  const wordContent = wordParagraph.getRange("Content");
  wordContent.load("isEmpty");
  return () => (wordParagraph.text === "" ? wordContent.isEmpty : isOnlySpaces(wordParagraph.text));
}

/** Asks for the bodies around the selection. What it returns throws where one is no place to write to. */
function loadBodies({ parentBody }: Word.Range): () => void {
  parentBody.load("type");
  const outerBody = parentBody.parentBodyOrNullObject;
  outerBody.load("type");
  return () => {
    const bodies = [parentBody, ...(outerBody.isNullObject ? [] : [outerBody])];
    if (bodies.some(({ type }) => APART.has(type)))
      throw new HostFailure("wrongPlace", false, undefined);
  };
}

/** Asks for the control around the selection. What it returns throws where that may not be written into. */
function loadBlank(
  wordSelection: Word.Range,
  wordEnd: Word.Range,
): () => { readonly wordBlank: Word.ContentControl; readonly behind: string } | null {
  const wordControl = wordSelection.parentContentControlOrNullObject;
  wordControl.load("tag,text,cannotEdit");
  const wordBehind = wordControl.getRange("After").expandToOrNullObject(wordEnd);
  wordBehind.load("text");
  return () => {
    if (wordControl.isNullObject) return null;
    if (wordControl.cannotEdit) throw new HostFailure("readOnly", false, undefined);
    const isBlank = !wordBehind.isNullObject && blankNameOfTag(wordControl.tag) !== null;
    return isBlank ? { wordBlank: wordControl, behind: wordBehind.text } : null;
  };
}

/** Asks for what is to be replaced. */
function loadReplaced({
  paragraphs,
  contentControls,
}: Word.Range): () => Pick<SelectionFound, "wordSelected" | "holdsMore"> {
  paragraphs.load("items/text");
  contentControls.load("items/tag");
  return () => ({
    wordSelected: paragraphs.items,
    holdsMore:
      contentControls.items.length > 0 || paragraphs.items.some(({ text }) => holdsObject(text)),
  });
}

/** Asks for the selection with what stands around it; all of it is there after the next round trip. */
function loadSelection(wordSelection: Word.Range, replaces: boolean) {
  wordSelection.load("isEmpty,text");
  const wordFirst = wordSelection.paragraphs.getFirst();
  const wordTouched = wordSelection.paragraphs.getLast();
  const wordBefore = wordTouched.getPreviousOrNullObject();
  const wordEnd = wordTouched.getRange("End");
  const wordHead = wordFirst.getRange("Start").expandTo(wordSelection.getRange("Start"));
  const wordTail = wordSelection.getRange("End").expandTo(wordEnd);
  for (const wordRange of [wordHead, wordTail]) wordRange.load("text");
  return {
    wordSelection,
    wordTouched,
    wordBefore,
    wordHead,
    wordTail,
    isTouchedEmpty: loadLine(wordTouched),
    isBeforeEmpty: loadLine(wordBefore),
    after: followers(wordTouched),
    before: predecessors(wordFirst),
    checkBodies: loadBodies(wordSelection),
    blankFound: loadBlank(wordSelection, wordEnd),
    replaced: replaces ? loadReplaced(wordSelection) : null,
  };
}

/**
 * The point that a loaded selection is. One that ends where a paragraph begins holds the end of the
 * paragraph before, and nothing of this one.
 */
function pointOf(loaded: ReturnType<typeof loadSelection>): InsertionPoint {
  const { wordSelection, wordTouched, wordBefore, wordHead, wordTail } = loaded;
  const { isEmpty, text } = wordSelection;
  loaded.checkBodies();
  const blank = loaded.blankFound();
  const { wordSelected = [], holdsMore = false } = loaded.replaced?.() ?? {};
  const holdsEnd = !isEmpty && ENDS_WITH_MARK.test(text);
  const isBefore = holdsEnd && !wordBefore.isNullObject && wordTail.text === wordTouched.text;
  const wordParagraph = isBefore ? wordBefore : wordTouched;
  const after = isBefore ? [wordTouched, ...loaded.after].slice(0, REACH) : loaded.after;
  return {
    neighbourhood: {
      current: speechParagraphOf(wordParagraph, 0),
      after: snapshots(after),
      before: snapshots(loaded.before),
    },
    wordParagraph,
    isEmptyLine: isBefore ? loaded.isBeforeEmpty() : loaded.isTouchedEmpty(),
    selection: {
      wordSelection: holdsEnd
        ? wordSelection.getRange("Start").expandTo(wordParagraph.getRange("End"))
        : wordSelection,
      isEmpty: isEmpty || ONE_MARK.test(text),
      text: withoutMarks(text),
      head: withoutMarks(wordHead.text),
      tail: holdsEnd ? "" : withoutMarks(blank?.behind ?? wordTail.text),
      wordBlank: blank?.wordBlank ?? null,
      wordSelected: isBefore ? wordSelected.slice(0, -1) : wordSelected,
      holdsMore,
    },
  };
}

async function pointAtEnd(context: Word.RequestContext): Promise<InsertionPoint> {
  const wordParagraph = context.document.body.paragraphs.getLast();
  const isEmptyLine = loadLine(wordParagraph);
  const before = predecessors(wordParagraph);
  await context.sync();
  return {
    neighbourhood: {
      current: speechParagraphOf(wordParagraph, 0),
      after: [],
      before: snapshots(before),
    },
    wordParagraph,
    isEmptyLine: isEmptyLine(),
    selection: null,
  };
}

/** One round trip. */
export async function readInsertionPoint(
  context: Word.RequestContext,
  place: InsertionPlace,
): Promise<InsertionPoint> {
  if (place === "documentEnd") return pointAtEnd(context);
  const loaded = loadSelection(context.document.getSelection(), place === "replaceSelection");
  await context.sync();
  return pointOf(loaded);
}

/** See {@link insertionWay}, for a point of Word's document. */
export function wayAt(
  { isEmptyLine, selection }: InsertionPoint,
  paragraphs: readonly NewParagraph[],
  place: InsertionPlace,
): InsertionWay {
  const { head = "", tail = "", isEmpty = true } = selection ?? {};
  return insertionWay({ head, tail, hasSelection: !isEmpty, isEmptyLine }, paragraphs, place);
}
