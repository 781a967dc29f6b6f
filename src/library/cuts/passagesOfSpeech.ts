import type { SpeechAnalysis } from "../../speech/analysis";
import type { LogicalParagraph, TextSlice } from "../../speech/lines/logicalParagraph";
import { spokenIn } from "../../speech/text/characterClass";
import { cutStretchesOf } from "./cutPoints";
import { sectionNamer } from "./cutSections";
import { guessedTitle } from "./guessedTitle";

/** Why a passage is not worth keeping as a rule: formality of this one speech, or hardly any words. */
export type Unworthy = "formality" | "tooShort";

/** A passage cut out of a speech, word for word; lines that a paste broke are joined. */
export interface SpeechPassage {
  /** Section id. */
  readonly section: string;
  readonly title: string;
  readonly text: string;
  /** Where its text lies in the document; `at` counts from its own beginning. */
  readonly slices: readonly TextSlice[];
  readonly unworthy: Unworthy | null;
}

/** A paragraph that is no part of the speech. */
export interface LeftOutParagraph {
  /** Index of the physical paragraph. */
  readonly paragraph: number;
  readonly text: string;
}

/** A speech as passages in reading order: together with what is left out, all that stands in it. */
export interface CutSpeech {
  readonly passages: readonly SpeechPassage[];
  /** What a web page left behind. */
  readonly leftOut: readonly LeftOutParagraph[];
}

const FORMALITIES: readonly string[] = ["title", "byline", "salutation", "greeting", "thanks"];
/** Headings and the announcement of the points are short and still worth keeping. */
const MAY_BE_SHORT: readonly string[] = ["h1", "l2_point", "promise", "wish", "close_meeting"];
const FEWEST_CHARACTERS = 15;
const FEWEST_OF_THOSE = 6;

export function passagesOfSpeech(analysis: SpeechAnalysis): CutSpeech {
  const sectionOf = sectionNamer(analysis);
  const passages = cutStretchesOf(analysis).flatMap(({ paragraph, stretches }) =>
    stretches.map((stretch): SpeechPassage => {
      const { offset, length } = stretch;
      const section = sectionOf(paragraph, stretch);
      const text = paragraph.text.slice(offset, offset + length);
      return {
        section,
        title: guessedTitle(text),
        text,
        slices: slicesIn(paragraph, offset, length),
        unworthy: unworthyOf(section, text),
      };
    }),
  );
  const leftOut = analysis.paragraphs
    .filter(({ isResidue }) => isResidue)
    .map(({ slices, text }) => ({ paragraph: slices[0]?.paragraph ?? 0, text }));
  return { passages, leftOut };
}

function unworthyOf(section: string, text: string): Unworthy | null {
  if (FORMALITIES.includes(section)) return "formality";
  const fewest = MAY_BE_SHORT.includes(section) ? FEWEST_OF_THOSE : FEWEST_CHARACTERS;
  return spokenIn(text, 0, text.length) < fewest ? "tooShort" : null;
}

function slicesIn(
  { slices }: LogicalParagraph,
  offset: number,
  length: number,
): readonly TextSlice[] {
  return slices.flatMap((slice) => {
    const from = Math.max(offset, slice.at);
    const to = Math.min(offset + length, slice.at + slice.length);
    if (to <= from) return [];
    return [
      {
        paragraph: slice.paragraph,
        whole: slice.whole,
        from: slice.from + from - slice.at,
        at: from - offset,
        length: to - from,
      },
    ];
  });
}
