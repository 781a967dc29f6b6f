import {
  blankNameOfTag,
  blankTag,
  controlOfPiece,
  emptyBlankText,
  sectionOfTag,
  textOfPiece,
  textOfPieces,
  type Piece,
} from "../speech/blank";
import type { ParagraphMatter } from "../speech/edits/applyEditPlan";
import type { NewParagraph } from "../speech/edits/editPlan";

/** A blank or guidance in the text, with the tag and the title of its content control in a .docx. */
export interface DraftMark {
  /** Unique in its draft; 0 before the draft has given it one. */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** UTF-16 units. */
  readonly offset: number;
  readonly length: number;
}

export interface DraftParagraph {
  /** A manual line break is "\v", as in Word. */
  readonly text: string;
  /** In the order of the text; no two share a character. */
  readonly marks: readonly DraftMark[];
  /** Name of the style it was given; "" where it is set by what it is in the speech. */
  readonly style: string;
}

export function plainParagraph(text: string): DraftParagraph {
  return { text, marks: [], style: "" };
}

export function textOfMark({ text }: DraftParagraph, { offset, length }: DraftMark): string {
  return text.slice(offset, offset + length);
}

/** What stands in a blank; null while it is empty. */
export function valueOfBlank(name: string, text: string): string | null {
  return text.trim() === "" || text === emptyBlankText(name) ? null : text;
}

/** An empty blank, or guidance: it gives way as a whole to what is typed into it. */
export function isPlaceholder(paragraph: DraftParagraph, mark: DraftMark): boolean {
  const name = blankNameOfTag(mark.tag);
  return name === null || valueOfBlank(name, textOfMark(paragraph, mark)) === null;
}

export function paragraphOfPieces(pieces: readonly Piece[], style = ""): DraftParagraph {
  const marks: DraftMark[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const { length } = textOfPiece(piece);
    const control = controlOfPiece(piece);
    if (control !== null && length > 0) marks.push({ id: 0, ...control, offset, length });
    offset += length;
  }
  return { text: textOfPieces(pieces), marks, style };
}

/** The paragraph as what it was written from. */
export function piecesIn(paragraph: DraftParagraph): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const writeText = (end: number): void => {
    if (end > at) pieces.push({ kind: "text", text: paragraph.text.slice(at, end) });
  };
  for (const mark of paragraph.marks) {
    const piece = pieceOfMark(mark, textOfMark(paragraph, mark));
    if (piece === null) continue;
    writeText(mark.offset);
    pieces.push(piece);
    at = mark.offset + mark.length;
  }
  writeText(paragraph.text.length);
  return pieces;
}

function pieceOfMark({ tag, title }: DraftMark, text: string): Piece | null {
  const name = blankNameOfTag(tag);
  if (name !== null) return { kind: "blank", name, value: valueOfBlank(name, text) };
  const section = sectionOfTag(tag);
  const head = `〔${title}：`;
  return section === null || !text.startsWith(head)
    ? null
    : { kind: "guidance", section, title, text: text.slice(head.length, -1) };
}

/** A name between 六角括号. Not a number: 国办发〔2024〕5 号 is how documents are numbered. */
const BRACKETED = /〔([^〔〕：，。；！？\s\d][^〔〕：，。；！？\s]{0,19})〕/g;

/** With the blanks that were typed or pasted as text. */
export function withBlanksRead(paragraph: DraftParagraph): DraftParagraph {
  const { text, marks } = paragraph;
  if (!text.includes("〔")) return paragraph;
  const isFree = (from: number, to: number): boolean =>
    marks.every(({ offset, length }) => to <= offset || from >= offset + length);
  const found = [...text.matchAll(BRACKETED)].flatMap(({ index, 0: whole, 1: name = "" }) =>
    isFree(index, index + whole.length)
      ? [{ id: 0, tag: blankTag(name), title: name, offset: index, length: whole.length }]
      : [],
  );
  if (found.length === 0) return paragraph;
  return { ...paragraph, marks: [...marks, ...found].sort((a, b) => a.offset - b.offset) };
}

/** Marks that the cut goes through are text from then on. */
export function sliceOf(
  { text, marks, style }: DraftParagraph,
  from: number,
  to = text.length,
): DraftParagraph {
  return {
    text: text.slice(from, to),
    marks: marks
      .filter(({ offset, length }) => offset >= from && offset + length <= to)
      .map((mark) => ({ ...mark, offset: mark.offset - from })),
    style,
  };
}

export function joinedParagraph(first: DraftParagraph, second: DraftParagraph): DraftParagraph {
  const shift = first.text.length;
  const moved = second.marks.map((mark) => ({ ...mark, offset: mark.offset + shift }));
  return {
    text: first.text + second.text,
    marks: [...first.marks, ...moved],
    style: shift === 0 && first.style === "" ? second.style : first.style,
  };
}

export function paragraphOfNew({ pieces, format }: NewParagraph): DraftParagraph {
  return paragraphOfPieces(pieces, format?.style ?? "");
}

/** What edit plans are carried out on. */
export const DRAFT_MATTER: ParagraphMatter<DraftParagraph> = {
  textOf: ({ text }) => text,
  ofPieces: (pieces) => paragraphOfPieces(pieces),
  ofParagraph: paragraphOfNew,
  slice: sliceOf,
  joined: joinedParagraph,
};
