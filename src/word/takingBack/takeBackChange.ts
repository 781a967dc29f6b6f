import {
  indexOfStretch,
  type DocumentChange,
  type FormatChange,
  type TextChange,
} from "../../speech/edits/documentChange";
import { editPlanBetween } from "../../speech/edits/editPlanBetween";
import { indexOfAnchor } from "../../speech/edits/indexOfAnchor";
import type { SpeechParagraph } from "../../speech/paragraph";
import { unfillBlanks } from "../writing/documentBlanks";
import { readGround } from "../reading/ground";
import { areSameMargins, loadUprightSections, setMargins } from "../formatting/pageMargins";
import { planGround } from "../writing/planGround";
import { queuePlan } from "../writing/queuePlan";
import { restoreFormat } from "../formatting/restoreFormat";
import { restoreLooks, setStylesAndLooks } from "../formatting/restoreLooks";
import { restoreText } from "./restoreText";
import { toHostFailure } from "../toHostFailure";

type TakenBack = "takenBack" | "stale";

/** Looks are set by themselves: where that fails, it is tried once more before anybody is told. */
async function restoreLooksSurely(
  context: Word.RequestContext,
  before: readonly SpeechParagraph[],
  at: number,
): Promise<void> {
  const restore = async (): Promise<void> => {
    const { paragraphs, wordParagraphs, ...ground } = await readGround(context);
    const end = at + before.length;
    const stretch = {
      paragraphs: paragraphs.slice(at, end),
      wordParagraphs: wordParagraphs.slice(at, end),
    };
    await restoreLooks(context, { ...ground, ...stretch }, before);
  };
  try {
    await restore();
  } catch {
    await restore().catch((cause: unknown) => {
      throw toHostFailure(cause, true);
    });
  }
}

async function takeBackText(
  context: Word.RequestContext,
  { before, after }: TextChange,
): Promise<TakenBack> {
  const read = await readGround(context);
  const at = indexOfStretch(read.texts, after, after[0]?.index ?? 0);
  if (at === null) return "stale";
  const plan = editPlanBetween(after, before, at);
  const ground = await planGround(context, read, plan);
  if (ground === null || ground.losesByMoving || !queuePlan(ground, plan)) return "stale";
  const { paragraphs } = ground;
  const behind = paragraphs.slice(at + after.length);
  try {
    await context.sync();
  } catch (cause) {
    const asked = [...paragraphs.slice(0, at), ...before, ...behind];
    await restoreText(context, paragraphs, asked, cause);
  }
  await restoreLooksSurely(context, before, at);
  return "takenBack";
}

async function takeBackFormat(
  context: Word.RequestContext,
  change: FormatChange,
): Promise<TakenBack> {
  const { margins } = change;
  const loadedSections = margins === undefined ? () => [] : loadUprightSections(context);
  const { texts, paragraphs, wordParagraphs } = await readGround(context);
  const sections = loadedSections();
  const isSetSince =
    margins !== undefined &&
    (sections.length !== margins.before.length ||
      !sections.every((section) => areSameMargins(section.margins, margins.after)));
  const found = change.paragraphs.flatMap(({ before, style, ...anchor }) => {
    const index = indexOfAnchor(texts, anchor);
    const wordParagraph = index === null ? undefined : wordParagraphs[index];
    const isAsLeft = index !== null && paragraphs[index]?.format?.style === style;
    return isAsLeft && wordParagraph ? [{ wordParagraph, wanted: before }] : [];
  });
  if (isSetSince || found.length < change.paragraphs.length) return "stale";
  try {
    for (const [place, before] of (margins?.before ?? []).entries()) {
      const section = sections[place];
      if (section !== undefined) setMargins(section, before);
    }
    await setStylesAndLooks(context, found);
    // Where no paragraph was set, the margins still wait.
    if (found.length === 0 && sections.length > 0) await context.sync();
  } catch (cause) {
    const looks = paragraphs.flatMap(({ index, text, format }) =>
      format ? [{ index, quote: text, before: format }] : [],
    );
    await restoreFormat(context, { texts, looks, sections }, false, cause);
  }
  return "takenBack";
}

/** See {@link DocumentHost.takeBack}. */
export async function takeBackChange(
  context: Word.RequestContext,
  change: DocumentChange,
): Promise<TakenBack> {
  switch (change.kind) {
    case "text":
      return takeBackText(context, change);
    case "fill":
      return (await unfillBlanks(context, change)) ? "takenBack" : "stale";
    case "format":
      return takeBackFormat(context, change);
  }
}
