import { blankNameOfTag, sectionOfTag, textOfPieces } from "../../speech/blank";
import type { NewParagraph } from "../../speech/edits/editPlan";
import { chain, REACH, type InsertionPoint, type InsertionWay } from "../writing/insertionPoint";
import type { ParagraphFormat } from "../../speech/paragraph";
import { paragraphProperties, setLooks, speechParagraphOf } from "../formatting/paragraphLooks";
import { coveredControls } from "../writing/coveredControls";
import { isSameFormat } from "../formatting/restoreLooks";
import { wordRangeAt } from "../reading/textRange";
import { toHostFailure } from "../toHostFailure";

/** `asked`: everything was written before the failure, so the document is as it was asked to be. */
export type TakenBack = "restored" | "asked" | "partial";

/** The paragraph of the insertion and those behind it, as they are after the failure. */
interface Aftermath {
  /** All in the paragraph itself. */
  readonly controls: readonly Word.ContentControl[];
  readonly text: string;
  readonly format: ParagraphFormat | undefined;
  readonly following: readonly Word.Paragraph[];
  /** Nearest first; as many as were selected, and one more. */
  readonly preceding: readonly Word.Paragraph[];
}

async function readAftermath(
  context: Word.RequestContext,
  { wordParagraph, selection }: InsertionPoint,
  count: number,
): Promise<Aftermath> {
  wordParagraph.load(paragraphProperties());
  wordParagraph.contentControls.load("items/tag,items/text");
  const following = chain(wordParagraph, count, (p) => p.getNextOrNullObject(), "text");
  const selected = selection?.wordSelected.length ?? 0;
  const preceding = chain(wordParagraph, selected, (p) => p.getPreviousOrNullObject(), "text");
  await context.sync();
  const present = (wordParagraphs: readonly Word.Paragraph[]) =>
    wordParagraphs.filter((p) => !p.isNullObject);
  const { text, format } = speechParagraphOf(wordParagraph, 0);
  return {
    controls: wordParagraph.contentControls.items,
    text,
    format,
    following: present(following),
    preceding: present(preceding),
  };
}

/** A blank or guidance. */
const isOurs = ({ tag }: Word.ContentControl): boolean =>
  blankNameOfTag(tag) !== null || sectionOfTag(tag) !== null;

/** How many paragraphs behind the current one are ours: whole or half-written, before what stood there. */
function countOfOurs(
  following: readonly Word.Paragraph[],
  planned: readonly string[],
  behind: readonly string[],
  isAllBehind: boolean,
): number | null {
  for (let count = 0; count <= planned.length; count++) {
    const areOurs = following
      .slice(0, count)
      .every((paragraph, index) => planned[index]?.startsWith(paragraph.text));
    const rest = following.slice(count);
    if (
      areOurs &&
      behind.every((text, index) => rest[index]?.text === text) &&
      (!isAllBehind || rest.length === behind.length)
    )
      return count;
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
  { text, format, following, controls }: Aftermath,
): boolean {
  const { wordParagraph, neighbourhood } = point;
  const before = neighbourhood.current.text;
  const behind = neighbourhood.after.map((paragraph) => paragraph.text);
  if (way === "inline") {
    const found = foreignText(before, text, planned[0] ?? "");
    if (found === null) return false;
    if (found.length > 0) {
      const wordRange = wordRangeAt(wordParagraph, text, found.offset, found.length);
      if (wordRange === null) return false;
      const covered = coveredControls(text, controls, found);
      for (const wordControl of covered) wordControl.delete(false);
      const held = covered.reduce((sum, wordControl) => sum + wordControl.text.length, 0);
      if (held < found.length) wordRange.delete();
    }
    return true;
  }
  const own = way === "takeOver" ? planned.slice(1) : planned;
  const rest = before.startsWith(text) && text !== before ? before.slice(text.length) : null;
  const count = countOfOurs(
    following,
    own,
    rest === null ? behind : [rest, ...behind],
    behind.length < REACH,
  );
  if (count === null) return false;
  for (const ours of following.slice(0, count)) ours.delete();
  if (way === "takeOver") {
    const { current } = neighbourhood;
    // They would outlive the text that is replaced.
    for (const wordControl of controls.filter(isOurs)) wordControl.delete(false);
    if (text !== before) wordParagraph.getRange("Content").insertText(before, "Replace");
    if (current.format && !isSameFormat(format, current.format))
      setLooks(wordParagraph, current.format, format, current.text);
  } else if (rest !== null) {
    const wordRest = following[count];
    if (wordRest === undefined) return false;
    wordParagraph.getRange("End").expandTo(wordRest.getRange("Start")).delete();
  }
  return true;
}

/**
 * Whether everything new stands in the document. Only then has anything been deleted, so what is
 * left to do is to delete the rest of the selection: `wordSelected` holds it, the last one last.
 */
function queueRestOfDeletion(
  { wordParagraph, selection, neighbourhood }: InsertionPoint,
  way: InsertionWay,
  planned: readonly string[],
  { text, following, preceding }: Aftermath,
): boolean {
  if (selection === null) return false;
  if (way === "inline") return text === selection.head + planned.join("") + selection.tail;
  if (!planned.every((expected, index) => following[index]?.text === expected)) return false;
  if (selection.head !== "") return text === selection.head;
  const left = selection.wordSelected.map((wordSelected) => wordSelected.text);
  const before = neighbourhood.before[0]?.text;
  for (let deleted = 0; deleted < left.length; deleted++) {
    const rest = left.slice(deleted, -1).toReversed();
    if (
      rest.every((expected, index) => preceding[index]?.text === expected) &&
      preceding[rest.length]?.text === before
    ) {
      for (const wordRest of preceding.slice(0, rest.length)) wordRest.delete();
      wordParagraph.delete();
      return true;
    }
  }
  return false;
}

/** Whether all that was to be written stands there. */
function standsWhole(
  { selection, neighbourhood }: InsertionPoint,
  way: InsertionWay,
  planned: readonly string[],
  { text, following }: Aftermath,
): boolean {
  if (way === "inline") {
    const { head, tail } = selection ?? { head: neighbourhood.current.text, tail: "" };
    return text === head + planned.join("") + tail;
  }
  const own = way === "takeOver" ? planned.slice(1) : planned;
  if (way === "takeOver" && text !== planned[0]) return false;
  return own.every((expected, index) => following[index]?.text === expected);
}

/**
 * After a batch that stopped half way, takes out what it had written. Word keeps the first actions
 * of a failed batch, and the API has no undo at its floor.
 */
export async function takeBackInsertion(
  point: InsertionPoint,
  way: InsertionWay,
  paragraphs: readonly NewParagraph[],
  replaces: boolean,
  isOnlyAnswerLost: boolean,
): Promise<TakenBack> {
  const context = point.wordParagraph.context;
  const planned = paragraphs.map(({ pieces }) => textOfPieces(pieces));
  try {
    const aftermath = await readAftermath(context, point, planned.length + 1 + REACH);
    // A batch of which only the answer was lost was carried out whole, or not at all.
    if (isOnlyAnswerLost && !replaces && standsWhole(point, way, planned, aftermath))
      return "asked";
    if (replaces && queueRestOfDeletion(point, way, planned, aftermath)) {
      await context.sync();
      return "asked";
    }
    if (!queueRestoration(point, way, planned, aftermath)) return "partial";
    await context.sync();
    const restored = await readAftermath(context, point, 1);
    const { current, after } = point.neighbourhood;
    return restored.text === current.text && restored.following[0]?.text === after[0]?.text
      ? "restored"
      : "partial";
  } catch (cause) {
    // The last paragraph of the selection is deleted after everything else was written.
    const isDone = replaces && toHostFailure(cause).kind === "gone";
    return isDone ? "asked" : "partial";
  }
}
