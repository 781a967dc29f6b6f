import { numberOf } from "../speech/text/chineseNumber";
import { matchesOf } from "../speech/text/matchesOf";
import { excerptAround } from "./excerpt";

interface Mention {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  readonly evidence: string;
}

/** 8月17日, 8月17日至22日, 2024年8月17日（星期六）. Parts are as written; the year may be absent. */
export interface DateMention extends Mention {
  readonly kind: "date";
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly end: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
  } | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** The paragraph is nothing but this date: a byline. */
  readonly isAlone: boolean;
  /** 今年8月17日 and the like say the year in another way. */
  readonly isAnchored: boolean;
}

/** How long the training lasts: 为期三天. */
export interface DurationMention extends Mention {
  readonly kind: "duration";
  readonly days: number;
}

/** 今年（2024年）, 2023年是去年: what year the speaker thinks it is. */
export interface RelativeYearMention extends Mention {
  readonly kind: "relativeYear";
  readonly word: string;
  readonly year: number;
}

/** 今年实施的《劳动合同法》. */
export interface NewLawMention extends Mention {
  readonly kind: "newLaw";
  readonly law: string;
  /** The words that claim it is new: 今年实施的. */
  readonly claim: string;
}

/** A year, or a word such as 今年 that tells it. */
export interface YearMention extends Mention {
  readonly kind: "year";
}

export type TimeMention =
  DateMention | DurationMention | RelativeYearMention | NewLawMention | YearMention;

const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const DATE = new RegExp(
  `(?:(?<![0-9])((?:19|20)\\d{2})年)?(?<![0-9一二三四五六七八九十])(${NUMBER})月(${NUMBER})日` +
    `(?:(?:上午|下午|晚)?(?:至|到|—{1,2}|-{1,2}|－|~|～)(?:(?:((?:19|20)\\d{2})年)?(${NUMBER})月)?(${NUMBER})日)?` +
    "(?:[（(]?(?:星期|周)([一二三四五六日天])[）)]?)?",
  "g",
);
const DURATION = new RegExp(
  `(?:为期|历时|培训(?:班)?(?:时间)?(?:一)?共(?:安排(?:了)?)?|共安排了?)(?:共|整整)?(${NUMBER}|两)天(?!半)` +
    `|(?<![前后第头近每这一二三四五六七八九十两几])(${NUMBER}|两)天(?:的)?(?:课程|培训|集中学习|集中培训|培训时间)`,
  "g",
);
const RELATIVE = /(今年|去年|明年|前年)[（(](\d{4})年?[）)]|(今年|去年|明年|前年)是(\d{4})年/g;
const NEW_LAW =
  /((?:今年|刚刚?|新近|最近)(?:起|开始|新)?(?:颁布|公布|实施|施行|修订|修正|出台)(?:实施|施行)?的)《(?:中华人民共和国)?([^》]{2,16})》/g;
const YEAR =
  /(?:19|20)[0-9xX×*＊_]{2}(?:年|-)|[一二][〇○零九][〇○零一二三四五六七八九]{2}年|今年|去年|明年|前年|本月|上月|昨天|今天是/g;
const ANCHORED = /(?:今年|去年|明年|前年|本年|年|同年)(?:的|\s)?$/;
const WEEKDAYS = "日一二三四五六";

/** A date with brackets and blanks around it. */
const LONGEST_BYLINE = 40;

const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

const weekdayOf = (text: string | undefined): number | null =>
  text === undefined ? null : text === "天" ? 0 : WEEKDAYS.indexOf(text);

function mentionAt(text: string, { index, 0: words }: RegExpExecArray): Mention {
  const evidence = excerptAround(text, index, index + words.length);
  return { offset: index, length: words.length, text: words, evidence };
}

function dateOf(text: string, match: RegExpExecArray): DateMention {
  const [words, year, month = "", day = "", endYear, endMonth, endDay, weekday] = match;
  const end =
    endDay === undefined
      ? null
      : {
          year: yearOf(endYear ?? year),
          month: endMonth === undefined ? numberOf(month) : numberOf(endMonth),
          day: numberOf(endDay),
        };
  return {
    ...mentionAt(text, match),
    kind: "date",
    year: yearOf(year),
    month: numberOf(month),
    day: numberOf(day),
    end,
    weekday: weekdayOf(weekday),
    isAlone:
      text.length <= LONGEST_BYLINE && text.replace(/[（()）\s]/g, "").length <= words.length + 2,
    isAnchored: ANCHORED.test(text.slice(Math.max(0, match.index - 4), match.index)),
  };
}

/** All matches, where the text has the word without which there can be none. */
const matchesWith = (word: string, pattern: RegExp, text: string): readonly RegExpExecArray[] =>
  text.includes(word) ? matchesOf(pattern, text) : [];

/** Whatever a paragraph says about time, in the order of the kinds. */
export function timeMentionsIn(text: string): readonly TimeMention[] {
  return [
    ...matchesWith("日", DATE, text).map((match) => dateOf(text, match)),
    ...matchesWith("天", DURATION, text).map((match) => ({
      ...mentionAt(text, match),
      kind: "duration" as const,
      days: numberOf(match[1] ?? match[2] ?? ""),
    })),
    ...matchesWith("年", RELATIVE, text).map((match) => ({
      ...mentionAt(text, match),
      kind: "relativeYear" as const,
      word: match[1] ?? match[3] ?? "",
      year: Number(match[2] ?? match[4]),
    })),
    ...matchesWith("的《", NEW_LAW, text).map((match) => ({
      ...mentionAt(text, match),
      kind: "newLaw" as const,
      claim: match[1] ?? "",
      law: match[2] ?? "",
    })),
    ...matchesOf(YEAR, text).map((match) => ({
      ...mentionAt(text, match),
      kind: "year" as const,
    })),
  ];
}
