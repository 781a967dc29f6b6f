import type { IndexedParagraph } from "../surface/documentIndex";
import { insertParagraphBeside, type Side } from "../surface/paragraphEdits";
import { insertText } from "../surface/textEdits";
import type { BreakType } from "./enumerations";
import type { ObjectModel } from "./objectModel";

/** Puts a break into a paragraph of its own beside a block. */
export function insertBreakBeside(
  model: ObjectModel,
  type: BreakType,
  blockId: string,
  side: Side,
  like: IndexedParagraph,
  location: string,
): void {
  if (type !== "Page" && type !== "Line") model.refuseUnsupported(`${location} ${type}`);
  const paragraphId = insertParagraphBeside(model.session, blockId, side, like);
  insertText(model.session, { paragraphId, offset: 0 }, type === "Page" ? "\f" : "\v");
}
