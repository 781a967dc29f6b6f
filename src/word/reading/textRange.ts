/** Word finds at most 255 characters; shorter queries are also found faster. */
const LONGEST_QUERY = 80;

/** Word's search takes half-width and full-width, large and small letters for the same. */
const folded = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase();

/** "^" begins a code in Word's search; control characters and objects have no text to search for. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEARCHABLE = /[\^\u0000-\u001f\ufffc]/;

/** A query whose first occurrence in `text` begins (or ends) exactly at `offset`. */
function queryAt(text: string, offset: number, edge: "Start" | "End"): string | null {
  const haystack = folded(text);
  const room = edge === "Start" ? text.length - offset : offset;
  for (let length = 1; length <= Math.min(room, LONGEST_QUERY); length++) {
    const from = edge === "Start" ? offset : offset - length;
    const query = text.slice(from, from + length);
    if (UNSEARCHABLE.test(query)) return null;
    if (haystack.indexOf(folded(query)) === from) return query;
  }
  return null;
}

/**
 * The point before character `offset` of a paragraph whose text is known. The floor of the API has
 * no character offsets, so the point is found by text that stands there first. Null where no text
 * of searchable length tells the place from an earlier one.
 */
export function wordPointAt(
  wordParagraph: Word.Paragraph,
  text: string,
  offset: number,
): Word.Range | null {
  if (offset === 0) return wordParagraph.getRange("Start");
  if (offset === text.length) return wordParagraph.getRange("End");
  for (const edge of ["Start", "End"] as const) {
    const query = queryAt(text, offset, edge);
    if (query !== null)
      return wordParagraph.search(query, { matchCase: true }).getFirst().getRange(edge);
  }
  return null;
}

/** The characters from `offset` on, as a range; null as in {@link wordPointAt}. */
export function wordRangeAt(
  wordParagraph: Word.Paragraph,
  text: string,
  offset: number,
  length: number,
): Word.Range | null {
  const start = wordPointAt(wordParagraph, text, offset);
  const end = wordPointAt(wordParagraph, text, offset + length);
  return start && end && start.expandTo(end);
}
