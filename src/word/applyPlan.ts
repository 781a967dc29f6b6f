import { applyEditPlan } from "../speech/applyEditPlan";
import { textChangeBetween, type DocumentChange } from "../speech/documentChange";
import type { EditPlan, ParagraphAnchor } from "../speech/editPlan";
import { anchorPlaces } from "../speech/anchorPlaces";
import { indexOfAnchor } from "../speech/indexOfAnchor";
import type { SpeechDocument } from "../speech/paragraph";
import { HostFailure, type ApplyOutcome, type PlannedOutcome } from "./documentHost";
import { readGround, type Ground } from "./ground";
import { writablePlan } from "./writableText";
import { inWritingOrder, isEmptying, StalePlan, writesOf } from "./planWrites";

/** Paragraphs whose content controls a plan must know: they move, or lose all they have. */
function anchorsWithControls({ steps }: EditPlan): readonly ParagraphAnchor[] {
  return steps.flatMap((step) => {
    if (step.kind === "moveParagraphs") return step.paragraphs;
    return step.kind === "replaceText" && isEmptying(step) ? [step.at] : [];
  });
}

/** No round trip where the plan needs none of them. */
export async function loadControls(
  context: Word.RequestContext,
  ground: Ground,
  plan: EditPlan,
): Promise<void> {
  const anchors = anchorsWithControls(plan);
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
  const places = anchorPlaces(ground.texts, plan);
  if (places === null) return false;
  try {
    const writes = plan.steps.flatMap((step) => writesOf(step, { ...ground, places }));
    for (const { write } of inWritingOrder(writes)) write();
  } catch (error) {
    if (error instanceof StalePlan) return false;
    throw error;
  }
  return true;
}

/** Writes what is queued; how to take it back. */
async function written(
  context: Word.RequestContext,
  { paragraphs }: Ground,
  plan: EditPlan,
): Promise<DocumentChange | null> {
  const planned = applyEditPlan({ paragraphs }, plan);
  await context.sync();
  return planned && textChangeBetween(paragraphs, planned.paragraphs);
}

/** See {@link DocumentHost.apply}. */
export async function applyPlan(
  context: Word.RequestContext,
  wanted: EditPlan,
): Promise<ApplyOutcome> {
  const plan = writablePlan(wanted);
  const ground = await readGround(context);
  await loadControls(context, ground, plan);
  if (!queuePlan(ground, plan)) return { outcome: "stale" };
  return { outcome: "applied", change: await written(context, ground, plan) };
}

/** See {@link DocumentHost.applyPlanned}. */
export async function applyPlanned(
  context: Word.RequestContext,
  planOf: (document: SpeechDocument) => EditPlan | null,
): Promise<PlannedOutcome> {
  const ground = await readGround(context);
  const document = { paragraphs: ground.paragraphs };
  const wanted = planOf(document);
  if (wanted === null) return { outcome: "unplanned", document };
  const plan = writablePlan(wanted);
  await loadControls(context, ground, plan);
  if (!queuePlan(ground, plan))
    throw new HostFailure("unknown", false, "the plan is of another text");
  return { outcome: "applied", change: await written(context, ground, plan) };
}
