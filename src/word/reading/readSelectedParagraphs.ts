import { HostFailure, type SelectedParagraphs } from "../documentHost";

/** See {@link DocumentHost.selectedParagraphs}. The floor of the API has no indexes, so paragraphs are counted. */
export async function readSelectedParagraphs(
  context: Word.RequestContext,
): Promise<SelectedParagraphs> {
  const wordSelection = context.document.getSelection();
  const wordSelected = wordSelection.paragraphs;
  wordSelected.load("items/text");
  const wordUpTo = context.document.body
    .getRange("Start")
    .expandToOrNullObject(wordSelection.getRange("Start"));
  const wordPreceding = wordUpTo.paragraphs;
  wordPreceding.load("items/text");
  await context.sync();
  if (wordUpTo.isNullObject) throw new HostFailure("wrongPlace", false, undefined);
  return { first: wordPreceding.items.length - 1, count: wordSelected.items.length };
}
