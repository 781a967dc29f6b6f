import { blankNameOfTag, emptyBlankText, type Piece } from "../../speech/blank";
import type { HeldParagraph } from "../../speech/edits/documentChange";
import type { EditStep, NewParagraph, ParagraphAnchor } from "../../speech/edits/editPlan";
import { coveredControls } from "./coveredControls";
import { REACH } from "./insertionPoint";
import { isEmptying, type PlanGround } from "./planGround";
import { wordPointAt, wordRangeAt } from "../reading/textRange";
import { writeInline, writeParagraphs } from "./writeParagraphs";

/** A paragraph that the plan quotes is no longer there. */
export class StalePlan extends Error {}

/**
 * Part of a step. The places it needs are queued when it is made, before any step writes, so a
 * batch that cannot find one of them stops with the document untouched.
 */
export interface PlanWrite {
  readonly turn: keyof typeof TURN;
  /** Orders writes of one turn: the greater, the earlier. */
  readonly place: number;
  readonly write: () => void;
}

/**
 * New paragraphs first, while those they follow are whole; then texts from their end; what goes
 * away last, as others may be anchored to it.
 */
const TURN = { behind: 0, within: 1, away: 2, join: 3 } as const;

/** Writes that no longer depend on the order of the plan's steps. */
export function inWritingOrder(writes: readonly PlanWrite[]): readonly PlanWrite[] {
  return [...writes].sort(
    (one, other) => TURN[one.turn] - TURN[other.turn] || other.place - one.place,
  );
}

/** @throws StalePlan */
export function writesOf(step: EditStep, ground: PlanGround): readonly PlanWrite[] {
  switch (step.kind) {
    case "insertParagraphs":
      return [insertion(step, ground)];
    case "moveParagraphs":
      return movement(step, ground);
    default:
      return [textWrite(step, ground)];
  }
}

type Step<Kind extends EditStep["kind"]> = Extract<EditStep, { readonly kind: Kind }>;

function foundIndex(ground: PlanGround, anchor: ParagraphAnchor): number {
  return orStale(ground.places.get(anchor.index));
}

function orStale<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new StalePlan();
  return value;
}

function found(anchor: ParagraphAnchor, ground: PlanGround) {
  const index = foundIndex(ground, anchor);
  return { wordParagraph: orStale(ground.wordParagraphs[index]), text: anchor.quote };
}

/** A new paragraph before the first of the document; before the table that may hold that, not in its cell. */
function paragraphBefore(wordFirst: Word.Paragraph, { inTable }: HeldParagraph): Word.Paragraph {
  return inTable === true
    ? wordFirst.context.document.body.insertParagraph("", "Start")
    : wordFirst.insertParagraph("", "Before");
}

function insertion(
  { after, offset, paragraphs }: Omit<Step<"insertParagraphs">, "kind">,
  ground: PlanGround,
): PlanWrite {
  const index = after === null ? -1 : foundIndex(ground, after);
  const current = orStale(ground.paragraphs[Math.max(index, 0)]);
  const wordCurrent = orStale(ground.wordParagraphs[Math.max(index, 0)]);
  const neighbourhood = {
    current,
    before: ground.paragraphs.slice(Math.max(0, index - REACH), Math.max(index, 0)).toReversed(),
    after: ground.paragraphs.slice(index + 1, index + 1 + REACH),
  };
  const write = (
    wordFrom: Word.Paragraph,
    takesOver: boolean,
    written: readonly NewParagraph[] = paragraphs,
  ): void => {
    writeParagraphs(wordFrom, written, neighbourhood, takesOver);
  };
  if (offset !== undefined) {
    const wordPoint = orStale(wordPointAt(wordCurrent, current.text, offset));
    const wordStart = wordCurrent.getRange("Start");
    const divide = () => {
      wordPoint.insertText("\n", "After");
      // Asked again: which half keeps the paragraph's object is the host's affair.
      write(wordStart.paragraphs.getFirst(), false);
    };
    return { turn: "within", place: offset, write: divide };
  }
  const isEmptyDocument = ground.texts.length === 1 && current.text === "";
  return {
    turn: "behind",
    place: index,
    write: () => {
      if (isEmptyDocument && after === null) {
        // The last one takes it over, as it will seldom need looks that cannot be taken off again.
        const others = paragraphs.slice(0, -1);
        if (others.length > 0) write(wordCurrent.insertParagraph("", "Before"), true, others);
        write(wordCurrent, true, paragraphs.slice(-1));
      } else if (index >= 0) write(wordCurrent, false);
      // A new first paragraph, which the rest then follows.
      else write(paragraphBefore(wordCurrent, current), true);
    },
  };
}

function textWrite(
  step: Exclude<EditStep, { kind: "insertParagraphs" | "moveParagraphs" }>,
  ground: PlanGround,
): PlanWrite {
  switch (step.kind) {
    case "replaceText":
      return { turn: "within", place: step.offset, write: replacement(step, ground) };
    case "splitParagraph": {
      const { wordParagraph, text } = found(step.at, ground);
      const wordPoint = orStale(wordPointAt(wordParagraph, text, step.offset));
      const write = () => void wordPoint.insertText("\n", "After");
      return { turn: "within", place: step.offset, write };
    }
    case "joinParagraphs": {
      const first = found(step.first, ground);
      const second = found(step.second, ground);
      const wordTo = orStale(wordPointAt(second.wordParagraph, second.text, step.drop));
      const write = () => {
        first.wordParagraph.getRange("End").expandTo(wordTo).delete();
      };
      return { turn: "join", place: step.second.index, write };
    }
    case "deleteParagraph": {
      const { wordParagraph } = found(step.at, ground);
      const write = () => {
        wordParagraph.delete();
      };
      return { turn: "away", place: step.at.index, write };
    }
  }
}

/** A control around all of a paragraph outlives the deletion of its text, so it is deleted itself. */
function emptying(
  wordParagraph: Word.Paragraph,
  text: string,
  controls: readonly Word.ContentControl[],
): () => void {
  const isAllControlled = controls.map((control) => control.text).join("") === text;
  const wordRange = isAllControlled
    ? null
    : orStale(wordRangeAt(wordParagraph, text, 0, text.length));
  return () => {
    for (const wordControl of controls) wordControl.delete(false);
    wordRange?.delete();
  };
}

function isFilledBlank({ tag, text }: Word.ContentControl): boolean {
  const name = blankNameOfTag(tag);
  return name !== null && text !== emptyBlankText(name);
}

function replacement(step: Step<"replaceText">, ground: PlanGround): () => void {
  const { wordParagraph, text } = found(step.at, ground);
  const { offset, removed, inserted } = step;
  if (text.slice(offset, offset + removed.length) !== removed) throw new StalePlan();
  const controls = ground.controls.get(foundIndex(ground, step.at)) ?? [];
  if (isEmptying(step)) return emptying(wordParagraph, text, controls);
  const pieces: readonly Piece[] = step.pieces ?? [{ kind: "text", text: inserted }];
  if (removed === "") {
    const wordPoint = orStale(wordPointAt(wordParagraph, text, offset));
    return () => void writeInline(pieces, (first) => wordPoint.insertText(first, "After"));
  }
  const covered = coveredControls(text, controls, { offset, length: removed.length });
  // Another value keeps its blank.
  const wordValue = covered.find((one) => one.text === removed && isFilledBlank(one));
  if (wordValue !== undefined && inserted !== "" && step.pieces === undefined)
    return () => void wordValue.insertText(inserted, "Replace");
  const held = covered.reduce((sum, wordControl) => sum + wordControl.text.length, 0);
  const wordRange = orStale(wordRangeAt(wordParagraph, text, offset, removed.length));
  return () => {
    for (const wordControl of covered) wordControl.delete(false);
    if (inserted !== "") writeInline(pieces, (first) => wordRange.insertText(first, "Replace"));
    else if (held < removed.length) wordRange.delete();
  };
}

/** The API moves nothing: paragraphs are written again, with their blanks and looks, and then deleted. */
function movement(step: Step<"moveParagraphs">, ground: PlanGround): readonly PlanWrite[] {
  const moved = step.paragraphs.map((anchor) => {
    const index = foundIndex(ground, anchor);
    const paragraph = orStale(ground.paragraphs[index]);
    const wordParagraph = orStale(ground.wordParagraphs[index]);
    const { text, format } = paragraph;
    const pieces = paragraph.pieces ?? [{ kind: "text", text }];
    const written: NewParagraph = { role: "body", pieces, ...(format && { format }) };
    return { index, wordParagraph, written };
  });
  const paragraphs = moved.map(({ written }) => written);
  const deletions = moved.map(({ index, wordParagraph }): PlanWrite => {
    const write = () => {
      wordParagraph.delete();
    };
    return { turn: "away", place: index, write };
  });
  return [insertion({ after: step.after, paragraphs }, ground), ...deletions];
}
