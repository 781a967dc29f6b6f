import {
  endOfItem,
  isBefore,
  type Numbering,
  type NumberedParagraph,
  type Series,
  type TextPoint,
} from "../numbering/numbering";
import { foretoldHeadingsOf } from "../numbering/foretoldHeadings";
import { changedList, listChange, type ListChange } from "../steps/listChange";
import type { PromiseWords } from "./promiseWords";
import { countOf, deliveredOf } from "../numbering/seriesCount";
import { seriesFinder, type SeriesFinder } from "../numbering/seriesFinder";

/** An announcement of points, with the list that keeps it. */
export interface SpeechPromise {
  readonly at: TextPoint;
  readonly text: string;
  readonly unit: string;
  /** Null for 几点 and the like. */
  readonly promised: number | null;
  /** Null where no list can be told to belong to it. */
  readonly delivered: number | null;
  readonly series: Series | null;
  /** Where the number stands; null where the list itself is all that announces (目的是：一是…二是…). */
  readonly number: { readonly offset: number; readonly length: number } | null;
  readonly manner: PromiseWords["manner"] | "implied";
}

/** Announcements in reading order. A number of things that no list follows is none. */
export interface PromiseReader {
  (
    paragraphs: readonly NumberedParagraph[],
    numbering: Numbering,
    main: Series | null,
  ): readonly SpeechPromise[];
}

interface ReadSpeech {
  readonly paragraphs: readonly NumberedParagraph[];
  readonly numbering: Numbering | null;
  /** By paragraph, what it announces itself. */
  readonly said: readonly (readonly SpeechPromise[])[];
  /** The same in one list. */
  readonly own: readonly SpeechPromise[];
  readonly implied: readonly SpeechPromise[];
  readonly foretold: SpeechPromise | null;
  readonly promises: readonly SpeechPromise[];
}

const NOTHING_READ: ReadSpeech = {
  paragraphs: [],
  numbering: null,
  said: [],
  own: [],
  implied: [],
  foretold: null,
  promises: [],
};

/** A reader of one speech over time: under the same numbering, a paragraph with the same text says the same. */
export function promiseReader(): PromiseReader {
  let before = NOTHING_READ;
  return (paragraphs, numbering, main) => {
    const known = before.numbering === numbering ? before : NOTHING_READ;
    const change = listChange(known.paragraphs, paragraphs);
    const { said, own } = ownPromises(known, paragraphs, numbering, change);
    const isKept = known.numbering !== null && own === known.own;
    const implied =
      isKept && !holdsStart(known.numbering, change)
        ? known.implied
        : impliedPromises(own, paragraphs, numbering);
    const foretold = kept(known.foretold, foretoldPromise(paragraphs, main));
    const isSame = isKept && implied === known.implied && foretold === known.foretold;
    const promises = isSame
      ? known.promises
      : inOrder([...own, ...implied, ...(foretold === null ? [] : [foretold])]);
    before = { paragraphs, numbering, said, own, implied, foretold, promises };
    return promises;
  };
}

function ownPromises(
  known: ReadSpeech,
  paragraphs: readonly NumberedParagraph[],
  numbering: Numbering,
  change: ListChange,
): Pick<ReadSpeech, "said" | "own"> {
  const finder = seriesFinder(numbering);
  const made: (readonly SpeechPromise[])[] = [];
  let isChanged = false;
  for (let index = change.from; index < change.newEnd; index++) {
    const facts = paragraphs[index]?.facts;
    const last = known.paragraphs[index]?.facts === facts ? known.said[index] : undefined;
    const now = last ?? (facts ? promisesIn(facts, index, paragraphs, finder) : NO_PROMISES);
    made.push(now);
    isChanged ||= now !== known.said[index];
  }
  const said = changedList(known.said, change, made);
  return { said, own: isChanged || known.numbering === null ? said.flat() : known.own };
}

/** Whether a list begins in a paragraph that has changed: the words that lead up to it may be others. */
function holdsStart(numbering: Numbering | null, { from, newEnd }: ListChange): boolean {
  const series = numbering?.series ?? [];
  for (let i = 0; i < series.length; i++) {
    const paragraph = series[i]?.items[0]?.at.paragraph ?? -1;
    if (paragraph >= from && paragraph < newEnd) return true;
  }
  return false;
}

function kept(known: SpeechPromise | null, now: SpeechPromise | null): SpeechPromise | null {
  if (known === null || now === null || known.series !== now.series) return now;
  const isSame =
    known.text === now.text &&
    known.promised === now.promised &&
    known.at.paragraph === now.at.paragraph &&
    known.at.offset === now.at.offset;
  return isSame ? known : now;
}

const NO_PROMISES: readonly SpeechPromise[] = [];

function promisesIn(
  { promiseWords }: NumberedParagraph["facts"],
  index: number,
  paragraphs: readonly NumberedParagraph[],
  finder: SeriesFinder,
): readonly SpeechPromise[] {
  if (promiseWords.length === 0) return NO_PROMISES;
  return promiseWords.flatMap((words) => promiseOf(words, index, paragraphs, finder) ?? []);
}

function promiseOf(
  words: PromiseWords,
  index: number,
  paragraphs: readonly NumberedParagraph[],
  finder: SeriesFinder,
): SpeechPromise | null {
  const point = { paragraph: index, offset: words.numberOffset };
  const next = finder.firstAfter(point);
  const isNext = next !== null && followsAtOnce(next, words, index, paragraphs);
  if (!isNext && words.manner === "listed") return null;
  const series = isNext ? next : mainOf(seriesInScope(point, finder));
  return {
    at: { paragraph: index, offset: words.offset },
    text: words.text,
    unit: words.unit,
    promised: words.promised,
    delivered: series === null ? null : deliveredOf(series, words.promised),
    series,
    number: { offset: words.numberOffset, length: words.numberLength },
    manner: words.manner,
  };
}

/** Series that begin after the point and before the item that holds it ends. */
function seriesInScope(point: TextPoint, finder: SeriesFinder): readonly Series[] {
  const scope = finder.itemAround(point);
  const end = scope === null ? null : endOfItem(scope);
  return finder
    .after(point)
    .filter(
      ({ items: [first] }) => first !== undefined && (end === null || isBefore(first.at, end)),
    );
}

/** How far behind the announcement its list may begin, in the same paragraph. */
const NEAR = 40;

/** The list stands right behind the sentence, in the same paragraph or at the head of the next one. */
function followsAtOnce(
  { items: [first] }: Series,
  words: PromiseWords,
  index: number,
  paragraphs: readonly NumberedParagraph[],
): boolean {
  if (first === undefined || first.marker.value !== 1) return false;
  if (first.at.paragraph === index) {
    const isBehind = first.at.offset >= words.end - 1 && first.at.offset <= words.end + NEAR;
    // 有两个方面，一是…；二是…
    return isBehind || first.at.offset === words.offset + words.text.length + 1;
  }
  const length = paragraphs[index]?.text.length ?? 0;
  return first.at.paragraph === index + 1 && first.marker.atStart && words.end >= length - NEAR / 4;
}

/** The list that the points of a whole speech make: its highest one, or else the first. */
function mainOf(series: readonly Series[]): Series | null {
  const main = series.find(
    ({ family, items }) => family === "chinese" || family === "unit" || items[0]?.marker.atStart,
  );
  return main ?? series[0] ?? null;
}

const IMPLYING =
  /(?:目的|主题|重点|任务|主线|要求|考虑|原因|意义|核心|关键)(?:就?是|有|在于)[^。！？；]{0,14}[：:，,]$/;
const IMPLYING_REACH = 30;

/** 目的是：一是…；二是… announces its list without a number. */
function impliedPromises(
  promises: readonly SpeechPromise[],
  paragraphs: readonly NumberedParagraph[],
  { series }: Numbering,
): readonly SpeechPromise[] {
  const bound = new Set(promises.map((promise) => promise.series));
  return series.flatMap((one): SpeechPromise[] => {
    const [first] = one.items;
    if (one.family !== "isNth" || first === undefined || bound.has(one)) return [];
    const { paragraph, offset } = first.at;
    const text = paragraphs[paragraph]?.text ?? "";
    const from = Math.max(0, offset - IMPLYING_REACH);
    const lead = IMPLYING.exec(text.slice(from, offset));
    if (lead === null || one.items.length < 2) return [];
    const at = { paragraph, offset: from + lead.index };
    const last = one.items.at(-1)?.at ?? first.at;
    const end = last.paragraph === paragraph ? last.offset + 8 : offset + NEAR;
    const count = countOf(one);
    return [
      {
        at,
        text: text.slice(at.offset, end),
        unit: "",
        promised: count,
        delivered: count,
        series: one,
        number: null,
        manner: "implied",
      },
    ];
  });
}

function foretoldPromise(
  paragraphs: readonly NumberedParagraph[],
  main: Series | null,
): SpeechPromise | null {
  const foretold = foretoldHeadingsOf(main, paragraphs);
  if (foretold === null || main === null) return null;
  const { at, text, count } = foretold;
  return {
    at,
    text,
    unit: "",
    promised: count,
    delivered: countOf(main),
    series: main,
    number: null,
    manner: "implied",
  };
}

function inOrder(promises: readonly SpeechPromise[]): readonly SpeechPromise[] {
  return [...promises].sort((one, other) =>
    isBefore(one.at, other.at) ? -1 : isBefore(other.at, one.at) ? 1 : 0,
  );
}
