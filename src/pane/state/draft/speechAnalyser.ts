import { isResidue } from "../../../checker/rules/webResidue";
import { NO_MATERIAL, type Material } from "../../../library/packs/material";
import { analyser, type Analyser } from "../../../speech/analysis";
import { genresIn } from "../genresIn";

/** Reads a document as a speech with the genres as the unit wants them; it remembers what it has read. */
export function createSpeechAnalyser(material: Material = NO_MATERIAL): Analyser {
  return analyser({ profiles: genresIn(material), isResidue });
}
