import { blankNameOfTag, sectionOfTag, textOfPieces } from "../../speech/blank";
import type { NewParagraph } from "../../speech/edits/editPlan";
import type { InsertionWay } from "../../speech/edits/insertionWay";
import { chain, REACH, type InsertionPoint } from "../writing/insertionPoint";
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
  /** Nearest first. */
  readonly preceding: readonly Word.Paragraph[];
}

async function readAftermath(
  context: Word.RequestContext,
  { wordParagraph }: InsertionPoint,
  count: number,
  countBefore: number,
): Promise<Aftermath> {
  wordParagraph.load(paragraphProperties());
  wordParagraph.contentControls.load("items/tag,items/text");
  const following = chain(wordParagraph, count, (p) => p.getNextOrNullObject(), "text");
  const preceding = chain(wordParagraph, countBefore, (p) => p.getPreviousOrNullObject(), "text");
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

/**
 * How many paragraphs next to the current one are ours, whole or half-written, before `known` goes on; null
 * where neither fits. `isAll`: nothing more than `known` stood there.
 */
function countOfOurs(
  next: readonly Word.Paragraph[],
  oursOf: (count: number) => readonly string[],
  known: readonly string[],
  isAll: boolean,
): number | null {
  for (let count = 0; count <= next.length; count++) {
    const planned = oursOf(count);
    const areOurs =
      planned.length === count &&
      planned.every((text, index) => text.startsWith(next[index]?.text ?? "\n"));
    const rest = next.slice(count);
    if (
      areOurs &&
      known.every((text, index) => rest[index]?.text === text) &&
      (!isAll || rest.length === known.length)
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

/** Takes what was written into the text out again. */
function queueTextRemoval(
  { wordParagraph, neighbourhood }: InsertionPoint,
  planned: string,
  { text, controls }: Aftermath,
): boolean {
  const found = foreignText(neighbourhood.current.text, text, planned);
  if (found === null) return false;
  if (found.length === 0) return true;
  const wordRange = wordRangeAt(wordParagraph, text, found.offset, found.length);
  if (wordRange === null) return false;
  const covered = coveredControls(text, controls, found);
  for (const wordControl of covered) wordControl.delete(false);
  const held = covered.reduce((sum, wordControl) => sum + wordControl.text.length, 0);
  if (held < found.length) wordRange.delete();
  return true;
}

/** Takes out what was written before the current paragraph. */
function queueRemovalBefore(
  { neighbourhood }: InsertionPoint,
  planned: readonly string[],
  { text, preceding }: Aftermath,
): boolean {
  const before = neighbourhood.before.map((paragraph) => paragraph.text);
  const oursOf = (count: number) => planned.slice(0, count).toReversed();
  const count = countOfOurs(preceding, oursOf, before, before.length < REACH);
  if (count === null || text !== neighbourhood.current.text) return false;
  for (const ours of preceding.slice(0, count)) ours.delete();
  return true;
}

/** Gives the current line, which was taken over, its text and its looks back. */
function queueLine(
  { wordParagraph, neighbourhood: { current } }: InsertionPoint,
  { text, format, controls }: Aftermath,
): void {
  // They would outlive the text that is replaced.
  for (const wordControl of controls.filter(isOurs)) wordControl.delete(false);
  if (text !== current.text) wordParagraph.getRange("Content").insertText(current.text, "Replace");
  if (current.format && !isSameFormat(format, current.format))
    setLooks(wordParagraph, current.format, format, current.text);
}

/** Queues what makes the document as it was. False where that is not to be told from what is there. */
function queueRestoration(
  point: InsertionPoint,
  way: InsertionWay,
  planned: readonly string[],
  aftermath: Aftermath,
): boolean {
  if (way === "inline") return queueTextRemoval(point, planned[0] ?? "", aftermath);
  if (way === "before") return queueRemovalBefore(point, planned, aftermath);
  const { wordParagraph, neighbourhood } = point;
  const { text, following } = aftermath;
  const before = neighbourhood.current.text;
  const behind = neighbourhood.after.map((paragraph) => paragraph.text);
  const own = way === "takeOver" ? planned.slice(1) : planned;
  const isDivided = way === "behind" && before.startsWith(text) && text !== before;
  const rest = isDivided ? [before.slice(text.length)] : [];
  const oursOf = (count: number) => own.slice(0, count);
  const count = countOfOurs(following, oursOf, [...rest, ...behind], behind.length < REACH);
  if (count === null) return false;
  for (const ours of following.slice(0, count)) ours.delete();
  if (way === "takeOver") queueLine(point, aftermath);
  const wordRest = isDivided ? following[count] : undefined;
  if (wordRest !== undefined)
    wordParagraph.getRange("End").expandTo(wordRest.getRange("Start")).delete();
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
  { text, following, preceding }: Aftermath,
): boolean {
  const { current } = neighbourhood;
  if (way === "before")
    return (
      text === current.text &&
      planned.toReversed().every((expected, index) => preceding[index]?.text === expected)
    );
  if (way === "inline") {
    const { head, tail } = selection ?? { head: current.text, tail: "" };
    return text === head + planned.join("") + tail;
  }
  const own = way === "takeOver" ? planned.slice(1) : planned;
  if (way === "takeOver" && text !== current.text + (planned[0] ?? "")) return false;
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
  const reach = planned.length + 1 + REACH;
  const selected = point.selection?.wordSelected.length ?? 0;
  try {
    const aftermath = await readAftermath(
      context,
      point,
      reach,
      way === "before" ? reach : selected,
    );
    // A batch of which only the answer was lost was carried out whole, or not at all.
    if (isOnlyAnswerLost && !replaces && standsWhole(point, way, planned, aftermath))
      return "asked";
    if (replaces && queueRestOfDeletion(point, way, planned, aftermath)) {
      await context.sync();
      return "asked";
    }
    if (!queueRestoration(point, way, planned, aftermath)) return "partial";
    await context.sync();
    const restored = await readAftermath(context, point, 1, 1);
    const { current, after, before } = point.neighbourhood;
    const isRestored =
      restored.text === current.text &&
      restored.following[0]?.text === after[0]?.text &&
      (way !== "before" || restored.preceding[0]?.text === before[0]?.text);
    return isRestored ? "restored" : "partial";
  } catch (cause) {
    // The last paragraph of the selection is deleted after everything else was written.
    const isDone = replaces && toHostFailure(cause).kind === "gone";
    return isDone ? "asked" : "partial";
  }
}
