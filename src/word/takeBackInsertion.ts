import { textOfPieces } from "../speech/blank";
import type { NewParagraph } from "../speech/editPlan";
import type { InsertionPoint, InsertionWay } from "./insertionPoint";
import { setLooks } from "./paragraphLooks";
import { wordRangeAt } from "./textRange";

/** `asked`: everything was written before the failure, so the document is as it was asked to be. */
export type TakenBack = "restored" | "asked" | "partial";

/** The paragraph of the insertion and those behind it, as they are after the failure. */
interface Aftermath {
  readonly text: string;
  readonly following: readonly Word.Paragraph[];
}

async function readAftermath(
  context: Word.RequestContext,
  { wordParagraph }: InsertionPoint,
  count: number,
): Promise<Aftermath> {
  wordParagraph.load("text");
  const chain: Word.Paragraph[] = [];
  let next = wordParagraph;
  for (let i = 0; i < count; i++) {
    next = next.getNextOrNullObject();
    next.load("text");
    chain.push(next);
  }
  await context.sync();
  return { text: wordParagraph.text, following: chain.filter((p) => !p.isNullObject) };
}

/** How many paragraphs behind the current one are ours: whole or half-written, before what stood there. */
function countOfOurs(
  following: readonly Word.Paragraph[],
  planned: readonly string[],
  textBehind: string | undefined,
): number | null {
  for (let count = 0; count <= planned.length; count++) {
    const areOurs = following
      .slice(0, count)
      .every((paragraph, index) => planned[index]?.startsWith(paragraph.text));
    if (areOurs && following[count]?.text === textBehind) return count;
  }
  return null;
}

/** Where `now` is `before` with a beginning of `planned` put into it. */
function foreignText(
  before: string,
  now: string,
  planned: string,
): { readonly offset: number; readonly length: number } | null {
  const length = now.length - before.length;
  for (let offset = 0; offset <= before.length; offset++) {
    const inserted = now.slice(offset, offset + length);
    if (before.slice(offset) === now.slice(offset + length) && planned.startsWith(inserted))
      return { offset, length };
    if (before[offset] !== now[offset]) break;
  }
  return null;
}

/** Queues what makes the document as it was. False where that is not to be told from what is there. */
function queueRestoration(
  point: InsertionPoint,
  way: InsertionWay,
  planned: readonly string[],
  { text, following }: Aftermath,
): boolean {
  const { wordParagraph, neighbourhood } = point;
  const before = neighbourhood.current.text;
  const textBehind = neighbourhood.after[0]?.text;
  if (way === "inline") {
    const found = foreignText(before, text, planned[0] ?? "");
    if (found === null) return false;
    if (found.length > 0) {
      const wordRange = wordRangeAt(wordParagraph, text, found.offset, found.length);
      if (wordRange === null) return false;
      wordRange.delete();
    }
    return true;
  }
  const own = way === "takeOver" ? planned.slice(1) : planned;
  const rest = before.startsWith(text) && text !== before ? before.slice(text.length) : null;
  const count = countOfOurs(following, own, rest ?? textBehind);
  if (count === null) return false;
  for (const ours of following.slice(0, count)) ours.delete();
  if (way === "takeOver") {
    const { current } = neighbourhood;
    if (text !== before) wordParagraph.getRange("Content").insertText(before, "Replace");
    if (current.format) setLooks(wordParagraph, current.format, undefined);
  } else if (rest !== null) {
    const wordRest = following[count];
    if (wordRest === undefined) return false;
    wordParagraph.getRange("End").expandTo(wordRest.getRange("Start")).delete();
  }
  return true;
}

const isAsAsked = (
  way: InsertionWay,
  planned: readonly string[],
  replaces: boolean,
  { following }: Aftermath,
): boolean =>
  replaces &&
  way === "paragraphs" &&
  planned.every((text, index) => following[index]?.text === text);

/**
 * After a batch that stopped half way, takes out what it had written. Word keeps the first actions
 * of a failed batch, and the API has no undo at its floor.
 */
export async function takeBackInsertion(
  point: InsertionPoint,
  way: InsertionWay,
  paragraphs: readonly NewParagraph[],
  replaces: boolean,
): Promise<TakenBack> {
  const context = point.wordParagraph.context;
  const planned = paragraphs.map(({ pieces }) => textOfPieces(pieces));
  try {
    const aftermath = await readAftermath(context, point, planned.length + 2);
    if (!queueRestoration(point, way, planned, aftermath))
      return isAsAsked(way, planned, replaces, aftermath) ? "asked" : "partial";
    await context.sync();
    const restored = await readAftermath(context, point, 1);
    const { current, after } = point.neighbourhood;
    return restored.text === current.text && restored.following[0]?.text === after[0]?.text
      ? "restored"
      : "partial";
  } catch {
    // The failure that led here is the one to report; this only says that nothing could be taken back.
    return "partial";
  }
}
