import { isResidue } from "../../../checker/rules/webResidue";
import { genres } from "../../../library/genres";
import { piecesWritten, withoutGuidance } from "../../../library/outlines/outlineGuidance";
import { roleOfSection } from "../../../library/outlines/sectionRole";
import { analysisOf } from "../../../speech/analysis";
import type { ParagraphRole } from "../../../speech/edits/editPlan";
import type { SpeechDocument } from "../../../speech/paragraph";
import { rolesOf } from "../../../speech/paragraphRoles";

/** Guidance that fills a paragraph looks like what is to be written there. */
function roleOfGuidance(text: string): ParagraphRole | null {
  const [only, ...others] = piecesWritten(text);
  return only?.kind === "guidance" && others.length === 0 ? roleOfSection(only.section) : null;
}

/** What each paragraph is in the speech, read from the whole of it; null for what a format leaves alone. */
export function documentRoles(document: SpeechDocument): readonly (ParagraphRole | null)[] {
  const roles = rolesOf(analysisOf(withoutGuidance(document), { profiles: genres, isResidue }));
  return document.paragraphs.map(({ text }, index) => roleOfGuidance(text) ?? roles[index] ?? null);
}
