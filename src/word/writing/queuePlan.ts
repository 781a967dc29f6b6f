import type { EditPlan } from "../../speech/edits/editPlan";
import type { PlanGround } from "./planGround";
import { inWritingOrder, StalePlan, writesOf } from "./planWrites";

/** What queues a plan's steps; null where it cannot be carried out. */
export function queueOf(ground: PlanGround, plan: EditPlan): (() => void) | null {
  try {
    const writes = inWritingOrder(plan.steps.flatMap((step) => writesOf(step, ground)));
    return () => {
      for (const { write } of writes) write();
    };
  } catch (error) {
    if (error instanceof StalePlan) return null;
    throw error;
  }
}

/** Queues a plan's steps; false, and nothing queued that writes, where it cannot be carried out. */
export function queuePlan(ground: PlanGround, plan: EditPlan): boolean {
  const queue = queueOf(ground, plan);
  queue?.();
  return queue !== null;
}
