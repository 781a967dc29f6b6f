/** See {@link DocumentHost.caretParagraph}. One round trip. */
export async function caretParagraph(context: Word.RequestContext): Promise<string> {
  const wordParagraph = context.document.getSelection().paragraphs.getFirst();
  wordParagraph.load("text");
  await context.sync();
  return wordParagraph.text;
}
