import type { Piece } from "../speech/blank";
import type { ParagraphRole } from "../speech/edits/editPlan";
import type { SpeechFormat } from "../speech/format/speechFormat";
import { styleNamed, type DraftDocument } from "./draftDocument";
import { piecesIn } from "./draftParagraph";

/** A paragraph with the type it is set in. */
export interface SetParagraph {
  readonly pieces: readonly Piece[];
  readonly format: SpeechFormat;
  readonly role: ParagraphRole;
}

/** A speech ready to leave the pane: to be pasted, or saved as a file. */
export interface SetSpeech {
  readonly paragraphs: readonly SetParagraph[];
  /** Whose margins the page has. */
  readonly page: SpeechFormat;
}

/**
 * Paragraphs keep the style they were given; the others are set in `format` by what they are in the
 * speech. `roles` has one for each paragraph, null where a format leaves it alone.
 */
export function setSpeechOf(
  document: DraftDocument,
  roles: readonly (ParagraphRole | null)[],
  format: SpeechFormat,
): SetSpeech {
  const paragraphs = document.paragraphs.map((paragraph, index): SetParagraph => {
    const style = styleNamed(document, paragraph.style);
    return {
      pieces: piecesIn(paragraph),
      format: style?.format ?? format,
      role: style?.role ?? roles[index] ?? "body",
    };
  });
  return { paragraphs, page: format };
}
