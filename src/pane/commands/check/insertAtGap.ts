import type { FindingPlace } from "../../../checker/rule";
import type { Passage } from "../../../library/passage";
import type { SpeechDocument } from "../../../speech/paragraph";
import { passagePlan } from "../../state/passages/gapInsertion";
import { applyPlan } from "../applyPlan";
import { keepUse } from "../passages/changeShelf";
import type { PaneDeps } from "../paneDeps";

/** Puts a passage where the checker misses a section of `document`. */
export async function insertAtGap(
  deps: Pick<PaneDeps, "store" | "openShelf">,
  passage: Passage,
  at: FindingPlace,
  document: SpeechDocument,
): Promise<void> {
  const plan = passagePlan(passage, at, document, deps.store.state().blanks.known);
  if (plan === null) return;
  const { title } = passage;
  if (await applyPlan(deps, plan, { kind: "passage", title })) await keepUse(deps, passage.id);
}
