import { textChangeBetween } from "../speech/edits/documentChange";
import type { NewParagraph } from "../speech/edits/editPlan";
import { blankNameOfTag } from "../speech/blank";
import type { InsertionPlace, InsertOutcome } from "../word/documentHost";
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
import { paragraphOfNew, plainParagraph, sliceOf, type DraftParagraph } from "./draftParagraph";
import type { DraftState } from "./openDraft";
import { replacedRange } from "./typing";
import { takesOwnParagraph } from "../speech/edits/takesOwnParagraph";

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

function written(
  { document, inside }: DraftState,
  { start, end }: DraftRange,
  paragraphs: readonly NewParagraph[],
  place: InsertionPlace,
): Inserted {
  const added = paragraphs.map(paragraphOfNew);
  const current = document.paragraphs[end.paragraph] ?? plainParagraph("");
  const hasSelection = !isCaret({ start, end });
  const ending = (index: number, next: DraftDocument): Inserted => ({
    document: next,
    selection: caretAt({ paragraph: index, offset: next.paragraphs[index]?.text.length ?? 0 }),
  });
  const last = added.length - 1;
  if (!hasSelection && current.text.trim() === "")
    return ending(
      end.paragraph + last,
      withLines(document, end.paragraph, end.paragraph + 1, added),
    );
  const first = document.paragraphs[start.paragraph] ?? current;
  const head = sliceOf(first, 0, start.offset);
  const tail = sliceOf(current, end.offset);
  const isRunningText = added.length === 1 && paragraphs[0]?.role === "body";
  const surroundings = { head: head.text, tail: tail.text, hasSelection };
  const isOwn =
    place === "newParagraph" ||
    place === "documentEnd" ||
    takesOwnParagraph(surroundings, place === "caret");
  const replaces = hasSelection && place === "replaceSelection";
  if (isRunningText && !isOwn) {
    const from = replaces ? start : behindBlank(document, end, inside);
    const at = { start: from, end: replaces ? end : from };
    const { document: next, selection } = replacedRange(document, at, added);
    return { document: next, selection };
  }
  if (!replaces)
    return ending(
      end.paragraph + 1 + last,
      withLines(document, end.paragraph + 1, end.paragraph + 1, added),
    );
  const before = head.text === "" ? [] : [head];
  const behind = tail.text === "" ? [] : [tail];
  return ending(
    start.paragraph + before.length + last,
    withLines(document, start.paragraph, end.paragraph + 1, [...before, ...added, ...behind]),
  );
}

/** See {@link DocumentHost.insert}. */
export function insertedInto(
  state: DraftState,
  paragraphs: readonly NewParagraph[],
  place: InsertionPlace,
): InsertOutcome & { readonly written?: Inserted } {
  const { document, selection } = state;
  const range = place === "documentEnd" ? caretAt(endOf(document)) : selection;
  if (place === "caret" && !isCaret(selection))
    return { outcome: "choose", selectedText: textInRange(document, selection) };
  const next = written(state, range, paragraphs, place);
  const change = textChangeBetween(snapshotsOf(document), snapshotsOf(next.document));
  return { outcome: "inserted", change, written: next };
}
