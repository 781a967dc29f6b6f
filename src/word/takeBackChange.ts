import {
  indexOfStretch,
  type DocumentChange,
  type FillChange,
  type FormatChange,
  type TextChange,
} from "../speech/documentChange";
import { editPlanBetween } from "../speech/editPlanBetween";
import { indexOfAnchor } from "../speech/indexOfAnchor";
import { queuePlan, readGround } from "./applyPlan";
import { setLooks } from "./paragraphLooks";

type TakenBack = "takenBack" | "stale";

/** Text first; then, where paragraphs look other than they did, their looks. */
async function takeBackText(
  context: Word.RequestContext,
  { before, after }: TextChange,
): Promise<TakenBack> {
  const ground = await readGround(context);
  const at = indexOfStretch(ground.texts, after, after[0]?.index ?? 0);
  if (at === null || !queuePlan(ground, editPlanBetween(after, before, at))) return "stale";
  await context.sync();
  const restored = await readGround(context);
  before.forEach(({ format }, k) => {
    const wordParagraph = restored.wordParagraphs[at + k];
    if (format && wordParagraph)
      setLooks(wordParagraph, format, restored.paragraphs[at + k]?.format);
  });
  await context.sync();
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
  { paragraphs }: FormatChange,
): Promise<TakenBack> {
  const ground = await readGround(context);
  const found = paragraphs.map(({ before, style, ...anchor }) => {
    const index = indexOfAnchor(ground.texts, anchor);
    const now = index === null ? undefined : ground.paragraphs[index]?.format;
    const wordParagraph = index === null ? undefined : ground.wordParagraphs[index];
    return { before, style, now, wordParagraph };
  });
  if (found.some(({ now, style }) => now?.style !== style)) return "stale";
  for (const { wordParagraph, before, now } of found)
    if (wordParagraph) setLooks(wordParagraph, before, now);
  await context.sync();
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
