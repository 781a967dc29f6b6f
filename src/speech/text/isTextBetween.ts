import { commonPairs } from "./commonPairs";

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

/** What goes, what comes, and what stays in its place on the way from one text to another. */
interface Way {
  readonly leaving: readonly string[];
  readonly coming: readonly string[];
  readonly staying: readonly string[];
}

function wayBetween(before: readonly string[], after: readonly string[]): Way {
  const pairs = commonPairs(before, after);
  const [stayingBefore, stayingAfter] = [new Set<number>(), new Set<number>()];
  for (const [from, to] of pairs) {
    stayingBefore.add(from);
    stayingAfter.add(to);
  }
  return {
    leaving: before.filter((_, index) => !stayingBefore.has(index)),
    coming: after.filter((_, index) => !stayingAfter.has(index)),
    staying: before.filter((_, index) => stayingBefore.has(index)),
  };
}

/** Where paragraphs change places, nobody can tell which of them moved past the others. */
function wayOfMove(before: readonly string[], after: readonly string[]): Way {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    leaving: before.slice(head, before.length - tail),
    coming: after.slice(head, after.length - tail),
    staying: [...before.slice(0, head), ...before.slice(before.length - tail)],
  };
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
  const plain = wayBetween(before, after);
  const going = new Set(plain.leaving);
  const isMove = plain.coming.some((text) => text !== "" && going.has(text));
  const { leaving, coming, staying } = isMove ? wayOfMove(before, after) : plain;
  const known = [...leaving, ...coming];
  let kept = 0;
  for (const text of now) {
    if (text === staying[kept]) kept++;
    else if (text !== "" && !isMadeOf(text, known, coming)) return false;
  }
  const [standing, arriving] = [new Set(now), new Set(coming)];
  const isAnyLost = isMove && leaving.some((text) => arriving.has(text) && !standing.has(text));
  return kept === staying.length && !isAnyLost;
}
