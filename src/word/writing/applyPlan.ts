import { applyEditPlan } from "../../speech/edits/applyEditPlan";
import { textChangeBetween, type DocumentChange } from "../../speech/edits/documentChange";
import type { EditPlan } from "../../speech/edits/editPlan";
import type { SpeechDocument } from "../../speech/paragraph";
import { HostFailure, type PlannedOutcome, type PlanOutcome } from "../documentHost";
import { readGround } from "../reading/ground";
import { hasMixedLooks } from "../formatting/paragraphLooks";
import { holdsObject } from "./heldPieces";
import { planGround, type PlanGround } from "./planGround";
import { queueOf } from "./queuePlan";
import { restoreText } from "../takingBack/restoreText";
import type { Writing } from "./trackedWriting";
import { writablePlan } from "./writableText";

/** Whether a plan takes anything away that stands in the document. */
const takesAway = ({ steps }: EditPlan): boolean =>
  steps.some((step) =>
    step.kind === "replaceText" ? step.removed !== "" : step.kind !== "insertParagraphs",
  );

/** Whether it takes away more than text, which writing the text again does not bring back. */
const takesMoreThanText = ({ steps }: EditPlan, { paragraphs, places }: PlanGround): boolean =>
  steps.some((step) => {
    if (step.kind === "replaceText") return holdsObject(step.removed);
    if (step.kind !== "deleteParagraph") return false;
    const paragraph = paragraphs[places.get(step.at.index) ?? -1];
    return paragraph !== undefined && (holdsObject(paragraph.text) || hasMixedLooks(paragraph));
  });

/** Writes, all of it or nothing. Tells how to take it back; null where only Word's own undo can. */
async function written(
  context: Word.RequestContext,
  ground: PlanGround,
  plan: EditPlan,
  writing: Writing,
  queue: () => void,
): Promise<DocumentChange | null> {
  const { paragraphs } = ground;
  const planned = applyEditPlan({ paragraphs }, plan);
  try {
    await writing.send(queue);
  } catch (cause) {
    await restoreText(context, paragraphs, planned?.paragraphs ?? null, cause);
  }
  // Tracked, what was taken away still stands there.
  if (writing.isTracked && takesAway(plan)) return null;
  if (takesMoreThanText(plan, ground)) return null;
  return planned && textChangeBetween(paragraphs, planned.paragraphs);
}

/** See {@link DocumentHost.apply}. */
export async function applyPlan(
  context: Word.RequestContext,
  wanted: EditPlan,
  writing: Writing,
): Promise<PlanOutcome> {
  const plan = writablePlan(wanted);
  const ground = await planGround(context, await readGround(context), plan);
  if (ground?.losesByMoving === true) return { outcome: "unmovable" };
  const queue = ground && queueOf(ground, plan);
  if (ground === null || queue === null) return { outcome: "stale" };
  return { outcome: "applied", change: await written(context, ground, plan, writing, queue) };
}

/** See {@link DocumentHost.applyPlanned}. */
export async function applyPlanned(
  context: Word.RequestContext,
  planOf: (document: SpeechDocument) => EditPlan | null,
  writing: Writing,
): Promise<PlannedOutcome> {
  const read = await readGround(context);
  const document = { paragraphs: read.paragraphs };
  const wanted = planOf(document);
  if (wanted === null) return { outcome: "unplanned", document };
  const plan = writablePlan(wanted);
  const ground = await planGround(context, read, plan);
  const queue = ground && queueOf(ground, plan);
  if (ground === null || queue === null || ground.losesByMoving)
    throw new HostFailure("unknown", false, "the plan is of another text");
  return { outcome: "applied", change: await written(context, ground, plan, writing, queue) };
}
