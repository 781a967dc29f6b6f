import { said } from "../../speech/said";
import type { ParagraphRule, TextFinding } from "../rule";

/** Characters of a sentence that can still be spoken in one breath or two (checks on the five sources). */
const LONGEST = 100;

const isEnd = (code: number): boolean =>
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0xff1b ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x0b;

/** Closing marks after the full stop belong to the sentence. */
const isCloser = (code: number): boolean =>
  code === 0x201d || code === 0x2019 || code === 0xff09 || code === 0x300b;

function findingOf(text: string, from: number, to: number): TextFinding {
  const length = to - from;
  return {
    offset: from,
    length,
    message() {
      return said(
        `这一句有${length}字，一口气念不完，口头表达建议拆成两三句。`,
        `This sentence has ${length} characters, too many for one breath. Divide it into two or three.`,
      );
    },
    evidence: `${text.slice(from, from + 12)}…`,
  };
}

export const longSentence: ParagraphRule = {
  id: "long-sentence",
  title: said("长句", "Long sentence"),
  why: said(
    "超过一百字的句子，讲的人换不过气，听的人记不住开头。",
    "In a sentence of more than a hundred characters the speaker runs out of breath and listeners forget how it began.",
  ),
  severity: "hint",
  kind: "paragraph",
  check(text) {
    if (text.length <= LONGEST) return [];
    const found: TextFinding[] = [];
    let from = 0;
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && !isEnd(text.charCodeAt(at))) continue;
      let to = Math.min(at + 1, text.length);
      while (to < text.length && isCloser(text.charCodeAt(to))) to++;
      if (to - from > LONGEST) found.push(findingOf(text, from, to));
      from = to;
      at = Math.max(at, to - 1);
    }
    return found;
  },
  examples: {
    speaking: [
      `各级工会${"要认真学习、深入领会、全面落实，".repeat(7)}做好工作。`,
      `大家要记住，${"工会干部要依法维权、主动维权、科学维权，".repeat(6)}真正成为职工信赖的娘家人`,
    ],
    silent: [
      "工会工作是党的群众工作的重要组成部分。",
      "要学习。".repeat(60),
      "要学习新理论、新知识；".repeat(12),
    ],
    nearMiss: [`各级工会${"要认真学习，".repeat(15)}做好工作。`],
  },
};
