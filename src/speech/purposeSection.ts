import { firstWith, isInItem, pointAt, type HeadSentence } from "./headSentence";
import type { TextPoint } from "./numbering";
import * as cue from "./sectionCue";
import type { SectionSource } from "./sectionMark";
import { clauseStart } from "./sentence";

/** Whether speeches of the genre say what the occasion is for. */
export function hasPurpose({ genre }: SectionSource): boolean {
  return genre === "opening" || genre === "work" || genre === "closing" || genre === "host";
}

/** Best what is named as the purpose, else what the occasion means, at last the aim before what is held. */
export function purposeOf(
  source: SectionSource,
  sentences: readonly HeadSentence[],
): TextPoint | null {
  const found = sentences.flatMap((sentence) => {
    const at = isInItem(source, sentence.at) ? null : purposeIn(sentence, source);
    return at === null || isInItem(source, at) ? [] : [{ sentence, at }];
  });
  const named = found.find(({ sentence }) => cue.NAMED_PURPOSE.test(sentence.text));
  return (named ?? found[0])?.at ?? aimOf(sentences);
}

function purposeIn(sentence: HeadSentence, { genre }: SectionSource): TextPoint | null {
  const isMeeting = genre === "work" || genre === "host";
  const match =
    cue.PURPOSE.exec(sentence.text) ?? (isMeeting ? cue.TASK.exec(sentence.text) : null);
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
  return firstWith(
    sentences.filter(({ text }) => cue.HAPPENS_HERE.test(text)),
    cue.AIM,
  );
}
