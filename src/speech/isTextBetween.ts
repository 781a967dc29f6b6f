/** Length of the longest beginning that a text shares with one of these. */
function sharedBeginning(text: string, others: readonly string[]): number {
  let longest = 0;
  for (const other of others) {
    const most = Math.min(text.length, other.length);
    let length = 0;
    while (length < most && text[length] === other[length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

function sharedEnd(text: string, others: readonly string[]): number {
  let longest = 0;
  for (const other of others) {
    const most = Math.min(text.length, other.length);
    let length = 0;
    while (length < most && text.at(-1 - length) === other.at(-1 - length)) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** Made of the beginning of one text, the end of one, and between them at most words of a new one. */
function isMadeOf(text: string, known: readonly string[], added: readonly string[]): boolean {
  const from = sharedBeginning(text, known);
  const rest = text.slice(from);
  const middle = rest.slice(0, rest.length - sharedEnd(rest, known));
  return added.some((one) => one.includes(middle));
}

/**
 * Whether `now` can be a document on its way from `before` to `after` that was left half way: nothing in
 * it that stands in neither, and nothing gone that was to stay. Else somebody else has written too.
 */
export function isTextBetween(
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
): boolean {
  const wanted = new Set(after);
  const standing = new Set(before);
  const leaving = before.filter((text) => !wanted.has(text));
  const coming = after.filter((text) => !standing.has(text));
  const known = [...leaving, ...coming];
  const staying = before.filter((text) => wanted.has(text));
  let kept = 0;
  for (const text of now) {
    if (text === staying[kept]) kept++;
    else if (text !== "" && !isMadeOf(text, known, coming)) return false;
  }
  return kept === staying.length;
}
