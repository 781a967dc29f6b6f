import { isResidue } from "../../../checker/rules/webResidue";
import { NO_MATERIAL, type Material } from "../../../library/packs/material";
import type { Passage } from "../../../library/passage";
import { createUsedPassages } from "../../../library/usedPassages";
import { steppedAnalyser } from "../../../speech/analysis";
import type { SpeechDocument } from "../../../speech/paragraph";
import { within, type Steps } from "../../../speech/steps/steps";
import { genresIn } from "../genresIn";
import type { DraftFindings } from "./draftState";
import { speechPlaceOf } from "./speechPlace";

/** Where the caret stands in the speech and what the document has already, bit by bit. */
export type DraftReader = (document: SpeechDocument, caret: number | null) => Steps<DraftFindings>;

/** Import lazily: the list of passages does not need it to be shown. */
export function createDraftReader(
  passages: readonly Passage[],
  material: Material = NO_MATERIAL,
): DraftReader {
  const analyse = steppedAnalyser({ profiles: genresIn(material), isResidue });
  const usedIn = createUsedPassages(passages);
  return function* (document, caret) {
    const used = yield* within(usedIn(document), 0, 0.4);
    if (caret === null) return { place: null, used };
    const analysis = yield* within(analyse(document), 0.4, 1);
    return { place: speechPlaceOf(analysis, caret), used };
  };
}
