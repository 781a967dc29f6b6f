import type { Material } from "../../../library/material";
import type { Passage } from "../../../library/passage";
import { createUsedPassages } from "../../../library/usedPassages";
import type { SpeechDocument } from "../../../speech/paragraph";
import type { DraftFindings } from "./draftState";
import { createSpeechAnalyser } from "./speechAnalyser";
import { speechPlaceOf } from "./speechPlace";

export type DraftReader = (document: SpeechDocument, caret: number | null) => DraftFindings;

/** Import lazily: the list of passages does not need it to be shown. */
export function createDraftReader(passages: readonly Passage[], material?: Material): DraftReader {
  const analyse = createSpeechAnalyser(material);
  const usedIn = createUsedPassages(passages);
  return (document, caret) => ({
    place: caret === null ? null : speechPlaceOf(analyse(document), caret),
    used: usedIn(document),
  });
}
