import { invalidArgument } from "../protocol/apiError";
import { insertBlocks, insertInline } from "../surface/blockEdits";
import { DocxRefusal } from "../surface/docxSession";
import { readFlatPackage } from "../surface/flatPackage";
import { importBlocks } from "../surface/importedBlocks";
import type { Place, PlaceRange } from "../surface/place";
import { paragraphLength } from "../surface/textEdits";
import type { ObjectModel } from "./objectModel";

/**
 * Puts a flat OPC document at a place. One paragraph put into a text becomes part of it; anything
 * else stands between what was before and behind the place.
 */
export function placeOoxml(
  model: ObjectModel,
  at: Place,
  xml: string,
  location: string,
): PlaceRange {
  const { session } = model;
  const source = readFlatPackage(xml);
  if (source === null) throw invalidArgument(location);
  const [first, ...others] = importedBlocks(model, source);
  if (first === undefined) return { start: at, end: at };
  const isText = others.length === 0 && first.kind === "paragraph";
  return isText && paragraphLength(session, at.paragraphId) > 0
    ? insertInline(session, at, first)
    : insertBlocks(session, at, [first, ...others]);
}

function importedBlocks(model: ObjectModel, source: Parameters<typeof importBlocks>[1]) {
  try {
    return importBlocks(model.session, source);
  } catch (cause) {
    if (cause instanceof DocxRefusal && cause.reason === "unsupported") {
      return model.refuseUnsupported(cause.message);
    }
    throw cause;
  }
}
