/** The words around a place, short enough to quote in a message. */
export function excerptAround(text: string, from: number, to: number, reach = 6): string {
  const begin = Math.max(0, from - reach);
  const end = Math.min(text.length, to + reach);
  return (begin > 0 ? "…" : "") + text.slice(begin, end) + (end < text.length ? "…" : "");
}
