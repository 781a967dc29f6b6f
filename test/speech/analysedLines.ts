import { analysisOf, type SpeechAnalysis } from "../../src/speech/analysis";
import { documentOfLines } from "../../src/speech/paragraph";

/** What is made of a text without residue; a line break separates paragraphs. */
export function analysedLines(text: string): SpeechAnalysis {
  return analysisOf(documentOfLines(text.split("\n")), { profiles: [], isResidue: () => false });
}
