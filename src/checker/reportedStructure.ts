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
  return sections.map(({ id, at, evidence }, index) => ({
    id,
    ...physicalPoint(analysis, at),
    text: evidence.slice(0, LONGEST_TEXT),
    characters: spokenBetween(analysis.paragraphs, at, sections[index + 1]?.at ?? null),
  }));
}

function reportedPromises(analysis: SpeechAnalysis): readonly ReportedPromise[] {
  return analysis.promises.flatMap(({ at, text, unit, promised, delivered }) =>
    promised === null ? [] : [{ ...physicalPoint(analysis, at), text, unit, promised, delivered }],
  );
}

function physicalPoint(
  { paragraphs }: SpeechAnalysis,
  at: TextPoint,
): { readonly paragraph: number; readonly offset: number } {
  const slices = paragraphs[at.paragraph]?.slices ?? [];
  const slice = slices.findLast((one) => one.at <= at.offset);
  if (slice === undefined) return { paragraph: 0, offset: 0 };
  return { paragraph: slice.paragraph, offset: slice.from + at.offset - slice.at };
}
