import type { SpeechAnalysis } from "../speech/analysis";
import { physicalStretchesOf, type PhysicalStretch } from "../speech/lines/logicalParagraph";
import { listChange } from "../speech/steps/listChange";
import type { TextPoint } from "../speech/numbering/numbering";
import type { SectionMark } from "../speech/sections/sectionMark";
import { spokenBetween } from "../speech/spokenLength";
import type { CheckReport, ReportedPromise, ReportedSection } from "./checkReport";
import { requiredSectionsOf } from "./requiredSections";

/** Pace where no profile names one: 200 characters a minute, a formal speech's usual figure. */
const USUAL_PACE = 200;
const LONGEST_TEXT = 20;

type ReportedStructure = Omit<CheckReport, "findings" | "crashed">;

/** The speech as the report shows it: physical places, lengths and minutes. */
export function structureReporter(): (analysis: SpeechAnalysis) => ReportedStructure {
  const reportedSections = sectionReporter();
  return (analysis) => {
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
  };
}

/** Sections stay the same objects while neither they nor the paragraphs up to the next one have changed. */
function sectionReporter(): (analysis: SpeechAnalysis) => readonly ReportedSection[] {
  let marks: SpeechAnalysis["sections"] = [];
  let paragraphs: SpeechAnalysis["paragraphs"] = [];
  let reported: readonly ReportedSection[] = [];
  return (analysis) => {
    const { sections } = analysis;
    const { from, oldEnd, newEnd } = listChange(paragraphs, analysis.paragraphs);
    const shift = sections.length - marks.length;
    const mark = listChange(marks, sections);
    const now: ReportedSection[] = [];
    for (const [index, section] of sections.entries()) {
      const next = sections[index + 1]?.at ?? null;
      const isKnown = index < mark.from - 1 || index >= mark.newEnd;
      const end = next?.paragraph ?? analysis.paragraphs.length;
      const isUntouched = end < from || section.at.paragraph >= newEnd;
      const known = reported[index < mark.from ? index : index - shift];
      now.push(
        isKnown && isUntouched && oldEnd === newEnd && known !== undefined
          ? known
          : reportedSection(section, next, analysis),
      );
    }
    reported = now;
    marks = sections;
    paragraphs = analysis.paragraphs;
    return reported;
  };
}

function reportedSection(
  { id, at, evidence }: SectionMark,
  next: TextPoint | null,
  analysis: SpeechAnalysis,
): ReportedSection {
  const { paragraph, offset } = physicalPoint(analysis, at);
  const characters = spokenBetween(analysis.paragraphs, at, next);
  return { id, paragraph, offset, text: evidence.slice(0, LONGEST_TEXT), characters };
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
  { paragraph, offset }: TextPoint,
): Pick<PhysicalStretch, "paragraph" | "offset"> {
  const logical = paragraphs[paragraph];
  const [stretch] = logical === undefined ? [] : physicalStretchesOf(logical, offset, 1);
  return stretch ?? { paragraph: 0, offset: 0 };
}
