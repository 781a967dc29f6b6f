import type { SpeechAnalysis } from "../speech/analysis";
import type { TextPoint } from "../speech/numbering";
import { spokenBetween } from "../speech/spokenLength";
import type { CheckReport, ReportedPromise, ReportedSection } from "./checkReport";
import { requiredSectionsOf } from "./requiredSections";

/** Pace where no profile names one: 200 characters a minute, a formal speech's usual figure. */
const USUAL_PACE = 200;
const LONGEST_TEXT = 20;

/** The speech as the report shows it: physical places, lengths and minutes. */
export function reportedStructure(
  analysis: SpeechAnalysis,
): Omit<CheckReport, "findings" | "crashed"> {
  const { document, genre, profile, characters } = analysis;
  const pace = profile?.charactersPerMinute ?? USUAL_PACE;
  return {
    genre,
    sections: reportedSections(analysis),
    required: requiredSectionsOf(analysis),
    promises: reportedPromises(analysis),
    statistics: {
      paragraphs: document.paragraphs.length,
      characters,
      minutes: Math.round((characters / pace) * 10) / 10,
    },
  };
}

function reportedSections(analysis: SpeechAnalysis): readonly ReportedSection[] {
  const { sections } = analysis;
  return sections.map(({ id, at, evidence }, index) => {
    const { paragraph, offset } = physicalPoint(analysis, at);
    const characters = spokenBetween(analysis.paragraphs, at, sections[index + 1]?.at ?? null);
    return { id, paragraph, offset, text: evidence.slice(0, LONGEST_TEXT), characters };
  });
}

function reportedPromises(analysis: SpeechAnalysis): readonly ReportedPromise[] {
  const reported: ReportedPromise[] = [];
  for (const { at, text, unit, promised, delivered } of analysis.promises) {
    if (promised === null) continue;
    const { paragraph, offset } = physicalPoint(analysis, at);
    reported.push({ paragraph, offset, text, unit, promised, delivered });
  }
  return reported;
}

function physicalPoint(
  { paragraphs }: SpeechAnalysis,
  at: TextPoint,
): { readonly paragraph: number; readonly offset: number } {
  const slices = paragraphs[at.paragraph]?.slices ?? [];
  let found = slices[0];
  for (const slice of slices) if (slice.at <= at.offset) found = slice;
  if (found === undefined) return { paragraph: 0, offset: 0 };
  return { paragraph: found.paragraph, offset: found.from + at.offset - found.at };
}
