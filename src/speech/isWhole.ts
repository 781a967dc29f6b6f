/** Whether nothing is missing behind these words of a paragraph: they do not break off inside a sentence. */
export function isWhole(text: string): boolean {
  return !/[，、]$/.test(text.trimEnd());
}
