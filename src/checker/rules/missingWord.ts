import { said } from "../../speech/said";
import { excerptAround } from "../excerpt";
import { lexiconMatcher, type LexiconEntry, type LexiconMatch } from "../lexicon/lexicon";
import lostWords from "../lexicon/lostWords.json";
import type { ParagraphRule, TextFinding, TextFix } from "../rule";

/** A wording that lacks a word. */
interface LostWord extends LexiconEntry {
  /** What belongs there; null where only the speaker can know. */
  readonly insert: string | null;
  /** Where it belongs, counted from the beginning of `find`. */
  readonly at: number;
  readonly certain?: boolean;
}

function findingOf(text: string, { entry, offset, length }: LexiconMatch<LostWord>): TextFinding {
  const evidence = excerptAround(text, offset, offset + length);
  const place = offset + entry.at;
  if (entry.insert === null) {
    const message = said(
      `“${evidence}”似丢了词，请对照原稿补上。`,
      `“${evidence}” seems to have lost a word. Compare the original and add it.`,
    );
    return { offset, length, evidence, message };
  }
  const fix: TextFix = {
    label: said(`补“${entry.insert}”`, `Add “${entry.insert}”`),
    certain: entry.certain === true,
    replacements: [{ offset: place, length: 0, text: entry.insert }],
  };
  const message = said(
    `“${evidence}”似丢了“${entry.insert}”，请补上。`,
    `“${evidence}” seems to have lost “${entry.insert}”. Add it.`,
  );
  return { offset, length, evidence, message, fixes: [fix] };
}

/** The rule over a list of wordings; an organisation may bring its own. */
export function missingWordRule(entries: readonly LostWord[]): ParagraphRule {
  const matchesIn = lexiconMatcher(entries);
  return {
    id: "missing-word",
    title: said("丢词", "Lost word"),
    why: said(
      "转载时丢掉的词会让句子不通，照念就会卡住。",
      "A word lost in copying breaks the sentence, and the speaker stumbles over it.",
    ),
    severity: "error",
    kind: "paragraph",
    check: (text) => matchesIn(text).map((match) => findingOf(text, match)),
    examples: {
      speaking: [
        "第三要积极作用。工会大有可为。",
        "拒不执行支付令的，工会可以依法向法院强制执行。",
        "要把职工的及时与有关部门沟通。",
        "如果不熟悉政策，这项工作是不好的。",
        "努力成为一名合格的产党员。",
        "要学习贯彻党的二十大精神和，把思想统一起来。",
      ],
      silent: [
        "第三要积极发挥作用。",
        "工会可以依法向法院申请强制执行。",
        "要把职工的诉求及时与有关部门沟通。",
      ],
      nearMiss: [
        "这对推动工作起到了积极作用。",
        "这种做法是不好的。",
        "要加强党员队伍、会员队伍建设。",
        "生产党员突击队冲在一线。",
        "我是一名普通的炊事员。",
      ],
    },
  };
}

export const missingWord = missingWordRule(lostWords.entries);
