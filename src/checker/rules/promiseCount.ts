import { piecesOf } from "../../speech/blank";
import { chineseCount, chineseNumeral } from "../../speech/text/chineseNumber";
import type { NewParagraph } from "../../speech/edits/editPlan";
import type { SpeechAnalysis } from "../../speech/analysis";
import {
  endOfItem,
  isBefore,
  type Series,
  type SeriesItem,
} from "../../speech/numbering/numbering";
import { renumbered } from "../../speech/numbering/ordinalMarker";
import type { SpeechPromise } from "../../speech/sections/promise";
import type { SequenceFault } from "../../speech/numbering/sequenceFault";
import { quotedInEnglish, said } from "../../speech/said";
import type { Fix, RuleFinding, SpeechRule } from "../rule";
import { anchorOf, placeIn, replacementPlan } from "../textPlace";

export const promiseCount: SpeechRule = {
  kind: "speech",
  id: "promise-count",
  title: said("说了几点与实有几点", "Points announced and given"),
  why: said(
    "开头说讲三点，正文只有两点，听众会一直等那一点。",
    "When three points are announced and two are given, listeners wait for the third.",
  ),
  severity: "error",
  check: (analysis) => {
    const findings: RuleFinding[] = [];
    const faults = faultFinder(analysis.faults);
    for (const promise of analysis.promises) {
      const broken = brokenPromise(promise);
      if (broken === null || isToldOtherwise(broken, faults.in(broken.series))) continue;
      if (!faults.hasStyleAfter(broken.series)) findings.push(findingOf(broken, analysis));
    }
    return findings;
  },
  examples: {
    speaking: [
      "同志们：\n下面我讲三点意见。\n一、提高认识\n学习是做好工作的基础。\n二、端正学风\n要遵守纪律。",
      "第一，要开展好三项活动。一是要开展读书活动。二是要开展技能竞赛。",
      "我讲两点意见：\n一、提高认识。\n二、端正学风。\n三、学以致用。",
    ],
    silent: [
      "下面我讲两点意见。\n一、提高认识\n学习是做好工作的基础。\n二、端正学风\n要遵守纪律。",
      "谈几点体会。\n一、提高认识\n二、端正学风",
    ],
    nearMiss: [
      "下面进行第三项议程。",
      "这三年来，我们做了一项工作。",
      "刚才，李主席讲了三点意见，我都赞成。一、提高认识。二、端正学风。",
      "我讲三点意见：\n一、提高认识\n二、端正学风\n最后，要学以致用。",
      "我说三点。\n一是要懂规矩，车间不比学校。\n第二，要肯吃苦。\n第三，要多问师傅。",
    ],
  },
};

interface BrokenPromise extends SpeechPromise {
  readonly promised: number;
  readonly delivered: number;
  readonly series: Series;
  readonly number: NonNullable<SpeechPromise["number"]>;
}

function brokenPromise(promise: SpeechPromise): BrokenPromise | null {
  const { promised, delivered, series, number } = promise;
  if (promised === null || delivered === null || series === null || number === null) return null;
  return promised === delivered ? null : { ...promise, promised, delivered, series, number };
}

/** A lost or repeated ordinal is told as such; the count then says nothing new. */
function isToldOtherwise(
  { promised, delivered }: BrokenPromise,
  faults: readonly SequenceFault[],
): boolean {
  const lost = faults.reduce(
    (sum, fault) => sum + (fault.kind === "missing" ? fault.values.length : 0),
    0,
  );
  const repeated = faults.filter(({ kind }) => kind === "repeated").length;
  const difference = promised - delivered;
  return difference === lost || difference === repeated;
}

interface FaultFinder {
  in(series: Series): readonly SequenceFault[];
  /** 一、二、第三， keeps a promise of three, in another style, and so does 一是、第二、第三. */
  hasStyleAfter(series: Series): boolean;
}

function faultFinder(faults: readonly SequenceFault[]): FaultFinder {
  const bySeries = new Map<Series, SequenceFault[]>();
  const styled = new Set<Series>();
  for (const fault of faults) {
    const { series } = fault.item;
    const known = bySeries.get(series);
    if (known === undefined) bySeries.set(series, [fault]);
    else known.push(fault);
    if (fault.kind === "style" || fault.kind === "mixed") styled.add(fault.before.series);
  }
  return {
    in: (series) => bySeries.get(series) ?? [],
    hasStyleAfter: (series) => styled.has(series),
  };
}

function findingOf(promise: BrokenPromise, analysis: SpeechAnalysis): RuleFinding {
  const { at, text, promised, delivered, series, unit } = promise;
  const paragraph = analysis.paragraphs[at.paragraph];
  const members = namesOf(series.items);
  const lost = lostOrdinals(promise);
  const tail =
    lost.length > 0
      ? said(
          `，缺${lost.map((one) => `“${one}”`).join("")}。请补上或改数。`,
          `: ${quotedInEnglish(lost)} ${lost.length === 1 ? "is" : "are"} missing. Add ${lost.length === 1 ? "it" : "them"} or change the number.`,
        )
      : said("。请核对数目。", ". Check the number.");
  return {
    at: paragraph === undefined ? { kind: "speech" } : placeIn(paragraph, at.offset, text.length),
    message: said(
      `这里说“${text}”，后面有“${members}”${countOf(delivered)}${unit}${tail["zh-CN"]}`,
      `“${text}” is announced here, but ${delivered} ${delivered === 1 ? "follows" : "follow"} (“${members}”)${tail["en-US"]}`,
    ),
    evidence: text,
    related: relatedPlaces(series.items, analysis),
    fixes: () => [
      ...(promised > delivered ? missingItems(promise, lost, analysis) : []),
      ...otherNumber(promise, analysis),
    ],
  };
}

function countOf(value: number): string {
  return value === 1 ? "一" : chineseCount(value);
}

/** “一、二、” or “第一、第二”: what a list shows of itself. */
function namesOf(items: readonly SeriesItem[]): string {
  const names = items.map(({ marker }) => bare(marker.text));
  return names.join(names.every((name) => name.endsWith("、")) ? "" : "、");
}

/** An ordinal as it is spoken of: 一、 keeps its mark, 第一， loses it. */
function bare(marker: string): string {
  return marker.replace(/[，,：:\s]+$/, "");
}

function relatedPlaces(items: readonly SeriesItem[], { paragraphs }: SpeechAnalysis) {
  return items.flatMap(({ at, marker }) => {
    const paragraph = paragraphs[at.paragraph];
    return paragraph === undefined ? [] : [placeIn(paragraph, at.offset, marker.length)];
  });
}

/** The ordinals that would keep the promise, written as the series writes them. */
function lostOrdinals({ promised, delivered, series }: BrokenPromise): readonly string[] {
  const last = series.items.at(-1);
  if (last === undefined || promised <= delivered) return [];
  return Array.from({ length: promised - delivered }, (_, step) =>
    bare(renumbered(last.marker, last.marker.value + step + 1)),
  );
}

/** New headings behind the last one, for a series whose members stand at the head of paragraphs. */
function missingItems(
  { series, promised }: BrokenPromise,
  lost: readonly string[],
  analysis: SpeechAnalysis,
): readonly Fix[] {
  const last = series.items.at(-1);
  if (last === undefined || !last.marker.atStart || series.closing !== null) return [];
  const after = lastOfItem(last, analysis);
  if (after === null) return [];
  const paragraphs = lost.map((_, step): NewParagraph => {
    const value = promised - lost.length + step + 1;
    const text = `${renumbered(last.marker, value)}{第${chineseNumeral(value)}点}`;
    return { role: series.family === "chinese" ? "heading1" : "body", pieces: piecesOf(text) };
  });
  const anchor = anchorOf(analysis.document, after);
  return [
    {
      label: said(
        `插入${lost.map((one) => `“${one}”`).join("")}`,
        `Insert ${quotedInEnglish(lost)}`,
      ),
      certain: false,
      plan: { steps: [{ kind: "insertParagraphs", after: anchor, paragraphs }] },
    },
  ];
}

const ENDINGS: readonly string[] = ["conclusion", "hope", "wish", "thanks", "close_meeting"];

/** Last physical paragraph of an item; the ending of the speech belongs to no item. */
function lastOfItem(item: SeriesItem, { paragraphs, sections }: SpeechAnalysis): number | null {
  const end = endOfItem(item);
  const ending = sections.find(
    ({ id, at }) => ENDINGS.includes(id) && at.offset === 0 && isBefore(item.at, at),
  );
  const next = [end, ending?.at ?? null]
    .filter((point) => point !== null)
    .sort((one, other) => one.paragraph - other.paragraph)[0];
  if (next !== undefined && next.paragraph === item.at.paragraph) return null;
  return paragraphs[(next?.paragraph ?? paragraphs.length) - 1]?.slices.at(-1)?.paragraph ?? null;
}

function otherNumber(promise: BrokenPromise, analysis: SpeechAnalysis): readonly Fix[] {
  const { at, number, delivered } = promise;
  const paragraph = analysis.paragraphs[at.paragraph];
  if (paragraph === undefined) return [];
  const written = paragraph.text.slice(number.offset, number.offset + number.length);
  const text = /^\d/.test(written) ? String(delivered) : countOf(delivered);
  const replacement = { offset: number.offset, length: number.length, text };
  return [
    {
      label: said(`把“${written}”改成“${text}”`, `Change “${written}” to “${text}”`),
      certain: false,
      plan: replacementPlan(paragraph, [replacement]),
    },
  ];
}
