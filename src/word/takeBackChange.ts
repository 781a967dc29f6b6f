import {
  indexOfStretch,
  type DocumentChange,
  type FillChange,
  type FormatChange,
  type TextChange,
} from "../speech/documentChange";
import { editPlanBetween } from "../speech/editPlanBetween";
import { indexOfAnchor } from "../speech/indexOfAnchor";
import type { ParagraphFormat } from "../speech/paragraph";
import { loadControls, queuePlan } from "./applyPlan";
import { readGround } from "./ground";
import { PARAGRAPH_PROPERTIES, setLooks, speechParagraphOf } from "./paragraphLooks";

type TakenBack = "takenBack" | "stale";

interface Restored {
  readonly wordParagraph: Word.Paragraph;
  readonly wanted: ParagraphFormat;
}

/** Styles first, then only what the styles do not give: looks from a style stay looks from a style. */
async function restoreLooks(
  context: Word.RequestContext,
  paragraphs: readonly Restored[],
): Promise<void> {
  for (const { wordParagraph, wanted } of paragraphs) {
    if (wordParagraph.style !== wanted.style) wordParagraph.style = wanted.style;
    wordParagraph.load(PARAGRAPH_PROPERTIES);
  }
  await context.sync();
  for (const { wordParagraph, wanted } of paragraphs)
    setLooks(wordParagraph, wanted, speechParagraphOf(wordParagraph, 0).format);
  await context.sync();
}

async function takeBackText(
  context: Word.RequestContext,
  { before, after }: TextChange,
): Promise<TakenBack> {
  const ground = await readGround(context);
  const at = indexOfStretch(ground.texts, after, after[0]?.index ?? 0);
  if (at === null) return "stale";
  const plan = editPlanBetween(after, before, at);
  await loadControls(context, ground, plan);
  if (!queuePlan(ground, plan)) return "stale";
  await context.sync();
  const { wordParagraphs } = await readGround(context);
  const paragraphs = before.flatMap(({ format }, k) => {
    const wordParagraph = wordParagraphs[at + k];
    return format && wordParagraph ? [{ wordParagraph, wanted: format }] : [];
  });
  await restoreLooks(context, paragraphs);
  return "takenBack";
}

async function takeBackFill(
  context: Word.RequestContext,
  { controls }: FillChange,
): Promise<TakenBack> {
  const found = controls.map(({ id, before, after }) => {
    const wordControl = context.document.contentControls.getByIdOrNullObject(id);
    wordControl.load("text");
    return { wordControl, before, after };
  });
  await context.sync();
  if (
    found.some(({ wordControl, after }) => wordControl.isNullObject || wordControl.text !== after)
  )
    return "stale";
  for (const { wordControl, before } of found) wordControl.insertText(before, "Replace");
  await context.sync();
  return "takenBack";
}

async function takeBackFormat(
  context: Word.RequestContext,
  change: FormatChange,
): Promise<TakenBack> {
  const { texts, paragraphs, wordParagraphs } = await readGround(context);
  const found = change.paragraphs.flatMap(({ before, style, ...anchor }) => {
    const index = indexOfAnchor(texts, anchor);
    const wordParagraph = index === null ? undefined : wordParagraphs[index];
    const isAsLeft = index !== null && paragraphs[index]?.format?.style === style;
    return isAsLeft && wordParagraph ? [{ wordParagraph, wanted: before }] : [];
  });
  if (found.length < change.paragraphs.length) return "stale";
  await restoreLooks(context, found);
  return "takenBack";
}

/** See {@link DocumentHost.takeBack}. */
export function takeBackChange(
  context: Word.RequestContext,
  change: DocumentChange,
): Promise<TakenBack> {
  switch (change.kind) {
    case "text":
      return takeBackText(context, change);
    case "fill":
      return takeBackFill(context, change);
    case "format":
      return takeBackFormat(context, change);
  }
}
