import {
  isBefore,
  type NumberedParagraph,
  type Numbering,
  type Series,
  type SeriesItem,
  type TextPoint,
} from "./numbering";
import { chineseNumeral } from "../text/chineseNumber";
import { keptBySeries, type NumberedSpeech } from "./keptBySeries";
import type { OrdinalFamily } from "./ordinalMarker";

export type SequenceFault =
  /** Values between two members, or before the first, are not there. */
  | {
      readonly kind: "missing";
      readonly item: SeriesItem;
      readonly before: SeriesItem | null;
      readonly values: readonly number[];
    }
  /** The same value again. */
  | { readonly kind: "repeated"; readonly item: SeriesItem; readonly before: SeriesItem }
  /** A value that is still to come was passed over: 一、三、二、 */
  | { readonly kind: "backwards"; readonly item: SeriesItem; readonly before: SeriesItem }
  /** The series above goes on in another style: 一、二、第三， */
  | { readonly kind: "style"; readonly item: SeriesItem; readonly before: SeriesItem }
  /** 首先、其次、第三 or 一是、第二 */
  | { readonly kind: "mixed"; readonly item: SeriesItem; readonly before: SeriesItem };

/** Reads the faults of one speech over time. */
export interface SequenceFaultReader {
  (numbering: Numbering, paragraphs: readonly NumberedParagraph[]): readonly SequenceFault[];
}

/**
 * Breaks in the counting of every series, in reading order. Silent where a looser wording may fill the gap.
 * Under the same numbering only series whose text has changed are judged again.
 */
export function sequenceFaultReader(): SequenceFaultReader {
  const faultsBySeries = keptBySeries(faultsOfSeries, { before: LONGEST_SCOPE, behind: 0 });
  let found: readonly SequenceFault[] = [];
  let faults: readonly SequenceFault[] = [];
  return (numbering, paragraphs) => {
    const now = faultsBySeries({ numbering, paragraphs });
    if (now !== found)
      faults = withoutStrays(now).sort((one, other) =>
        isBefore(one.item.at, other.item.at) ? -1 : 1,
      );
    found = now;
    return faults;
  };
}

/** How far before a member the words may stand that say the missing one loosely. */
const SCOPE_PARAGRAPHS = 8;
const LONGEST_SCOPE = SCOPE_PARAGRAPHS * 2;

/**
 * 一、2、三、 has one member in another style. By itself that lacks a first one, and the series around it lacks
 * the value: two faults of which only the style is one.
 */
function withoutStrays(faults: readonly SequenceFault[]): SequenceFault[] {
  const strays = faults.flatMap((fault) => {
    const { item } = fault;
    const before = item.series.parent;
    const isStray =
      fault.kind === "missing" &&
      fault.before === null &&
      item.marker.atStart &&
      item.series.items.length === 1 &&
      before?.series.family === "chinese" &&
      before.marker.value === item.marker.value - 1;
    return isStray ? [{ kind: "style" as const, item, before }] : [];
  });
  if (strays.length === 0) return [...faults];
  return faults.flatMap((fault) => {
    const stray = strays.find(({ item }) => item === fault.item);
    if (stray !== undefined) return [stray];
    const isTold =
      fault.kind === "missing" &&
      fault.before !== null &&
      strays.some(
        ({ item }) =>
          item.series.parent === fault.before &&
          fault.values.length === 1 &&
          fault.values[0] === item.marker.value,
      );
    return isTold ? [] : [fault];
  });
}

const NO_FAULTS: readonly SequenceFault[] = [];

function isUnbroken(items: readonly SeriesItem[]): boolean {
  return items.every(({ marker }, index) => marker.value === index + 1);
}

function faultsOfSeries(
  { items }: Series,
  { paragraphs }: NumberedSpeech,
): readonly SequenceFault[] {
  if (isUnbroken(items)) return NO_FAULTS;
  const faults: SequenceFault[] = [];
  const all = new Set(items.map(({ marker }) => marker.value));
  const seen = new Set<number>();
  let highest: SeriesItem | null = null;
  let repeats = 0;
  for (const item of items) {
    const { value } = item.marker;
    const fault =
      highest === null
        ? faultOfFirst(item, paragraphs)
        : faultAfter(item, highest, all, seen, paragraphs);
    // Renumbering from the first repetition on mends the later ones too.
    const isToldAlready = fault?.kind === "repeated" && repeats++ > 0;
    if (fault !== null && !isToldAlready) faults.push(fault);
    seen.add(value);
    if (highest === null || value >= highest.marker.value) highest = item;
  }
  return faults;
}

/** `highest` is the member with the greatest value so far, `all` the values of the whole series. */
function faultAfter(
  item: SeriesItem,
  highest: SeriesItem,
  all: ReadonlySet<number>,
  seen: ReadonlySet<number>,
  paragraphs: readonly NumberedParagraph[],
): SequenceFault | null {
  const { value } = item.marker;
  const last = highest.marker.value;
  if (value === last + 1) return null;
  if (seen.has(value)) {
    return item.series.family === "order" ? null : { kind: "repeated", item, before: highest };
  }
  if (value < last || value > last + MOST_MISSING + 1) return null;
  const between = valuesBetween(last + 1, value);
  if (between.some((one) => all.has(one))) return { kind: "backwards", item, before: highest };
  const values = between.filter((one) => !isSaidLoosely(one, item, highest.at, paragraphs));
  return values.length === 0 ? null : { kind: "missing", item, before: highest, values };
}

/** A leap over more than this is a reference or a list of other things, not a lost part. */
const MOST_MISSING = 3;

function faultOfFirst(
  item: SeriesItem,
  paragraphs: readonly NumberedParagraph[],
): SequenceFault | null {
  const { marker, series } = item;
  if (marker.value === 1) return null;
  // 请全体起立。下面进行第二项 is how a meeting is led.
  if (marker.family === "agenda" && marker.value === 2) return null;
  // An excerpt begins where it was cut.
  if (item.at.paragraph === 0 && marker.atStart) return null;
  const goesOn = continuationOf(item);
  if (goesOn !== null) return goesOn;
  if (marker.value > MOST_MISSING + 1 || series.family === "order") return null;
  if (!isSurelyOrdinal(item)) return null;
  const from = scopeStart(item, paragraphs);
  const values = valuesBetween(1, marker.value).filter(
    (missing) => !isSaidLoosely(missing, item, from, paragraphs),
  );
  return values.length === marker.value - 1
    ? { kind: "missing", item, before: null, values }
    : null;
}

/** 第三 right after 其次, or 第三， where the series above has reached 二、. */
function continuationOf(item: SeriesItem): SequenceFault | null {
  const { marker, series } = item;
  for (let above = series.parent; above !== null; above = above.series.parent) {
    if (above.marker.value !== marker.value - 1) continue;
    if (above.series.family === "order" || isSpokenAlike(above, marker))
      return { kind: "mixed", item, before: above };
    const isNamedLikeIt = marker.family === "nth" && above.marker.family === "chinese";
    const goesOn = above.series.items.at(-1) !== above;
    if (isNamedLikeIt && marker.atStart && !goesOn) return { kind: "style", item, before: above };
  }
  return null;
}

/** 一是 and 第二， at the heads of paragraphs count the same points. */
function isSpokenAlike({ marker, series }: SeriesItem, next: SeriesItem["marker"]): boolean {
  return (
    series.family === "isNth" &&
    next.family === "nth" &&
    marker.atStart &&
    next.atStart &&
    series.items.length === marker.value
  );
}

/** Numbers at the head of a paragraph count; in mid-text only words that can be nothing else do. */
function isSurelyOrdinal({ marker, series }: SeriesItem): boolean {
  if (series.items.length > 1) return true;
  if (marker.atStart) return marker.family !== "arabicBracketed" && marker.family !== "isNth";
  return marker.family === "nth" || marker.family === "unit";
}

function scopeStart(item: SeriesItem, paragraphs: readonly NumberedParagraph[]): TextPoint {
  const parent = item.series.parent;
  if (parent !== null) return parent.at;
  const first = Math.max(0, item.at.paragraph - SCOPE_PARAGRAPHS);
  return { paragraph: Math.min(first, paragraphs.length - 1), offset: 0 };
}

function valuesBetween(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step);
}

const LOOSE_WORDS: Readonly<Record<number, string>> = {
  1: "首先|一方面|一个|先",
  2: "其次|另一方面|再一个|另一个|还有",
  3: "再次|再者|此外|另外",
};

const looseWritings = new Map<string, RegExp>();

function looseWriting(family: OrdinalFamily, value: number): RegExp {
  const key = `${family} ${value}`;
  const known = looseWritings.get(key) ?? new RegExp(looseSource(family, value));
  looseWritings.set(key, known);
  return known;
}

function looseSource(family: OrdinalFamily, value: number): string {
  const numeral = chineseNumeral(value);
  const inWords = LOOSE_WORDS[value];
  switch (family) {
    case "isNth":
      return `(?:^|[，。；：、！？\\s“])${numeral}[\\u4e00-\\u9fff]${inWords === undefined ? "" : `|${inWords}`}`;
    case "nth":
    case "unit":
    case "agenda":
      return `第${numeral}(?![届次批期轮位名线书产节季])|第${value}[个点条项]`;
    default:
      return `(?:^|[。！？；：\\s])[（(]?(?:${numeral}|${value})[）)，,：:\\s]`;
  }
}

/** Whether the ordinal is there in words the marker grammar leaves out: 二怕…, 第二个问题, 一者…. */
function isSaidLoosely(
  value: number,
  item: SeriesItem,
  from: TextPoint,
  paragraphs: readonly NumberedParagraph[],
): boolean {
  const loose = looseWriting(item.series.family, value);
  return textBetween(from, item.at, paragraphs).some((text) => loose.test(text));
}

function textBetween(
  from: TextPoint,
  to: TextPoint,
  paragraphs: readonly NumberedParagraph[],
): readonly string[] {
  const first = Math.max(from.paragraph, to.paragraph - LONGEST_SCOPE);
  return paragraphs.slice(first, to.paragraph + 1).map(({ text }, index) => {
    const paragraph = first + index;
    const start = paragraph === from.paragraph ? from.offset + 1 : 0;
    return text.slice(start, paragraph === to.paragraph ? to.offset : undefined);
  });
}
