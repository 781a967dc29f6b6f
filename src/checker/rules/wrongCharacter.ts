import { said, type Said } from "../../speech/said";
import { excerptAround } from "../excerpt";
import { lexiconMatcher, type LexiconEntry, type LexiconMatch } from "../lexicon/lexicon";
import misusedCharacters from "../lexicon/misusedCharacters.json";
import type { ParagraphRule, TextFinding } from "../rule";

/** A wrong writing and the right one. */
interface MisusedCharacters extends LexiconEntry {
  readonly write: string;
}

interface Judged extends MisusedCharacters {
  /** Whether the wrong writing has no sound reading of its own. */
  readonly certain: boolean;
}

function findingOf(text: string, { entry, offset, length }: LexiconMatch<Judged>): TextFinding {
  const evidence = excerptAround(text, offset, offset + length, 4);
  return {
    offset,
    length,
    message() {
      return correctionOf(entry, evidence);
    },
    evidence,
    fixes: [
      {
        label: said(`改为“${entry.write}”`, `Change to “${entry.write}”`),
        certain: entry.certain,
        replacements: [{ offset, length, text: entry.write }],
      },
    ],
    severity: entry.certain ? "warning" : "hint",
  };
}

function correctionOf({ find, write, certain }: Judged, evidence: string): Said {
  return certain
    ? said(
        `“${find}”用字有误：“${evidence}”，请改为“${write}”。`,
        `“${find}” is miswritten in “${evidence}”. Change it to “${write}”.`,
      )
    : said(
        `“${find}”用字有误：“${evidence}”，疑为“${write}”。`,
        `“${find}” seems miswritten in “${evidence}”. It is probably “${write}”.`,
      );
}

/** The rule over two lists: writings that are always wrong, and those wrong only in such company. */
export function wrongCharacterRule(
  certain: readonly MisusedCharacters[],
  uncertain: readonly MisusedCharacters[],
): ParagraphRule {
  const matchesIn = lexiconMatcher<Judged>([
    ...certain.map((entry) => ({ ...entry, certain: true })),
    ...uncertain.map((entry) => ({ ...entry, certain: false })),
  ]);
  return {
    id: "wrong-character",
    title: said("用字", "Wrong character"),
    why: said(
      "错别字和“的、地、得”混用，印在稿子上最先被人看见。",
      "Wrong characters, such as “的”, “地” and “得” mixed up, are the first thing seen in print.",
    ),
    severity: "hint",
    kind: "paragraph",
    check: (text) => matchesIn(text).map((match) => findingOf(text, match)),
    examples: {
      speaking: [
        "在工作岗位上渡过了17载春秋。",
        "虽然我们看得不是现场演讲。",
        "我庆幸自己能够做为一名工会干部来参加培训。",
        "县总工会要持之以恒的检查督促。",
        "发现自己懂得太少，学习的不够。",
        "这样做自己也会工作地很辛苦。",
        "要更好的维护职工的合法权益。",
        "最大限度的把他们组织起来。",
        "新来的同志能独挡一面，大家受益非浅。",
        "借此机会，我仅代表县总工会表示感谢。",
        "即要讲政策，又要讲感情。",
        "截止目前，全县已建工会三百家。",
      ],
      silent: ["在工作岗位上度过了17载春秋。", "要更好地维护职工的合法权益。"],
      nearMiss: [
        "我们要帮助企业渡过难关。",
        "这项改革实现了更好的发展，提供了更好的服务。",
        "经过不断的努力，工作上了新台阶。",
        "我仅代表个人谈点看法。",
        "他把做为民办实事的好干部当作追求。",
        "报名截止时间是月底。",
        "单位离家近，工作地很方便。",
        "毕竟争取来的机会不容易，政协条例也有规定。",
        "与自己的对象一样，他也是工会干部。",
      ],
    },
  };
}

export const wrongCharacter = wrongCharacterRule(
  misusedCharacters.certain,
  misusedCharacters.uncertain,
);
