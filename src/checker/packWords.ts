import { said, type Said } from "../speech/said";
import { excerptAround } from "./excerpt";
import { lexiconMatcher, type LexiconEntry, type LexiconMatch } from "./lexicon/lexicon";
import { fromPack } from "./packSource";
import type { ParagraphRule, Rule, TextFinding } from "./rule";

/** A word of a unit's list. It is looked for as it is written. */
export interface PackWord {
  readonly find: string;
  /** `allow`: the built-in lists are silent about it. */
  readonly kind: "dated" | "wrong" | "avoid" | "allow";
  readonly says?: string;
  readonly advice?: string;
  readonly replacement?: string;
  /** Silent where one of these stands in the same sentence. */
  readonly unless: readonly string[];
  readonly pack: string;
}

interface Entry extends LexiconEntry {
  readonly word: PackWord;
}

type Match = LexiconMatch<Entry>;

const KINDS_OF_RULE: Readonly<Record<string, readonly PackWord["kind"][]>> = {
  "dated-reference": ["dated", "avoid"],
  "wrong-character": ["wrong"],
};

const USUAL_WORDS = {
  dated: {
    says: said("是过时的提法", "is dated wording"),
    advice: said("改用现行提法", "Use today’s wording"),
  },
  avoid: {
    says: said("不是本单位的说法", "is not used in this organisation"),
    advice: said("换一种说法", "Use other words"),
  },
} as const;

/** The rules with a unit's words among them; where both speak of one place, the unit's word stands. */
export function rulesWith(rules: readonly Rule[], words: readonly PackWord[]): readonly Rule[] {
  if (words.length === 0) return rules;
  const matchesIn = wordMatcher(words);
  const beginnings = words.map(({ find }) => find.charAt(0)).join("");
  return rules.map((rule) => {
    const kinds = KINDS_OF_RULE[rule.id];
    if (rule.kind !== "paragraph" || kinds === undefined) return rule;
    const { triggers } = rule;
    return {
      ...ruleWith(rule, kinds, matchesIn),
      ...(triggers !== undefined && { triggers: triggers + beginnings }),
    };
  });
}

function ruleWith(
  rule: ParagraphRule,
  kinds: readonly PackWord["kind"][],
  matchesIn: (text: string) => readonly Match[],
): ParagraphRule {
  return {
    ...rule,
    check(text) {
      const matches = matchesIn(text);
      const builtIn = rule.check(text);
      if (matches.length === 0) return builtIn;
      const own = matches
        .filter(({ entry }) => kinds.includes(entry.word.kind))
        .map((match) => findingOf(match, text));
      const left = builtIn.filter((finding) => !matches.some((match) => overlaps(match, finding)));
      return [...own, ...left].sort((one, other) => one.offset - other.offset);
    },
  };
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** Two rules ask for the matches in a text one after the other, so the last answer is kept. */
function wordMatcher(words: readonly PackWord[]): (text: string) => readonly Match[] {
  const find = lexiconMatcher(
    words.map((word): Entry => ({
      find: word.find,
      source: word.pack,
      word,
      ...(word.unless.length > 0 && { unlessSentence: word.unless.map(escaped).join("|") }),
    })),
  );
  let last: { readonly text: string; readonly matches: readonly Match[] } | null = null;
  return (text) => {
    if (last?.text !== text)
      last = { text, matches: find(text).filter((match) => !isMended(match, text)) };
    return last.matches;
  };
}

/** Whether the word is part of what it is to be replaced by: 工会 in 总工会. */
function isMended({ entry, offset }: Match, text: string): boolean {
  const { find, replacement } = entry.word;
  const place = replacement?.indexOf(find) ?? -1;
  return replacement !== undefined && place >= 0 && text.startsWith(replacement, offset - place);
}

function overlaps(match: Match, finding: TextFinding): boolean {
  return (
    match.offset < finding.offset + finding.length && finding.offset < match.offset + match.length
  );
}

const withoutEnd = (text: string): string => text.replace(/[。！；，,.!;\s]+$/, "");

function findingOf({ entry, offset, length }: Match, text: string): TextFinding {
  const { word } = entry;
  return {
    offset,
    length,
    message: messageOf(word),
    evidence: excerptAround(text, offset, offset + length, 8),
    severity: word.kind === "avoid" ? "hint" : "warning",
    ...fromPack(word.pack),
    ...(word.replacement !== undefined && {
      fixes: [
        {
          label: said(`改为“${word.replacement}”`, `Change to “${word.replacement}”`),
          certain: word.kind === "wrong",
          replacements: [{ offset, length, text: word.replacement }],
        },
      ],
    }),
  };
}

const MISWRITTEN = said("用字有误", "is miswritten");

/** What a pack says is in its own words, quoted where the sentence around it is English. */
function messageOf({ find, kind, says = "", advice = "", replacement }: PackWord): Said {
  const usual = USUAL_WORDS[kind === "avoid" ? "avoid" : "dated"];
  const fault = kind === "wrong" ? MISWRITTEN : usual.says;
  const change =
    replacement === undefined
      ? kind === "wrong"
        ? said("", "")
        : usual.advice
      : said(`改为“${replacement}”`, `Change it to “${replacement}”`);
  const [ownFault, ownAdvice] = [withoutEnd(says), withoutEnd(advice)];
  return said(
    `“${find}”${ownFault || fault["zh-CN"]}，请${ownAdvice || change["zh-CN"]}。`,
    [
      ownFault === "" ? `“${find}” ${fault["en-US"]}.` : `“${find}”: “${ownFault}”.`,
      ownAdvice === "" ? `${change["en-US"]}.` : `“${ownAdvice}”.`,
    ].join(" "),
  );
}
