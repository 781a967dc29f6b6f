import { htmlOfSpeech } from "../../../draft/htmlOfSpeech";
import type { Passage } from "../../../library/passage";
import { chosenFormatIn } from "../../state/format/chosenFormat";
import { paragraphsOfPassage } from "../../state/passages/passageContent";
import { formatForThisMachine } from "../format/formatForThisMachine";
import type { PaneDeps } from "../paneDeps";

/** A passage as HTML that brings the type of the chosen format along; null where none is chosen. */
export async function passageInType(
  deps: Pick<PaneDeps, "store" | "installedFonts">,
  passage: Passage,
): Promise<string | null> {
  const { blanks } = deps.store.state();
  const chosen = chosenFormatIn(deps.store.state());
  if (chosen === null) return null;
  const type = await formatForThisMachine(deps, chosen);
  const paragraphs = paragraphsOfPassage(passage, blanks.known);
  return htmlOfSpeech(paragraphs.map(({ role, pieces }) => ({ role, pieces, format: type })));
}
