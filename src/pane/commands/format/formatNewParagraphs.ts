import type { DocumentChange } from "../../../speech/edits/documentChange";
import type { NewParagraph } from "../../../speech/edits/editPlan";
import { chosenFormatIn } from "../../state/format/chosenFormat";
import { newParagraphsIn } from "../../state/outline/newParagraphs";
import { planFailureOf } from "../applyPlan";
import type { PaneDeps } from "../paneDeps";
import { formatForThisMachine } from "./formatForThisMachine";
import { hostOf } from "../../state/hostOf";

/**
 * Sets what was just put into the document in the chosen format. Taking the text back takes its
 * looks along, so this is no step of its own; where it fails, the text stays as the document has it.
 */
export async function formatNewParagraphs(
  deps: Pick<PaneDeps, "store" | "installedFonts">,
  added: readonly NewParagraph[],
  change: DocumentChange | null,
): Promise<void> {
  const paragraphs = newParagraphsIn(added, change);
  const host = hostOf(deps.store.state());
  const chosen = chosenFormatIn(deps.store.state());
  if (host === null || chosen === null || paragraphs.length === 0) return;
  try {
    await host.applyFormat(await formatForThisMachine(deps, chosen), paragraphs);
  } catch (cause) {
    const failure = planFailureOf(cause);
    deps.store.dispatch(
      failure.partial
        ? { kind: "planFailed", failure }
        : { kind: "remarkMade", remark: "notFormatted" },
    );
  }
}
