import type { LogicalParagraph } from "../lines/logicalParagraph";
import type { OrdinalFamily, OrdinalMarker } from "./ordinalMarker";

/** A paragraph as the numbering sees it. */
export type NumberedParagraph = Pick<LogicalParagraph, "text" | "facts">;

/** A place in the logical paragraphs. */
export interface TextPoint {
  readonly paragraph: number;
  readonly offset: number;
}

export interface SeriesItem {
  readonly marker: OrdinalMarker;
  readonly at: TextPoint;
  readonly series: Series;
  readonly children: readonly Series[];
}

/** Ordinals of one family that count on from one another at one level. */
export interface Series {
  readonly family: OrdinalFamily;
  /** 1 for a series that lies in no other. */
  readonly level: number;
  readonly parent: SeriesItem | null;
  readonly items: readonly SeriesItem[];
  /** A 最后 that closes the series in place of its last ordinal. */
  readonly closing: TextPoint | null;
}

export interface Numbering {
  /** Every series in the order in which it begins. */
  readonly series: readonly Series[];
}

interface OpenItem extends SeriesItem {
  readonly series: OpenSeries;
  readonly children: OpenSeries[];
}

interface OpenSeries extends Series {
  readonly parent: OpenItem | null;
  readonly items: OpenItem[];
  closing: TextPoint | null;
}

/** 一、 outranks what lists within a text may use; only 第一部分 and the like stand above it. */
const BELOW_CHINESE: ReadonlySet<OrdinalFamily> = new Set([
  "chineseBracketed",
  "arabic",
  "arabicBracketed",
  "circled",
  "isNth",
  "order",
]);

/**
 * A reader of one speech over time: as long as edits leave the ordinals and what stands right behind them
 * as they were, the numbering stays the same object.
 */
export function numberer(): (paragraphs: readonly NumberedParagraph[]) => Numbering {
  let before: readonly NumberedParagraph[] = [];
  let numbering: Numbering = { series: [] };
  return (paragraphs) => {
    if (!isNumberedAlike(before, paragraphs)) numbering = numberingOf(paragraphs);
    before = paragraphs;
    return numbering;
  };
}

function isNumberedAlike(
  before: readonly NumberedParagraph[],
  now: readonly NumberedParagraph[],
): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) {
    const one = before[i];
    const other = now[i];
    if (one === undefined || other === undefined) return false;
    if (one === other) continue;
    if (one.facts !== other.facts && !hasSameMarkers(one, other)) return false;
  }
  return true;
}

function hasSameMarkers(one: NumberedParagraph, other: NumberedParagraph): boolean {
  const markers = one.facts.markers;
  const others = other.facts.markers;
  return (
    markers.length === others.length &&
    markers.every((marker, index) => {
      const same = others[index];
      return (
        same?.family === marker.family &&
        same.offset === marker.offset &&
        same.text === marker.text &&
        same.atStart === marker.atStart &&
        customWords(one.text, marker.offset) === customWords(other.text, marker.offset)
      );
    })
  );
}

/**
 * Reads the ordinals with a stack. The level of a family is the order in which it was first nested, not a
 * fixed rank: 第一 may hold 1. or stand within it.
 */
function numberingOf(paragraphs: readonly NumberedParagraph[]): Numbering {
  const all: OpenSeries[] = [];
  const stack: OpenSeries[] = [];
  for (const [paragraph, { text, facts }] of paragraphs.entries())
    for (const marker of facts.markers) {
      const at = { paragraph, offset: marker.offset };
      if (marker.family === "last") closeWithLast(stack, at, text);
      else if (!isIdleWord(marker, text)) place(marker, at, stack, all);
    }
  return { series: all.filter(isSeries) };
}

/** 首先 without 其次 opens a speech or a sentence; it counts nothing. */
function isSeries({ family, items }: Series): boolean {
  return family !== "order" || items.length > 1 || (items[0]?.marker.value ?? 0) > 1;
}

const OPENS_A_CUSTOM =
  /^(?:首先|最后)[，,]?(?:请?允许|让我|我们?(?:谨|要|想|在此|在这里|也)*(?:代表|感谢)|向|感谢|祝|预祝|衷心|谢谢|再次|恳请|拜托|诚恳|敬请|恭请)/;

function isIdleWord(marker: OrdinalMarker, text: string): boolean {
  if (marker.family !== "order") return false;
  return OPENS_A_CUSTOM.test(customWords(text, marker.offset));
}

/** As much of the text as tells a custom such as 最后，祝大家… from an ordinal. */
function customWords(text: string, offset: number): string {
  return text.slice(offset, offset + 16);
}

function closeWithLast(stack: readonly OpenSeries[], at: TextPoint, text: string): void {
  if (OPENS_A_CUSTOM.test(customWords(text, at.offset))) return;
  const series = stack.at(-1);
  if (series !== undefined) series.closing ??= at;
}

function place(marker: OrdinalMarker, at: TextPoint, stack: OpenSeries[], all: OpenSeries[]): void {
  if (marker.family === "chinese" && depthOf("chinese", stack) < 0) {
    while (BELOW_CHINESE.has(stack.at(-1)?.family ?? "chinese")) stack.pop();
  }
  if (marker.atStart && marker.value === 1) closeInlineLists(stack, at);
  const depth = depthOf(marker.family, stack);
  let series = depth >= 0 ? stack[depth] : resumed(marker, stack, all);
  if (depth >= 0) stack.length = depth + 1;
  else if (series !== undefined) reopen(series, stack);
  const last = series?.items.at(-1);
  const restarts = last !== undefined && marker.value === 1 && last.marker.value >= 1;
  if (series === undefined || restarts) {
    if (restarts) stack.pop();
    series = opened(marker.family, stack.at(-1));
    all.push(series);
    stack.push(series);
  }
  const item: OpenItem = { marker, at, series, children: [] };
  series.items.push(item);
}

/** Where in the stack the innermost series of the family stands; -1 for nowhere. */
function depthOf(family: OrdinalFamily, stack: readonly Series[]): number {
  let depth = stack.length - 1;
  while (depth >= 0 && stack[depth]?.family !== family) depth--;
  return depth;
}

/** A list within the text of an earlier paragraph holds nothing that heads paragraphs of its own. */
function closeInlineLists(stack: OpenSeries[], { paragraph }: TextPoint): void {
  for (let top = stack.at(-1); top !== undefined && isInline(top, paragraph); top = stack.at(-1))
    stack.pop();
}

function isInline({ family, items }: OpenSeries, now: number): boolean {
  const first = items[0];
  const last = items.at(-1);
  if (family !== "isNth" && family !== "order" && family !== "ofThem") return false;
  if (first === undefined || last === undefined || first.marker.atStart) return false;
  return items.length > 1 && last.at.paragraph === first.at.paragraph && first.at.paragraph < now;
}

function opened(family: OrdinalFamily, above: OpenSeries | undefined): OpenSeries {
  const parent = above?.items.at(-1) ?? null;
  const series: OpenSeries = {
    family,
    level: (above?.level ?? 0) + 1,
    parent,
    items: [],
    closing: null,
  };
  parent?.children.push(series);
  return series;
}

/** How many of the latest series may turn out to be unfinished. */
const RESUMABLE = 6;

/**
 * A series that was taken for finished but goes on with this ordinal: （二） after the 1. 2. 3. that stood
 * under （一） was first read as a level above it.
 */
function resumed(
  marker: OrdinalMarker,
  stack: readonly OpenSeries[],
  all: readonly OpenSeries[],
): OpenSeries | undefined {
  if (marker.value === 1) return undefined;
  const scope = stack.find((series) => series.family === "chinese")?.items.at(-1) ?? null;
  return all
    .slice(-RESUMABLE)
    .findLast(
      (series) =>
        series.family === marker.family &&
        series.items.at(-1)?.marker.value === marker.value - 1 &&
        (scope === null || isWithin(series, scope)),
    );
}

function isWithin(series: Series, item: SeriesItem): boolean {
  for (let at = series.parent; at !== null; at = at.series.parent) if (at === item) return true;
  return false;
}

function reopen(series: OpenSeries, stack: OpenSeries[]): void {
  const path: OpenSeries[] = [];
  for (let at: OpenSeries | undefined = series; at !== undefined; at = at.parent?.series)
    path.unshift(at);
  stack.splice(0, stack.length, ...path);
}

/** Where an item ends: at its next sibling, or where a series above it goes on; null: with the speech. */
export function endOfItem(item: SeriesItem): TextPoint | null {
  const { series } = item;
  const next = series.items[series.items.indexOf(item) + 1];
  if (next !== undefined) return next.at;
  return series.parent === null ? null : endOfItem(series.parent);
}

export function isBefore(one: TextPoint, other: TextPoint): boolean {
  return (
    one.paragraph < other.paragraph ||
    (one.paragraph === other.paragraph && one.offset < other.offset)
  );
}
