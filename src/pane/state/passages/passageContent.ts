import type { Passage } from "../../../library/passage";
import { roleOfSection } from "../../../library/outlines/sectionRole";
import { piecesOf, textOfPieces } from "../../../speech/blank";
import type { NewParagraph, ParagraphRole } from "../../../speech/edits/editPlan";

/** Values of blanks by their names. */
export type KnownValues = ReadonlyMap<string, string>;

/**
 * The paragraphs that a passage becomes in the document, with the blanks filled whose values are known.
 * Shipped passages are one paragraph each; what stands under a heading of one's own is body text.
 */
export function paragraphsOfPassage(
  { section, text }: Passage,
  known: KnownValues = new Map(),
): readonly NewParagraph[] {
  return text.split("\n").map((line, at) => ({
    role: at === 0 ? roleOfSection(section) : "body",
    pieces: piecesOf(line, (name) => known.get(name) ?? null),
  }));
}

/** As it reads when pasted. */
export function plainTextOfPassage(passage: Passage, known?: KnownValues): string {
  return paragraphsOfPassage(passage, known)
    .map(({ pieces }) => textOfPieces(pieces))
    .join("\n");
}

const TAG_OF_ROLE: Partial<Record<ParagraphRole, string>> = { heading1: "h1", heading2: "h2" };
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The same for programs that paste HTML. It names no font, so that the document's own applies. */
export function htmlOfPassage(passage: Passage, known?: KnownValues): string {
  return paragraphsOfPassage(passage, known)
    .map(({ role, pieces }) => {
      const tag = TAG_OF_ROLE[role] ?? "p";
      const text = textOfPieces(pieces).replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
      return `<${tag}>${text}</${tag}>`;
    })
    .join("");
}
