import { controlOfPiece, textOfPiece, textOfPieces, type Piece } from "../../speech/blank";
import type { NewParagraph } from "../../speech/edits/editPlan";
import { followedFormat, type Neighbourhood } from "../../speech/format/followedFormat";
import type { ParagraphFormat } from "../../speech/paragraph";
import { setLooks } from "../formatting/paragraphLooks";

interface Written {
  readonly piece: Piece;
  readonly wordRange: Word.Range;
}

/** Wraps blanks last and from the end: text put in after a control may end up inside it. */
function wrapBlanks(written: readonly Written[]): Word.ContentControl | null {
  let wordLast: Word.ContentControl | null = null;
  for (const { piece, wordRange } of written.toReversed()) {
    const control = controlOfPiece(piece);
    if (control === null) continue;
    const wordControl = wordRange.insertContentControl();
    wordControl.tag = control.tag;
    wordControl.title = control.title;
    if (piece === written.at(-1)?.piece) wordLast = wordControl;
  }
  return wordLast;
}

/** Writes pieces into the text at a point, in that text's formatting. Returns where they end. */
export function writeInline(
  pieces: readonly Piece[],
  insertFirst: (text: string) => Word.Range,
): Word.Range {
  const written: Written[] = [];
  for (const piece of pieces) {
    const text = textOfPiece(piece);
    const wordRange = written.at(-1)?.wordRange.insertText(text, "After") ?? insertFirst(text);
    written.push({ piece, wordRange });
  }
  const wordLastControl = wrapBlanks(written);
  const wordEnd = written.at(-1)?.wordRange ?? insertFirst("");
  return wordLastControl?.getRange("After") ?? wordEnd.getRange("End");
}

function writePieces(wordParagraph: Word.Paragraph, pieces: readonly Piece[]): void {
  wrapBlanks(
    pieces.map((piece) => ({
      piece,
      wordRange: wordParagraph.insertText(textOfPiece(piece), "End"),
    })),
  );
}

function listLeft(wordParagraph: Word.Paragraph): void {
  wordParagraph.detachFromList();
  wordParagraph.leftIndent = 0;
  wordParagraph.firstLineIndent = 0;
}

/**
 * Writes whole paragraphs behind `wordParagraph`, or from it on where it is empty and taken over.
 * Returns the last one written.
 */
export function writeParagraphs(
  wordParagraph: Word.Paragraph,
  paragraphs: readonly NewParagraph[],
  neighbourhood: Neighbourhood,
  takeOver: boolean,
): Word.Paragraph {
  let wordLast = wordParagraph;
  let inherited: ParagraphFormat | undefined = neighbourhood.current.format;
  let inList = neighbourhood.current.inList === true;
  paragraphs.forEach(({ role, pieces, format }, index) => {
    if (!(takeOver && index === 0)) wordLast = wordLast.insertParagraph("", "After");
    writePieces(wordLast, pieces);
    if (inList) {
      listLeft(wordLast);
      inherited = inherited && { ...inherited, leftIndent: 0, firstLineIndent: 0 };
      inList = false;
    }
    const wanted = format ?? followedFormat(role, neighbourhood);
    if (wanted === undefined) return;
    setLooks(wordLast, wanted, inherited, textOfPieces(pieces));
    inherited = wanted;
  });
  return wordLast;
}
