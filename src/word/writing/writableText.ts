import type { Piece } from "../../speech/blank";
import type { EditPlan, EditStep, NewParagraph } from "../../speech/edits/editPlan";

/** Line ends of any kind; inside a paragraph they are manual breaks. */
const LINE_END = /\r\n|[\r\n\u2028\u2029]/g;

/** Characters that no document can hold: controls but for tab and line break, halves of pairs. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as Word takes it into one paragraph. Passages come from files that anybody may have written. */
export function writableText(text: string): string {
  return text.replace(LINE_END, "\v").replace(UNWRITABLE, "");
}

/** Word takes no longer tag or title for a content control. */
const LONGEST_TAG = 64;
const LONGEST_NAME = LONGEST_TAG - "section:".length;

function writableName(name: string): string {
  return writableText(name.slice(0, LONGEST_NAME)).replaceAll("\v", " ");
}

function writablePiece(piece: Piece): Piece {
  switch (piece.kind) {
    case "text":
      return { ...piece, text: writableText(piece.text) };
    case "blank": {
      const value = piece.value === null ? null : writableText(piece.value);
      return { ...piece, name: writableName(piece.name), value: value === "" ? null : value };
    }
    case "guidance":
      return {
        ...piece,
        section: writableName(piece.section),
        title: writableName(piece.title),
        text: writableText(piece.text),
      };
  }
}

export function writableParagraph(paragraph: NewParagraph): NewParagraph {
  return { ...paragraph, pieces: paragraph.pieces.map(writablePiece) };
}

function writableStep(step: EditStep): EditStep {
  switch (step.kind) {
    case "insertParagraphs":
      return { ...step, paragraphs: step.paragraphs.map(writableParagraph) };
    case "replaceText": {
      const { pieces, ...plain } = step;
      const replaced = { ...plain, inserted: writableText(step.inserted) };
      return pieces ? { ...replaced, pieces: pieces.map(writablePiece) } : replaced;
    }
    default:
      return step;
  }
}

/** The plan with texts that a document can hold; what it quotes stays as it stands. */
export function writablePlan({ steps }: EditPlan): EditPlan {
  return { steps: steps.map(writableStep) };
}
