import { applyEditPlan } from "../speech/applyEditPlan";
import { textChangeBetween, type DocumentChange } from "../speech/documentChange";
import type { EditPlan } from "../speech/editPlan";
import type { SpeechDocument } from "../speech/paragraph";
import { HostFailure, type ApplyOutcome, type PlannedOutcome } from "./documentHost";
import { readGround } from "./ground";
import { planGround, type PlanGround } from "./planGround";
import { queuePlan } from "./queuePlan";
import { restoreText } from "./restoreText";
import { writablePlan } from "./writableText";

/** Writes what is queued, all of it or nothing; how to take it back. */
async function written(
  context: Word.RequestContext,
  { paragraphs }: PlanGround,
  plan: EditPlan,
): Promise<DocumentChange | null> {
  const planned = applyEditPlan({ paragraphs }, plan);
  try {
    await context.sync();
  } catch (cause) {
    await restoreText(context, paragraphs, planned?.paragraphs ?? null, cause);
  }
  return planned && textChangeBetween(paragraphs, planned.paragraphs);
}

/** See {@link DocumentHost.apply}. */
export async function applyPlan(
  context: Word.RequestContext,
  wanted: EditPlan,
): Promise<ApplyOutcome> {
  const plan = writablePlan(wanted);
  const ground = await planGround(context, await readGround(context), plan);
  if (ground === null || !queuePlan(ground, plan)) return { outcome: "stale" };
  return { outcome: "applied", change: await written(context, ground, plan) };
}

/** See {@link DocumentHost.applyPlanned}. */
export async function applyPlanned(
  context: Word.RequestContext,
  planOf: (document: SpeechDocument) => EditPlan | null,
): Promise<PlannedOutcome> {
  const read = await readGround(context);
  const document = { paragraphs: read.paragraphs };
  const wanted = planOf(document);
  if (wanted === null) return { outcome: "unplanned", document };
  const plan = writablePlan(wanted);
  const ground = await planGround(context, read, plan);
  if (ground === null || !queuePlan(ground, plan))
    throw new HostFailure("unknown", false, "the plan is of another text");
  return { outcome: "applied", change: await written(context, ground, plan) };
}
