import {
  CLAUSE_BREAK,
  ORDINAL_START,
  SENTENCE_END,
  characterClasses,
  isFullStop,
} from "../text/characterClass";
import { chineseNumeral, numberOf } from "../text/chineseNumber";
import { matchesOf } from "../text/matchesOf";

/**
 * How an ordinal is written. `unit` covers 第一句话 and 第一部分, `agenda` 第一项 of a host's script,
 * `ofThem` 其一/其二, `order` 首先/其次/再次, `last` 最后, which may stand for the last member of any series.
 */
export type OrdinalFamily =
  | "chinese"
  | "chineseBracketed"
  | "arabic"
  | "arabicBracketed"
  | "circled"
  | "nth"
  | "unit"
  | "agenda"
  | "isNth"
  | "ofThem"
  | "order"
  | "last";

export interface OrdinalMarker {
  readonly family: OrdinalFamily;
  /** From 1; 0 for `last`, whose value depends on its series. */
  readonly value: number;
  /** UTF-16 units from the start of the paragraph. */
  readonly offset: number;
  readonly length: number;
  /** As written, such as “第三，”. */
  readonly text: string;
  readonly atStart: boolean;
}

const CLASSES = characterClasses;
const NUMERAL = "[一二三四五六七八九十]{1,3}";
const DIGITS = "[\\d０-９]{1,2}";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
const FIRST_CIRCLED = CIRCLED.charCodeAt(0);

interface MarkerForm {
  readonly family: OrdinalFamily;
  readonly pattern: RegExp;
  /** What may stand before it: the paragraph's start, a finished sentence, or any clause. */
  readonly after: "start" | "sentence" | "clause";
}

const NOT_A_LIST = "(?![一二三四五六七八九十\\d])";
/** At the head of a paragraph 二、三年来… is a point; only 一、二、三等奖 is none. */
const NOT_A_RUN = "(?![一二三四五六七八九十]{1,2}[、等级])(?!\\d{1,2}[、月日])";
const FORMS: readonly MarkerForm[] = [
  { family: "chinese", after: "start", pattern: form(`(${NUMERAL})、${NOT_A_RUN}`) },
  { family: "chinese", after: "sentence", pattern: form(`(${NUMERAL})、${NOT_A_LIST}`) },
  { family: "chinese", after: "start", pattern: form(`(${NUMERAL})[.．:：]${NOT_A_LIST}`) },
  {
    family: "chinese",
    after: "start",
    pattern: form(`(${NUMERAL})[ \\u3000]+(?=[\\u4e00-\\u9fff])`),
  },
  { family: "chineseBracketed", after: "sentence", pattern: form(`[（(](${NUMERAL})[）)]、?`) },
  {
    family: "arabic",
    after: "sentence",
    pattern: form(`(${DIGITS})(?:[.．](?![\\d０-９])|、(?![\\d０-９]))`),
  },
  {
    family: "arabicBracketed",
    after: "sentence",
    pattern: form(`[（(]?(${DIGITS})[）)]、?(?!\\d)`),
  },
  { family: "circled", after: "clause", pattern: form(`([${CIRCLED}])`) },
  {
    family: "unit",
    after: "clause",
    pattern: form(`第(${NUMERAL}|${DIGITS})(?:句话|部分|个篇章|层意思)(?=[，,、：:是 \\u3000“])`),
  },
  {
    // 第一个心愿： and 第一步， head a paragraph by any measure word; 第二个百年 is no point.
    family: "unit",
    after: "start",
    pattern: form(
      `第(${NUMERAL}|${DIGITS})(?:(?:句|[个件条点层种桩样大](?!百年|五年|十年))[\\u4e00-\\u9fff]{1,5}(?=[：:])|` +
        "[个件条点层种桩样](?:体会|感受|感想|感触|收获|意思|意见|建议|要求|希望|心愿|关系|特点|变化|故事|关键词|词|字)(?=[，,是])|" +
        "[句步招](?=[，,：:]))",
    ),
  },
  {
    family: "nth",
    after: "start",
    pattern: form("(头一)(?:[个件条点层种桩样]|句话)(?:[，,、：:]|(?=是))"),
  },
  {
    family: "agenda",
    after: "clause",
    pattern: form(`第(${NUMERAL}|${DIGITS})项(?:议程|议题|内容)?(?=[，,：:是由])`),
  },
  {
    family: "nth",
    after: "clause",
    pattern: form(
      `第(${NUMERAL}|${DIGITS})(?:(?:个方面|方面|个问题|个|点|条)?(?:[，,、：:]|(?=[ \\u3000]))|` +
        "(?:个方面|方面|个问题|点|条)?(?=就?是|就?要(?!务|素|义|件|点|害|领)|必须|应当?|需要?))",
    ),
  },
  { family: "ofThem", after: "clause", pattern: form("其([一二三四五六七八九])[，,、：:]") },
  { family: "isNth", after: "clause", pattern: form("([一二三四五六七八九十])(?:是|要(?!是))") },
  { family: "order", after: "clause", pattern: form("(首先|其次|再次)[，,、]?") },
  { family: "last", after: "clause", pattern: form("(最后)(?:一项|一点)?[，,、]?") },
];
/** With which characters a marker of each family begins. */
const OPENERS: Readonly<Record<OrdinalFamily, string>> = {
  chinese: "一二三四五六七八九十",
  chineseBracketed: "（(",
  arabic: "0123456789０１２３４５６７８９",
  arabicBracketed: "（(0123456789０１２３４５６７８９",
  circled: CIRCLED,
  nth: "第头",
  unit: "第",
  agenda: "第",
  isNth: "一二三四五六七八九十",
  ofThem: "其",
  order: "首其再",
  last: "最",
};
/** The forms that may begin with a character, by its code. */
const FORMS_BY_OPENER = new Map(
  Array.from(Object.values(OPENERS).join(""), (opener) => [
    opener.charCodeAt(0),
    FORMS.filter(({ family }) => OPENERS[family].includes(opener)),
  ]),
);

const AGENDA = new RegExp(
  `(?:进行|开始|举行)[^。！？；，第最]{0,8}(第(${NUMERAL}|${DIGITS})项|最后一项)`,
  "g",
);
const WORD_VALUES: Readonly<Record<string, number>> = {
  首先: 1,
  其次: 2,
  再次: 3,
  最后: 0,
  头一: 1,
};

function form(source: string): RegExp {
  return new RegExp(source, "y");
}

/** Ordinals in a paragraph's text, in order. Those that are no members of a series are told apart later. */
export function ordinalMarkersOf(text: string): readonly OrdinalMarker[] {
  const markers: OrdinalMarker[] = [];
  let before = SENTENCE_END | CLAUSE_BREAK;
  for (let at = 0; at < text.length; at++) {
    const here = CLASSES[text.charCodeAt(at)] ?? 0;
    if ((here & ORDINAL_START) !== 0 && ((before & CLAUSE_BREAK) !== 0 || isCircled(text, at))) {
      const marker = markerAt(text, at);
      if (marker !== null) markers.push(marker);
    }
    before = here;
  }
  return text.includes("项") ? withAgenda(text, markers) : markers;
}

/** ① is nothing but an ordinal, so ①学法律②学业务 needs no marks between. */
function isCircled(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= FIRST_CIRCLED && code < FIRST_CIRCLED + CIRCLED.length;
}

const NO_FORMS: readonly MarkerForm[] = [];

function markerAt(text: string, at: number): OrdinalMarker | null {
  const forms = FORMS_BY_OPENER.get(text.charCodeAt(at)) ?? NO_FORMS;
  const standing = standingAt(text, at);
  for (const { family, after, pattern } of forms) {
    if (standing < LEAST_STANDING[after]) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    if (family === "nth" && ARTICLE.test(match[0]) && isOfLaw(text, at)) continue;
    const value = valueOf(match[1] ?? "");
    if (Number.isNaN(value) || value > 30) continue;
    return marker(text, family, value, at, match[0].length);
  }
  return null;
}

const ARTICLE = /条/;
const LAW_REACH = 40;

/** 《工会法》第三条、第四条 and 本条例第三条 are articles, no points of a speech. */
function isOfLaw(text: string, at: number): boolean {
  return /》|法$|条例|细则|章程|规定|办法/.test(text.slice(Math.max(0, at - LAW_REACH), at));
}

/** What stands before a marker, the stronger the greater; nothing begins behind the dot of a number. */
const LEAST_STANDING: Readonly<Record<MarkerForm["after"], number>> = {
  clause: 1,
  sentence: 2,
  start: 3,
};

function standingAt(text: string, at: number): number {
  if (at === 0) return LEAST_STANDING.start;
  const before = text[at - 1] ?? "";
  if (before === ".") return isFullStop(text, at - 1) ? LEAST_STANDING.sentence : 0;
  return /[。！？；：…!?;:\s”）)\]】]/.test(before)
    ? LEAST_STANDING.sentence
    : LEAST_STANDING.clause;
}

function valueOf(written: string): number {
  const circled = CIRCLED.indexOf(written);
  if (circled >= 0) return circled + 1;
  return WORD_VALUES[written] ?? numberOf(written);
}

function marker(
  text: string,
  family: OrdinalFamily,
  value: number,
  offset: number,
  length: number,
): OrdinalMarker {
  const written = text.slice(offset, offset + length);
  return { family, value, offset, length, text: written, atStart: offset === 0 };
}

/** Adds 第N项 and 最后一项 that stand inside a clause (下面进行第二项议程). */
function withAgenda(text: string, markers: readonly OrdinalMarker[]): readonly OrdinalMarker[] {
  const found = [...markers];
  for (const match of matchesOf(AGENDA, text)) {
    const written = match[1] ?? "";
    const offset = match.index + match[0].length - written.length;
    const family = match[2] === undefined ? "last" : "agenda";
    const value = family === "last" ? 0 : numberOf(match[2] ?? "");
    if (Number.isNaN(value) || found.some((one) => one.offset === offset)) continue;
    found.push(marker(text, family, value, offset, written.length));
  }
  return found.sort((one, other) => one.offset - other.offset);
}

/** The same ordinal with another value: “第三，” for 2 is “第二，”. */
export function renumbered(marker: OrdinalMarker, value: number): string {
  if (marker.family === "circled") return CIRCLED[value - 1] ?? marker.text;
  if (marker.family === "order") return ["首先", "其次", "再次", "最后"][value - 1] ?? marker.text;
  if (marker.text.startsWith("头一"))
    return marker.text.replace("头一", `第${chineseNumeral(value)}`);
  const digits = /[\d０-９]+/.exec(marker.text);
  if (digits !== null) return marker.text.replace(digits[0], String(value));
  return marker.text.replace(/[一二三四五六七八九十]+/, chineseNumeral(value));
}
