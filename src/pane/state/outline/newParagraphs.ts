import { textOfPieces } from "../../../speech/blank";
import type { DocumentChange } from "../../../speech/edits/documentChange";
import type { EditPlan, NewParagraph } from "../../../speech/edits/editPlan";
import type { RoledParagraph } from "../../../word/documentHost";

/** The paragraphs that a plan adds as wholes. */
export function paragraphsAddedBy({ steps }: EditPlan): readonly NewParagraph[] {
  return steps.flatMap((step) => (step.kind === "insertParagraphs" ? step.paragraphs : []));
}

/** Those of the added paragraphs that stand in the document after the change, as what they are. */
export function newParagraphsIn(
  added: readonly NewParagraph[],
  change: DocumentChange | null,
): readonly RoledParagraph[] {
  if (change?.kind !== "text") return [];
  const standing = change.before.map(({ text }) => text);
  const wanted = added.map(({ role, pieces }) => ({ role, text: textOfPieces(pieces) }));
  return change.after.flatMap(({ index, text }): readonly RoledParagraph[] => {
    const before = standing.indexOf(text);
    if (before >= 0) {
      standing.splice(before, 1);
      return [];
    }
    const role = wanted.find((one) => one.text === text)?.role;
    return role === undefined ? [] : [{ at: { index, quote: text }, role }];
  });
}
