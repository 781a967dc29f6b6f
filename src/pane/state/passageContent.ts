import type { Passage } from "../../library/passage";
import { roleOfSection } from "../../library/sectionRole";
import { piecesOf, textOfPieces } from "../../speech/blank";
import type { NewParagraph, ParagraphRole } from "../../speech/editPlan";

/** Values of blanks by their names. */
export type KnownValues = ReadonlyMap<string, string>;

/** The paragraph that a passage becomes in the document, with the blanks filled whose values are known. */
export function paragraphOfPassage(
  { section, text }: Passage,
  known: KnownValues = new Map(),
): NewParagraph {
  const pieces = piecesOf(text, (name) => known.get(name) ?? null);
  return { role: roleOfSection(section), pieces };
}

/** As it reads when pasted. */
export function plainTextOfPassage(passage: Passage, known?: KnownValues): string {
  return textOfPieces(paragraphOfPassage(passage, known).pieces);
}

const TAG_OF_ROLE: Partial<Record<ParagraphRole, string>> = { heading1: "h1", heading2: "h2" };
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The same for programs that paste HTML. It names no font, so that the document's own applies. */
export function htmlOfPassage(passage: Passage, known?: KnownValues): string {
  const tag = TAG_OF_ROLE[paragraphOfPassage(passage).role] ?? "p";
  const text = plainTextOfPassage(passage, known).replace(
    /[&<>]/g,
    (char) => ENTITIES[char] ?? char,
  );
  return `<${tag}>${text}</${tag}>`;
}
