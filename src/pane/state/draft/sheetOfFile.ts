import { isMarkdownName } from "../../../checker/readers/isMarkdownName";
import { draftOf, type DraftDocument } from "../../../draft/draftDocument";
import { paragraphOfPieces } from "../../../draft/draftParagraph";
import { piecesWritten } from "../../../library/outlines/outlineGuidance";
import { textOfPiece } from "../../../speech/blank";
import type { SpeechDocument } from "../../../speech/paragraph";

/** The speech of a file as a draft: scaffolds that stand in it are scaffolds again, and blanks are blanks. */
export function sheetOfFile({ paragraphs }: SpeechDocument, name: string): DraftDocument {
  // In Markdown a blank line is what ends a paragraph.
  const written = isMarkdownName(name)
    ? paragraphs.filter(({ text }) => text.trim() !== "")
    : paragraphs;
  return draftOf(
    written.map(({ text }) =>
      paragraphOfPieces(
        // The draft knows a blank by more than its brackets: 国办发〔2024〕5号 has none.
        piecesWritten(text).map((piece) =>
          piece.kind === "blank" ? { kind: "text", text: textOfPiece(piece) } : piece,
        ),
      ),
    ),
  );
}
