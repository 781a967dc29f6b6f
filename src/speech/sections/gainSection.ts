import { firstWith, pointAt, type HeadSentence } from "./headSentence";
import type { LogicalParagraph } from "../lines/logicalParagraph";
import { isBefore, type TextPoint } from "../numbering/numbering";
import * as cue from "./sectionCue";
import type { SectionSource } from "./sectionMark";
import { clauseStart, sentencesOf } from "../text/sentence";

/** What a trainee gained: best a look back, else the first clause that says so, within the points if need be; at last his own thoughts. */
export function gainOf(
  source: SectionSource,
  sentences: readonly HeadSentence[],
): TextPoint | null {
  const { genre } = source;
  if (genre !== "reflection" && genre !== "exchange") return null;
  const own = sentences.filter(({ text }) => !isOfListeners(text));
  const lookingBack = own.find(({ text }) => cue.LOOKS_BACK.test(text) && !text.startsWith("转眼"));
  if (lookingBack !== undefined) return lookingBack.at;
  for (const sentence of own) {
    if (cue.TIME_SPENT.test(sentence.text) && sentence !== sentences[0]) return sentence.at;
    const offset = gainIn(sentence.text);
    if (offset !== null) return pointAt(sentence, offset);
  }
  const told = gainInPoints(source) ?? (source.main === null ? gainInBody(source) : null);
  return told ?? (genre === "reflection" ? firstWith(own, cue.OWN_THOUGHT) : null);
}

/** 四年里，你们见证了… tells of others. */
function isOfListeners(text: string): boolean {
  return text.includes("你们") && !text.includes("我");
}

/** Where the clause begins that tells of a gain; one that only goes on (又丰富了…) says nothing without its sentence. */
function gainIn(text: string): number | null {
  const match = cue.GAIN.exec(text);
  if (match === null) return null;
  const clause = clauseStart(text, match.index);
  return /^[又都也并还更]/.test(text.slice(clause)) ? 0 : clause;
}

/** What was gained may be told point by point, with no word of it before them. */
export function gainInBody({
  opening,
  paragraphs,
}: Pick<SectionSource, "opening" | "paragraphs">): TextPoint | null {
  return opening.body === null ? null : gainFrom(opening.body, paragraphs);
}

/** Points announced as what was gained: the first sentence among them that says so, or else the first point. */
function gainInPoints({ paragraphs, promises }: SectionSource): TextPoint | null {
  const announced = promises.find(
    ({ manner, series, text }) =>
      manner !== "implied" && series !== null && cue.POINTS_ARE_GAINS.test(text),
  );
  const items = announced?.series?.items ?? [];
  const start = items[0]?.at;
  if (start === undefined) return null;
  // What is said behind the last of them is a look back on all.
  const last = items.at(-1)?.at.paragraph ?? start.paragraph;
  return gainFrom(start, paragraphs.slice(0, last + 1)) ?? start;
}

/** The first clause from there on that tells of something gained. */
function gainFrom(start: TextPoint, paragraphs: readonly LogicalParagraph[]): TextPoint | null {
  for (let index = start.paragraph; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isResidue) continue;
    for (const { offset, text } of sentencesOf(paragraph.text)) {
      const at = { paragraph: index, offset };
      if (isBefore(at, start)) continue;
      const clause = gainIn(text);
      if (clause !== null) return { ...at, offset: offset + clause };
    }
  }
  return null;
}
