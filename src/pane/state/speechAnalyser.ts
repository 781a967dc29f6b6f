import { isResidue } from "../../checker/rules/webResidue";
import { genres } from "../../library/genres";
import { analyser, type Analyser } from "../../speech/analysis";

/** Reads a document as a speech with the library's genres; it remembers what it has read. */
export function createSpeechAnalyser(): Analyser {
  return analyser({ profiles: genres, isResidue });
}
