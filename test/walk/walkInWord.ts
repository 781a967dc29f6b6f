import {
  walkBlanks,
  walkCheck,
  walkEmptyDocument,
  walkFormat,
  walkOutline,
} from "./walkDocumentViews";
import {
  walkConflict,
  walkImport,
  walkKeys,
  walkNothingOwn,
  walkOwnPassages,
  walkPackMerge,
  walkUnit,
} from "./walkOwn";
import { walkFirstPassages, walkPassages } from "./walkPassages";
import type { Walk, WalkedPane } from "./walkedPane";

/** With an empty document, and nothing stored, used or served yet. */
export async function* walkNewPane(walked: WalkedPane): Walk {
  yield* walkFirstPassages(walked);
  yield* walkEmptyDocument(walked);
  yield* walkNothingOwn(walked);
  yield* walkKeys(walked);
}

/** With an unfinished speech in the document and packs of a unit beside the pane. */
export async function* walkBusyPane(walked: WalkedPane): Walk {
  yield* walkPassages(walked);
  yield* walkOutline(walked);
  yield* walkCheck(walked);
  yield* walkBlanks(walked);
  yield* walkFormat(walked);
  yield* walkOwnPassages(walked);
  yield* walkConflict(walked);
  yield* walkPackMerge(walked);
  yield* walkUnit(walked);
  yield* walkImport(walked);
}
