import type { SpeechAnalysis } from "../speech/analysis";
import * as cue from "../speech/sections/sectionCue";
import { sectionMark, type SectionMark } from "../speech/sections/sectionMark";
import { sentencesOf } from "../speech/text/sentence";

export const SECTION_CUES: Readonly<Record<string, RegExp>> = {
  welcome: cue.WELCOME,
  guests: cue.GUESTS,
  open_decl: cue.OPEN_DECLARATION,
  agenda: cue.AGENDA,
  handover: cue.HANDOVER,
  importance: cue.IMPORTANCE,
  purpose: cue.PURPOSE,
  review: cue.REVIEW,
  quote: cue.QUOTE,
  situation: cue.SITUATION,
  achievements: cue.ACHIEVEMENTS,
  problems: cue.PROBLEMS,
  significance: cue.SIGNIFICANCE,
  legal_basis: cue.LEGAL_BASIS,
  call: cue.CALL,
  gain: cue.GAIN,
  insight: cue.INSIGHT,
  resolve: cue.RESOLVE,
  requirement: cue.REQUIREMENT,
  hope: cue.HOPE,
};

/**
 * The first sentence that shows a section, wherever it stands. Of what a unit asks for beyond the genre the
 * section detection knows no usual place, so that any will do.
 */
export function shownSection(
  id: string,
  { paragraphs }: SpeechAnalysis,
  pattern: RegExp | undefined,
): SectionMark | null {
  if (pattern === undefined) return null;
  for (const { index, text, isResidue } of paragraphs) {
    if (isResidue || !pattern.test(text)) continue;
    const shown = sentencesOf(text).find((sentence) => pattern.test(sentence.text));
    const at = { paragraph: index, offset: shown?.offset ?? 0 };
    return sectionMark({ paragraphs }, id, at);
  }
  return null;
}
