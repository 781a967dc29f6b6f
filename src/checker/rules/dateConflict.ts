import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { said, type Said } from "../../speech/said";
import laws from "../lexicon/laws.json";
import type { CollectingRule, RuleFinding, Severity } from "../rule";
import { placeIn, replacementPlan } from "../textPlace";
import {
  timeMentionsIn,
  type DateMention,
  type DurationMention,
  type NewLawMention,
  type RelativeYearMention,
  type TimeMention,
  type YearMention,
} from "../timeMentions";

type Placed<M extends TimeMention> = M & { readonly paragraph: LogicalParagraph };

/** Holidays are spoken of without a year. */
const HOLIDAYS = new Set(["1-1", "3-5", "3-8", "5-1", "5-4", "6-1", "7-1", "8-1", "9-10", "10-1"]);
/** 12月30日至1月2日 runs into the next year; 8月至7月 is a slip. */
const HALF_YEAR = 6;
const DAY = 86_400_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const YEAR_SHIFT: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1, 前年: -2 };

const finding = (
  mention: Placed<TimeMention>,
  message: Said,
  severity?: Severity,
): RuleFinding => ({
  at: placeIn(mention.paragraph, mention.offset, mention.length),
  message,
  evidence: mention.evidence,
  ...(severity && { severity }),
});

/** Days since 1970, or null where there is no such day. A leap year stands in for an unknown one. */
function dayNumber(year: number | null, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY : null;
}

function impossibleDate(date: Placed<DateMention>): readonly RuleFinding[] {
  const begin = dayNumber(date.year, date.month, date.day);
  if (begin === null)
    return [
      finding(
        date,
        said(
          `没有“${date.text}”这一天，请核对日期。`,
          `There is no such day as “${date.text}”. Check the date.`,
        ),
      ),
    ];
  if (date.end !== null) {
    const end = dayNumber(date.end.year ?? date.year, date.end.month, date.end.day);
    if (end === null)
      return [
        finding(
          date,
          said(
            `没有“${date.text}”这样的日期，请核对。`,
            `There are no such days as “${date.text}”. Check the dates.`,
          ),
        ),
      ];
    const crossesYear = date.end.year === date.year && date.month > date.end.month + HALF_YEAR;
    if (end < begin && !crossesYear) {
      return [
        finding(
          date,
          said(
            `“${date.text}”的结束早于开始，请核对日期。`,
            `“${date.text}” ends before it begins. Check the dates.`,
          ),
        ),
      ];
    }
  }
  if (date.year === null || date.weekday === null || date.end !== null) return [];
  const weekday = (((begin + 4) % 7) + 7) % 7;
  if (weekday === date.weekday) return [];
  const right = "日一二三四五六"[weekday] ?? "";
  return [
    finding(
      date,
      said(
        `“${date.text}”对不上：这一天是星期${right}，请核对。`,
        `“${date.text}” does not fit: that day is a ${WEEKDAYS[weekday] ?? ""}. Check it.`,
      ),
    ),
  ];
}

/** Days of a range, both ends counted; null where it is no range within one year. */
function rangeDays({ year, month, day, end }: DateMention): number | null {
  if (end === null) return null;
  const from = dayNumber(year, month, day);
  const to = dayNumber(end.year ?? year, end.month, end.day);
  return from === null || to === null || to < from ? null : to - from + 1;
}

/** The day of arrival often counts in the range and not in the course. */
const SPARE_DAYS = 1;

function durationConflicts(
  dates: readonly Placed<DateMention>[],
  durations: readonly Placed<DurationMention>[],
): readonly RuleFinding[] {
  const [first, ...others] = durations;
  if (first === undefined) return [];
  const found = others
    .filter(({ days }) => days !== first.days)
    .map((other) => ({
      ...finding(
        other,
        said(
          `培训天数前后不一：前面说“${first.text}”，此处说“${other.text}”，请核对。`,
          `The course does not last equally long: “${first.text}” before, “${other.text}” here. Check which is right.`,
        ),
      ),
      related: [placeIn(first.paragraph, first.offset, first.length)],
    }));
  const ranges = dates.filter((date) => rangeDays(date) !== null);
  const [range] = ranges;
  const days = range === undefined ? null : rangeDays(range);
  if (range === undefined || days === null || ranges.length > 1) return found;
  if (first.days <= days && first.days >= days - SPARE_DAYS) return found;
  const message = said(
    `“${range.text}”共${days}天，与“${first.text}”不一致，请核对。`,
    `“${range.text}” is ${days === 1 ? "1 day" : `${days} days`}, which does not agree with “${first.text}”. Check which is right.`,
  );
  const related = [placeIn(first.paragraph, first.offset, first.length)];
  return [...found, { ...finding(range, message), related }];
}

/** The year of the byline, where the speech has one. */
function speechYear(
  dates: readonly Placed<DateMention>[],
  relative: readonly Placed<RelativeYearMention>[],
): number | null {
  const byline = dates.find(({ isAlone, year }) => isAlone && year !== null);
  if (byline) return byline.year;
  const [first] = relative;
  return first === undefined ? null : first.year - (YEAR_SHIFT[first.word] ?? 0);
}

function yearConflicts(
  relative: readonly Placed<RelativeYearMention>[],
  year: number | null,
): readonly RuleFinding[] {
  if (year === null) return [];
  return relative.flatMap((mention) => {
    const expected = year + (YEAR_SHIFT[mention.word] ?? 0);
    if (mention.year === expected) return [];
    const message = said(
      `“${mention.text}”与讲话年份${year}年对不上，${mention.word}应为${expected}年，请核对。`,
      `“${mention.text}” does not fit a speech of ${year}: “${mention.word}” is then ${expected}. Check it.`,
    );
    return [finding(mention, message)];
  });
}

/** Years in which each law came into force or was amended. */
const IN_FORCE: ReadonlyMap<string, readonly number[]> = new Map(
  laws.laws.map(({ name, inForce }) => [name, inForce]),
);

function laterLaws(
  mentions: readonly Placed<NewLawMention>[],
  year: number | null,
): readonly RuleFinding[] {
  return mentions.flatMap((mention) => {
    const years = IN_FORCE.get(mention.law);
    if (years === undefined || (year !== null && years.includes(year))) return [];
    const { offset, claim, law, paragraph } = mention;
    const removal = { offset, length: claim.length, text: "" };
    const message = said(
      `《${law}》已施行多年（${years[0] ?? ""}年起），“${claim}”已不成立，请删去或改写。`,
      `“《${law}》” has been in force since ${years[0] ?? ""}, so “${claim}” no longer holds. Delete or reword it.`,
    );
    const label = said(`删去“${claim}”`, `Delete “${claim}”`);
    const fixes = () => [{ label, certain: false, plan: replacementPlan(paragraph, [removal]) }];
    return [{ ...finding(mention, message), fixes }];
  });
}

/** The first date of a speech that nowhere says which year it is. */
function yearlessDate(
  dates: readonly Placed<DateMention>[],
  hasYear: boolean,
): readonly RuleFinding[] {
  if (hasYear) return [];
  const first = dates.find(
    ({ isAnchored, month, day }) => !isAnchored && !HOLIDAYS.has(`${month}-${day}`),
  );
  if (first === undefined) return [];
  const message = said(
    `“${first.text}”没有年份，存档后无从查考，请补上年份。`,
    `“${first.text}” has no year, so nobody can place it later. Add the year.`,
  );
  return [finding(first, message, "hint")];
}

export const dateConflict: CollectingRule<readonly TimeMention[]> = {
  id: "date-conflict",
  title: said("日期与时效", "Dates and currency"),
  why: said(
    "日期、天数、年份对不上，或旧稿的“今年”没有改，会当场露馅。",
    "Dates, days and years that disagree, or the “今年” of an old draft, are noticed at once.",
  ),
  severity: "warning",
  kind: "collecting",
  triggers: "年月天",
  readsCollectedOnly: true,
  collect(text) {
    const mentions = timeMentionsIn(text);
    return mentions.length > 0 ? mentions : null;
  },
  check(collected) {
    const mentions: Placed<Exclude<TimeMention, YearMention>>[] = [];
    let hasYear = false;
    for (const { paragraph, fact } of collected) {
      for (const mention of fact) {
        if (mention.kind === "year") hasYear = true;
        else mentions.push({ ...mention, paragraph });
      }
    }
    const dates = mentions.filter((m) => m.kind === "date");
    // 一天的培训 is often one day of several.
    const durations = mentions.filter((m) => m.kind === "duration").filter(({ days }) => days > 1);
    const relative = mentions.filter((m) => m.kind === "relativeYear");
    const newLaws = mentions.filter((m) => m.kind === "newLaw");
    const year = speechYear(dates, relative);
    return [
      ...dates.flatMap(impossibleDate),
      ...durationConflicts(dates, durations),
      ...yearConflicts(relative, year),
      ...laterLaws(newLaws, year),
      ...yearlessDate(dates, hasYear),
    ];
  },
  examples: {
    speaking: [
      "8月17日至22日，我参加了工会干部培训班。",
      "要依据今年实施的《劳动合同法》调整劳动关系。",
      "2024年8月17日至22日，举办为期三天的培训班。",
      "举办为期三天的培训班。\n这次培训共安排了四天课程。",
      "2023年5月6日\n今年（2022年）我们取得了成绩。",
      "2024年2月30日召开会议。",
      "2026年11月23日（星期二）开班。",
      "2024年8月22日至17日举办培训班。",
    ],
    silent: [
      "举办为期三天的培训班。\n这次培训共安排了三天课程。",
      "2026年11月23日（星期一）开班。",
      "2022年3月1日\n要学习今年实施的《工会法》。",
    ],
    nearMiss: [
      "今年8月17日，我参加了培训班。",
      "在“5月1日”国际劳动节到来之际，向大家致敬。",
      "2024年8月17日至19日，举办为期三天的培训班。",
      "2024年8月16日至19日（16日报到），举办为期三天的培训班。",
      "前两天的培训很好，后一天的课程更好。",
      "举办为期三天的培训班。\n两三天的培训很短，大家结束了一天的培训。",
      "2024年12月30日至1月2日举办培训班。",
      "2024年2月29日召开会议，12月30日至1月2日放假。",
    ],
  },
};
