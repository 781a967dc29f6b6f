import { applyEditPlan } from "../speech/applyEditPlan";
import { textChangeBetween } from "../speech/documentChange";
import type { EditPlan } from "../speech/editPlan";
import { indexOfAnchor } from "../speech/indexOfAnchor";
import type { ApplyOutcome } from "./documentHost";
import { readGround, type Ground } from "./ground";
import { inWritingOrder, StalePlan, writesOf } from "./planWrites";

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
    if (index !== null)
      ground.wordParagraphs[index]?.contentControls.load("items/tag,items/title,items/text");
  }
  await context.sync();
}

/** Queues a plan's steps; false, and nothing queued that writes, where a quoted paragraph is gone. */
export function queuePlan(ground: Ground, plan: EditPlan): boolean {
  try {
    const writes = plan.steps.flatMap((step) => writesOf(step, ground));
    for (const { write } of inWritingOrder(writes)) write();
  } catch (error) {
    if (error instanceof StalePlan) return false;
    throw error;
  }
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
