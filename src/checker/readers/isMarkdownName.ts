/** Markdown is told by the name of its file alone: its text is any text. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}
