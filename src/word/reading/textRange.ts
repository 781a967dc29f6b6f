/** Word finds at most 255 characters; shorter queries are also found faster. */
const LONGEST_QUERY = 80;

/** What Word's search passes over in a text: soft hyphens, and marks of no width. */
const PASSED_OVER = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const PLAIN_FORMS: readonly (readonly [like: RegExp, plain: string])[] = [
  [/[\u2018-\u201b]/g, "'"],
  [/[\u201c-\u201f]/g, '"'],
  [/[\u2010\u2011]/g, "-"],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " "],
];
/** Full-width letters and marks, half-width Chinese marks and capitals. */
const OTHER_FORMS = /[A-Z\uff01-\uffee]/g;

/**
 * A text as Word's search sees it at the loosest: straight and curly quotation marks, full and half width,
 * all spaces, large and small letters are the same to it.
 */
function searched(text: string): string {
  const plain = PLAIN_FORMS.reduce(
    (rest, [like, form]) => rest.replace(like, form),
    text.replace(PASSED_OVER, ""),
  );
  return plain.replace(OTHER_FORMS, (c) => c.normalize("NFKC").toLowerCase());
}

/** "^" begins a code in Word's search; controls, objects and what it passes over cannot be searched for. */
const UNSEARCHABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\^\u0000-\u001f\u00ad\u200b-\u200f\u2060\ufeff\ufffc\ufffd]/;
const HALF_OF_PAIR = /\p{Cs}/u;

/** A query whose first occurrence in `text` begins (or ends) exactly at `offset`. */
function queryAt(text: string, offset: number, edge: "Start" | "End"): string | null {
  const haystack = searched(text);
  const place = searched(text.slice(0, offset)).length;
  const room = edge === "Start" ? text.length - offset : offset;
  for (let length = 1; length <= Math.min(room, LONGEST_QUERY); length++) {
    const from = edge === "Start" ? offset : offset - length;
    const query = text.slice(from, from + length);
    if (UNSEARCHABLE.test(query)) return null;
    if (HALF_OF_PAIR.test(query)) continue;
    const found = haystack.indexOf(searched(query));
    if (found === (edge === "Start" ? place : place - length)) return query;
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
