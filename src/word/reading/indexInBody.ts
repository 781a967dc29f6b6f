/**
 * Asks where a paragraph stands in the body; what it returns tells that after the next round trip, null
 * where the paragraph stands elsewhere. The floor of the API has no indexes, so paragraphs are counted, and
 * up to the end of this one: whether a range that ends where a paragraph begins counts it is Word's affair.
 */
export function loadIndexInBody(
  { document: { body } }: Word.RequestContext,
  wordParagraph: Word.Paragraph,
): () => number | null {
  const wordUpTo = body.getRange("Start").expandToOrNullObject(wordParagraph.getRange("Whole"));
  const counted = wordUpTo.paragraphs;
  counted.load("items/tableNestingLevel");
  return () => (wordUpTo.isNullObject ? null : counted.items.length - 1);
}
