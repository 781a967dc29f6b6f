import type { EditPlan } from "../speech/editPlan";
import type { PlanGround } from "./planGround";
import { inWritingOrder, StalePlan, writesOf } from "./planWrites";

/** Queues a plan's steps; false, and nothing queued that writes, where it cannot be carried out. */
export function queuePlan(ground: PlanGround, plan: EditPlan): boolean {
  try {
    const writes = plan.steps.flatMap((step) => writesOf(step, ground));
    for (const { write } of inWritingOrder(writes)) write();
  } catch (error) {
    if (error instanceof StalePlan) return false;
    throw error;
  }
  return true;
}
