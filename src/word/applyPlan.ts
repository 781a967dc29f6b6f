import { applyEditPlan } from "../speech/applyEditPlan";
import { blankNameOfTag, emptyBlankText, type Piece } from "../speech/blank";
import { textChangeBetween } from "../speech/documentChange";
import type { EditPlan, EditStep, NewParagraph, ParagraphAnchor } from "../speech/editPlan";
import { indexOfAnchor } from "../speech/indexOfAnchor";
import type { SpeechParagraph } from "../speech/paragraph";
import type { ApplyOutcome } from "./documentHost";
import { REACH } from "./insertionPoint";
import { PARAGRAPH_PROPERTIES, itemsOf, speechParagraphOf } from "./paragraphLooks";
import { wordPointAt, wordRangeAt } from "./textRange";
import { writeParagraphs } from "./writeParagraphs";

/** The document as it is now, with the proxies to write with. */
export interface Ground {
  readonly wordParagraphs: readonly Word.Paragraph[];
  readonly paragraphs: readonly SpeechParagraph[];
  readonly texts: readonly string[];
}

/** One round trip. */
export async function readGround(context: Word.RequestContext): Promise<Ground> {
  const collection = context.document.body.paragraphs;
  collection.load(itemsOf(PARAGRAPH_PROPERTIES));
  await context.sync();
  const paragraphs = collection.items.map(speechParagraphOf);
  return {
    wordParagraphs: collection.items,
    paragraphs,
    texts: paragraphs.map(({ text }) => text),
  };
}

/**
 * Writes one step. The places it needs are queued when it is made, before any step writes, so a
 * batch that cannot find one of them stops with the document untouched.
 */
type WriteStep = () => void;

class StalePlan extends Error {}

function foundIndex(ground: Ground, anchor: ParagraphAnchor): number {
  const index = indexOfAnchor(ground.texts, anchor);
  if (index === null) throw new StalePlan();
  return index;
}

function orStale<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new StalePlan();
  return value;
}

/** Adds paragraphs behind an anchor; before the first paragraph where it is null. */
function insertion(
  after: ParagraphAnchor | null,
  paragraphs: readonly NewParagraph[],
  ground: Ground,
): WriteStep {
  const index = after === null ? -1 : foundIndex(ground, after);
  const current = orStale(ground.paragraphs[Math.max(index, 0)]);
  const wordCurrent = orStale(ground.wordParagraphs[Math.max(index, 0)]);
  const neighbourhood = {
    current,
    before: ground.paragraphs.slice(Math.max(0, index - REACH), Math.max(index, 0)).toReversed(),
    after: ground.paragraphs.slice(index + 1, index + 1 + REACH),
  };
  return () => {
    // Before the first paragraph: a new first one, which the rest then follows.
    const wordFrom = index < 0 ? wordCurrent.insertParagraph("", "Before") : wordCurrent;
    writeParagraphs(wordFrom, paragraphs, neighbourhood, index < 0);
  };
}

function textStep(
  step: Exclude<EditStep, { kind: "insertParagraphs" | "moveParagraphs" }>,
  ground: Ground,
): WriteStep {
  const find = (anchor: ParagraphAnchor) => {
    const index = foundIndex(ground, anchor);
    return { wordParagraph: orStale(ground.wordParagraphs[index]), text: anchor.quote };
  };
  switch (step.kind) {
    case "replaceText": {
      const { wordParagraph, text } = find(step.at);
      const end = step.offset + step.removed.length;
      if (text.slice(step.offset, end) !== step.removed) throw new StalePlan();
      if (step.removed === "") {
        const wordPoint = orStale(wordPointAt(wordParagraph, text, step.offset));
        return () => void wordPoint.insertText(step.inserted, "After");
      }
      const wordRange = orStale(wordRangeAt(wordParagraph, text, step.offset, step.removed.length));
      return () => {
        if (step.inserted === "") wordRange.delete();
        else wordRange.insertText(step.inserted, "Replace");
      };
    }
    case "joinParagraphs": {
      const first = find(step.first);
      const second = find(step.second);
      const wordTo = orStale(wordPointAt(second.wordParagraph, second.text, step.drop));
      return () => first.wordParagraph.getRange("End").expandTo(wordTo).delete();
    }
    case "splitParagraph": {
      const { wordParagraph, text } = find(step.at);
      const wordPoint = orStale(wordPointAt(wordParagraph, text, step.offset));
      return () => void wordPoint.insertText("\n", "After");
    }
    case "deleteParagraph": {
      const { wordParagraph } = find(step.at);
      return () => wordParagraph.delete();
    }
  }
}

/** Text with its blanks, found one behind the other. */
function piecesAround(
  text: string,
  controls: readonly { readonly tag: string; readonly text: string }[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const control of controls) {
    const name = blankNameOfTag(control.tag);
    const at = name === null ? -1 : text.indexOf(control.text, from);
    if (name === null || at < 0) continue;
    if (at > from) pieces.push({ kind: "text", text: text.slice(from, at) });
    const isEmpty = control.text === emptyBlankText(name);
    pieces.push({ kind: "blank", name, value: isEmpty ? null : control.text });
    from = at + control.text.length;
  }
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
  return pieces;
}

type MoveStep = Extract<EditStep, { kind: "moveParagraphs" }>;

/** The API moves nothing: paragraphs are written again, with their blanks and looks, and then deleted. */
function move(step: MoveStep, ground: Ground): WriteStep {
  const moved = step.paragraphs.map((anchor) => {
    const index = foundIndex(ground, anchor);
    const paragraph = orStale(ground.paragraphs[index]);
    const wordParagraph = orStale(ground.wordParagraphs[index]);
    const pieces = piecesAround(paragraph.text, wordParagraph.contentControls.items);
    const { format } = paragraph;
    return { wordParagraph, written: { role: "body", pieces, ...(format && { format }) } as const };
  });
  const write = insertion(
    step.after,
    moved.map(({ written }) => written),
    ground,
  );
  return () => {
    write();
    for (const { wordParagraph } of moved) wordParagraph.delete();
  };
}

/** The blanks of the paragraphs that move; no round trip where none does. */
async function loadMovedBlanks(
  context: Word.RequestContext,
  ground: Ground,
  { steps }: EditPlan,
): Promise<void> {
  const anchors = steps.flatMap((step) => (step.kind === "moveParagraphs" ? step.paragraphs : []));
  if (anchors.length === 0) return;
  for (const anchor of anchors) {
    const index = indexOfAnchor(ground.texts, anchor);
    if (index !== null) ground.wordParagraphs[index]?.contentControls.load("items/tag,items/text");
  }
  await context.sync();
}

function writeStepOf(step: EditStep, ground: Ground): WriteStep {
  switch (step.kind) {
    case "insertParagraphs":
      return insertion(step.after, step.paragraphs, ground);
    case "moveParagraphs":
      return move(step, ground);
    default:
      return textStep(step, ground);
  }
}

/** Queues a plan's steps; false, and nothing queued that writes, where a quoted paragraph is gone. */
export function queuePlan(ground: Ground, plan: EditPlan): boolean {
  let steps: readonly WriteStep[];
  try {
    steps = plan.steps.map((step) => writeStepOf(step, ground));
  } catch (error) {
    if (error instanceof StalePlan) return false;
    throw error;
  }
  for (const write of steps) write();
  return true;
}

/** See {@link DocumentHost.apply}. */
export async function applyPlan(
  context: Word.RequestContext,
  plan: EditPlan,
): Promise<ApplyOutcome> {
  const ground = await readGround(context);
  await loadMovedBlanks(context, ground, plan);
  if (!queuePlan(ground, plan)) return { outcome: "stale" };
  const planned = applyEditPlan({ paragraphs: ground.paragraphs }, plan);
  await context.sync();
  return {
    outcome: "applied",
    change: planned && textChangeBetween(ground.paragraphs, planned.paragraphs),
  };
}
