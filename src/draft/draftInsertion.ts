import { textChangeBetween } from "../speech/edits/documentChange";
import type { NewParagraph } from "../speech/edits/editPlan";
import { blankNameOfTag } from "../speech/blank";
import type { InsertOutcome } from "../word/documentHost";
import {
  caretAt,
  draftOf,
  endOf,
  isCaret,
  snapshotsOf,
  textInRange,
  type DraftDocument,
  type DraftPoint,
  type DraftRange,
} from "./draftDocument";
import {
  joinedParagraph,
  paragraphOfNew,
  plainParagraph,
  sliceOf,
  type DraftParagraph,
} from "./draftParagraph";
import type { DraftState } from "./openDraft";
import { replacedRange } from "./typing";
import { insertionWay, isOnlySpaces, type InsertionPlace } from "../speech/edits/insertionWay";

interface Inserted {
  readonly document: DraftDocument;
  readonly selection: DraftRange;
}

/** A passage goes behind the blank in which the caret stands, not into it. */
function behindBlank({ paragraphs }: DraftDocument, point: DraftPoint, inside: number | null) {
  const blank = paragraphs[point.paragraph]?.marks.find(
    ({ id, tag, offset, length }) =>
      blankNameOfTag(tag) !== null &&
      (id === inside || (offset < point.offset && point.offset < offset + length)),
  );
  return blank === undefined ? point : { ...point, offset: blank.offset + blank.length };
}

/** Paragraphs of their own in the place of the lines from one to another. */
function withLines(
  { paragraphs, formats }: DraftDocument,
  from: number,
  until: number,
  lines: readonly DraftParagraph[],
): DraftDocument {
  return draftOf([...paragraphs.slice(0, from), ...lines, ...paragraphs.slice(until)], formats);
}

/** A selection that ends where a paragraph begins holds the end of the one before, and nothing of this one. */
function withoutLastEnd({ paragraphs }: DraftDocument, { start, end }: DraftRange): DraftRange {
  if (end.offset > 0 || end.paragraph === start.paragraph) return { start, end };
  const paragraph = end.paragraph - 1;
  return { start, end: { paragraph, offset: paragraphs[paragraph]?.text.length ?? 0 } };
}

function written(
  { document, inside }: DraftState,
  { start, end }: DraftRange,
  paragraphs: readonly NewParagraph[],
  place: InsertionPlace,
): Inserted {
  const added = paragraphs.map(paragraphOfNew);
  const current = document.paragraphs[end.paragraph] ?? plainParagraph("");
  const head = sliceOf(document.paragraphs[start.paragraph] ?? current, 0, start.offset);
  const tail = sliceOf(current, end.offset);
  const hasSelection = !isCaret({ start, end });
  const replaces = hasSelection && place === "replaceSelection";
  const isEmptyLine = isOnlySpaces(current.text);
  const site = { head: head.text, tail: tail.text, hasSelection, isEmptyLine };
  const way = insertionWay(site, paragraphs, place);
  if (way === "inline") {
    const from = replaces ? start : behindBlank(document, end, inside);
    const { document: next, selection } = replacedRange(
      document,
      { start: from, end: replaces ? end : from },
      added,
    );
    return { document: next, selection };
  }
  const inPlaceOf = (from: number, until: number, lines: readonly DraftParagraph[], at: number) => {
    const next = withLines(document, from, until, lines);
    const paragraph = at + added.length - 1;
    const offset = next.paragraphs[paragraph]?.text.length ?? 0;
    return { document: next, selection: caretAt({ paragraph, offset }) };
  };
  const here = end.paragraph;
  if (way === "takeOver") return inPlaceOf(here, here + 1, behindSpaces(current, added), here);
  if (way === "before") return inPlaceOf(here, here, added, here);
  if (!replaces) return inPlaceOf(here + 1, here + 1, added, here + 1);
  const before = head.text === "" ? [] : [head];
  const behind = tail.text === "" ? [] : [tail];
  const lines = [...before, ...added, ...behind];
  return inPlaceOf(start.paragraph, here + 1, lines, start.paragraph + before.length);
}

/** Spaces that stand in an empty line stay, in front of the first new paragraph. */
function behindSpaces(
  { text }: DraftParagraph,
  [first = plainParagraph(""), ...others]: readonly DraftParagraph[],
): readonly DraftParagraph[] {
  return [{ ...joinedParagraph(plainParagraph(text), first), style: first.style }, ...others];
}

/** See {@link DocumentHost.insert}. */
export function insertedInto(
  state: DraftState,
  paragraphs: readonly NewParagraph[],
  place: InsertionPlace,
): InsertOutcome & { readonly written?: Inserted } {
  const { document, selection } = state;
  const range =
    place === "documentEnd" ? caretAt(endOf(document)) : withoutLastEnd(document, selection);
  if (place === "caret" && !isCaret(range))
    return { outcome: "choose", selectedText: textInRange(document, range) };
  const next = written(state, range, paragraphs, place);
  const change = textChangeBetween(snapshotsOf(document), snapshotsOf(next.document));
  return { outcome: "inserted", change, written: next };
}
