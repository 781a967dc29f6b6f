import { isInItem, pointAt, type HeadSentence } from "./headSentence";
import { isBefore, type TextPoint } from "../numbering/numbering";
import * as cue from "./sectionCue";
import type { SectionSource } from "./sectionMark";
import { clauseStart } from "../text/sentence";

/** Whether speeches of the genre say what the occasion is for. */
export function hasPurpose({ genre }: SectionSource): boolean {
  return genre === "opening" || genre === "work" || genre === "closing" || genre === "host";
}

/** Best what is named as the purpose, else what the occasion means, or at least its matter, at last the aim before what is held. */
export function purposeOf(
  source: SectionSource,
  sentences: readonly HeadSentence[],
): TextPoint | null {
  const found = sentences.flatMap((sentence) => {
    const at = isInItem(source, sentence.at) ? null : purposeIn(sentence, source);
    return at === null || isInItem(source, at) ? [] : [{ sentence, at }];
  });
  const named = found.find(
    ({ sentence: { text } }) => cue.NAMED_PURPOSE.test(text) || taskIn(text, source) !== null,
  );
  const best = found.find(({ sentence: { text } }) => cue.NAMES_OCCASION.test(text)) ?? found[0];
  return named?.at ?? earlier(aimOf(sentences), best?.at ?? null);
}

function earlier(one: TextPoint | null, other: TextPoint | null): TextPoint | null {
  if (one === null || other === null) return one ?? other;
  return isBefore(one, other) ? one : other;
}

function taskIn(text: string, { genre }: SectionSource): RegExpExecArray | null {
  return genre === "work" || genre === "host" ? cue.TASK.exec(text) : null;
}

function purposeIn(sentence: HeadSentence, source: SectionSource): TextPoint | null {
  const match = cue.PURPOSE.exec(sentence.text) ?? taskIn(sentence.text, source);
  if (match === null) return null;
  const importance = cue.IMPORTANCE.exec(sentence.text);
  if (importance !== null && importance.index < match.index && !match[0].includes("目的"))
    return null;
  if (cue.MEANING.test(match[0]) && !match[0].includes("目的"))
    return pointAt(sentence, meaningStart(sentence.text, match.index));
  const mark = /^[，,：:]/.exec(match[0])?.[0].length ?? 0;
  return pointAt(sentence, clauseStart(sentence.text, match.index + mark));
}

/** 这对于…，…，具有重要意义 begins at 这; a sentence that tells of nothing else, at its own head. */
function meaningStart(text: string, at: number): number {
  const head = text.slice(0, at);
  if (!cue.HAPPENS_HERE.test(head)) return 0;
  const start = cue.MEANING_START.exec(head);
  return start === null ? clauseStart(text, at) : clauseStart(text, start.index + start[0].length);
}

function aimOf(sentences: readonly HeadSentence[]): TextPoint | null {
  for (const sentence of sentences) {
    const match = cue.HAPPENS_HERE.test(sentence.text) ? cue.AIM.exec(sentence.text) : null;
    if (match !== null) return pointAt(sentence, match.index);
  }
  return null;
}
