import type { HeldParagraph } from "../../speech/edits/documentChange";
import { editPlanBetween } from "../../speech/edits/editPlanBetween";
import type { SpeechParagraph } from "../../speech/paragraph";
import { isTextBetween } from "../../speech/text/isTextBetween";
import { HostFailure } from "../documentHost";
import { readGround, type Ground } from "../reading/ground";
import { planGround } from "../writing/planGround";
import { queuePlan } from "../writing/queuePlan";
import { hasLooksOf, restoreLooks } from "../formatting/restoreLooks";
import { toHostFailure } from "../toHostFailure";

const textsOf = (paragraphs: readonly SpeechParagraph[]): readonly string[] =>
  paragraphs.map(({ text }) => text);

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** Puts the paragraphs back as they were; false where that is not to be told from what is there. */
async function isRestored(
  context: Word.RequestContext,
  now: Ground,
  before: readonly HeldParagraph[],
  asked: readonly string[],
): Promise<boolean> {
  const texts = textsOf(before);
  if (!areSame(now.texts, texts)) {
    // Somebody else has written too, and would lose it.
    if (!isTextBetween(now.texts, texts, asked)) return false;
    const plan = editPlanBetween(now.paragraphs, before);
    const ground = await planGround(context, now, plan);
    if (ground === null || !queuePlan(ground, plan)) return false;
    await context.sync();
  }
  const restored = await readGround(context);
  if (!areSame(restored.texts, texts)) return false;
  await restoreLooks(context, restored, before);
  return true;
}

/**
 * After a batch that failed, makes the document as it was before: Word keeps the first actions of a
 * batch that stops half way, and the API has no undo at its floor. Returns where all had been written
 * and only Word's answer was lost. @throws HostFailure in any other case
 */
export async function restoreText(
  context: Word.RequestContext,
  before: readonly HeldParagraph[],
  asked: readonly SpeechParagraph[] | null,
  cause: unknown,
): Promise<void> {
  const failure = toHostFailure(cause);
  let isWhole = false;
  try {
    const now = await readGround(context);
    const wanted = asked === null ? textsOf(before) : textsOf(asked);
    if (failure.kind === "noAnswer" && asked !== null && areSame(now.texts, wanted)) return;
    isWhole =
      (areSame(now.texts, textsOf(before)) && hasLooksOf(now, before)) ||
      (await isRestored(context, now, before, wanted));
  } catch {
    // What became of the document is unknown: the failure says that part of the edit may stand there.
  }
  throw new HostFailure(failure.kind, !isWhole, failure.cause);
}
