import { said } from "../../speech/said";
import { characterTable } from "../characterTable";
import { excerptAround } from "../excerpt";
import reduplications from "../lexicon/reduplications.json";
import { MOST_FINDINGS } from "../mostFindings";
import type { ParagraphRule, TextFinding } from "../rule";

const LONGEST = 6;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const REDUPLICABLE = new Set(reduplications.pairs.words.split(" "));
/** “一条一条”, “每一个每一个”, and figures written out: 二零二零. */
const COUNTED = /^[一每几半某各两十百千万]|^[〇零一二三四五六七八九十百千万]+$/;
const SAME_CHARACTERS = /^(.)\1*$/;
/** “是不是是不是” is asked twice on purpose. */
const QUESTION = /^(.)[不没]\1/;
/** 总工会工会干部学校: the union's school for union cadres. */
const ORGANISATION_BEFORE = /[总业层关校司团院镇乡道区县市省局部]$/;

/** 工会委员会委员: a body named after its members, with its members behind it. */
const BODY_AND_MEMBERS = /^会(?:委员|理事|董事|监事|代表|常委)$/;

interface Context {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** Characters that never double by themselves, and the neighbours with which they do. */
const DOUBLES: ReadonlyMap<string, Context> = new Map(
  Object.entries(reduplications.doubles.words).map(([character, { before, after }]) => [
    character,
    { before: new RegExp(`(?:${before})$`), after: new RegExp(`^(?:${after})`) },
  ]),
);
const NEVER_DOUBLES = characterTable([...DOUBLES.keys()].join(""));

function isFault(text: string, { offset, length }: Repeat): boolean {
  const word = text.slice(offset, offset + length);
  if (COUNTED.test(word) || SAME_CHARACTERS.test(word) || QUESTION.test(word)) return false;
  if (BODY_AND_MEMBERS.test(word)) return false;
  if (word === "工会")
    return !ORGANISATION_BEFORE.test(text.slice(Math.max(0, offset - 1), offset));
  return !REDUPLICABLE.has(word);
}

interface Repeat {
  readonly offset: number;
  readonly length: number;
}

const repeats = (text: string, at: number, length: number): boolean => {
  const code = text.charCodeAt(at);
  return code === text.charCodeAt(at - length) && isHan(code);
};

/** Where the `length` characters around `at` begin that each equal the one `length` before; -1: nowhere. */
function repeatAround(text: string, at: number, length: number): number {
  let from = at;
  while (from - 1 >= length && from > at - length + 1 && repeats(text, from - 1, length)) from--;
  let to = at + 1;
  while (to < from + length && repeats(text, to, length)) to++;
  return to - from >= length ? from : -1;
}

/**
 * Places where a stretch of 2 to 6 Chinese characters stands twice in a row. Such a run of equal
 * characters is as long as the stretch, so looking at every `length`th character finds it.
 */
function repeatsIn(text: string): readonly Repeat[] {
  const found: Repeat[] = [];
  for (let length = LONGEST; length >= 2; length--) {
    for (let at = length; at < text.length; at += length) {
      if (!repeats(text, at, length)) continue;
      const from = repeatAround(text, at, length);
      if (from >= 0) found.push({ offset: from - length, length });
    }
  }
  return found;
}

function doublesIn(text: string): readonly Repeat[] {
  const found: Repeat[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDouble = code === before && NEVER_DOUBLES[code] === 1;
    if (isDouble) found.push({ offset: at - 1, length: 1 });
    before = isDouble ? 0 : code;
  }
  return found;
}

function withoutOverlap(repeats: readonly Repeat[]): readonly Repeat[] {
  const sorted = [...repeats].sort((a, b) => a.offset - b.offset || b.length - a.length);
  let end = 0;
  return sorted.filter(({ offset, length }) => {
    if (offset < end) return false;
    end = offset + 2 * length;
    return true;
  });
}

function isNaturalDouble(text: string, offset: number): boolean {
  const character = text[offset] ?? "";
  // 实实在在, 和和气气, and three in a row, which nobody writes by mistake.
  if (isPair(text, offset - 2) || isPair(text, offset + 2)) return true;
  if (text[offset - 1] === character || text[offset + 2] === character) return true;
  const context = DOUBLES.get(character);
  return (
    context === undefined ||
    context.before.test(text.slice(Math.max(0, offset - 4), offset)) ||
    context.after.test(text.slice(offset + 2, offset + 6))
  );
}

const isPair = (text: string, offset: number): boolean =>
  offset >= 0 && text[offset] === text[offset + 1] && isHan(text.charCodeAt(offset));

function findingOf(text: string, { offset, length }: Repeat): TextFinding {
  const word = text.slice(offset, offset + length);
  const evidence = excerptAround(text, offset, offset + 2 * length, 4);
  return {
    offset,
    length: 2 * length,
    message: said(
      `“${evidence}”里“${word}”重了，请删去一个。`,
      `“${word}” stands twice in “${evidence}”. Delete one.`,
    ),
    evidence,
    fixes: [
      {
        label: said(`删去一个“${word}”`, `Delete one “${word}”`),
        certain: length > 2,
        replacements: [{ offset: offset + length, length, text: "" }],
      },
    ],
  };
}

export const repeatedWord: ParagraphRule = {
  id: "repeated-word",
  title: said("重字重词", "Repeated word"),
  why: said(
    "复制、改稿时容易多出一个词，照念就会打结。",
    "Copying and editing often leave a word twice, and the speaker stumbles over it.",
  ),
  severity: "warning",
  kind: "paragraph",
  check(text) {
    const words = repeatsIn(text).filter((repeat) => isFault(text, repeat));
    const characters = doublesIn(text).filter(({ offset }) => !isNaturalDouble(text, offset));
    return withoutOverlap([...words, ...characters])
      .slice(0, MOST_FINDINGS)
      .map((repeat) => findingOf(text, repeat));
  },
  examples: {
    speaking: [
      "总书记总书记在讲话中指出。",
      "看到这些变化，我就我就想到了大家。",
      "这是我们的的共同责任。",
      "没有有在基层工作过的不行。",
      "工会工会干部要带头学习。",
      "要贯彻落实贯彻落实好会议精神。",
    ],
    silent: ["学习、学习、再学习。", "工会会员都要参加，通过“三级联创”搞好三级联创。"],
    nearMiss: [
      "选举产生新一届工会委员会委员。",
      "实实在在、切切实实、方方面面都要和和气气。",
      "要一条一条落实，大家讨论讨论、学习学习。",
      "为了了解情况，我们在现在在建的工地走访。",
      "这一目的的实现离不开所有有关部门。",
      "二零二零年，好好好，哈哈哈哈。",
      "职工代表代表大家发言，工会组织组织职工疗养，这些事少不了了解情况。",
      "省总工会工会干部学校开学了，大家说是不是是不是？",
      "一个人一个人地谈，一件事一件事地办。",
      "要感谢的人太多太多，好久好久没有见面了。",
    ],
  },
};
