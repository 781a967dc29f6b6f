/** What a selection leaves of the paragraphs it begins and ends in. */
interface Surroundings {
  readonly head: string;
  readonly tail: string;
  readonly hasSelection: boolean;
}

/**
 * Whether a passage that could be put into the text there rather becomes a paragraph of its own: in the place of
 * whole paragraphs and, where nobody has asked for another place than the caret, behind one that does not break
 * off inside a sentence.
 */
export function takesOwnParagraph(
  { head, tail, hasSelection }: Surroundings,
  isAtCaret: boolean,
): boolean {
  if (tail !== "") return false;
  return isAtCaret ? !BREAKS_OFF.test(head.trimEnd()) : hasSelection && head === "";
}

const BREAKS_OFF = /[，、]$/;
