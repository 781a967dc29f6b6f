import { chineseNumeral } from "../../speech/text/chineseNumber";
import type { SpeechAnalysis } from "../../speech/analysis";
import {
  endOfItem,
  isBefore,
  type SeriesItem,
  type TextPoint,
} from "../../speech/numbering/numbering";
import { spokenBetween } from "../../speech/spokenLength";
import { said } from "../../speech/said";
import type { SpeechRule } from "../rule";
import { placeIn } from "../textPlace";

/** Shares of the whole speech beyond which a part crowds out the others or gets lost among them. */
const LARGEST = 0.45;
const SMALLEST = 0.12;
const MOST_DIFFERENT = 3;
const FEWEST_PARTS = 3;
/** A part with fewer characters is still to be written. */
const UNWRITTEN = 30;
const SHORTEST_SPEECH = 600;
const LED: readonly string[] = ["opening", "closing", "work"];
const ENDINGS: readonly string[] = ["conclusion", "wish", "thanks", "close_meeting"];

export const balance: SpeechRule = {
  kind: "speech",
  id: "balance",
  title: said("比例均衡", "Balance"),
  why: said(
    "几个部分轻重悬殊，会让人觉得前紧后松，或者重点不在重点上。",
    "When the parts differ too much in length, the speech seems to fade, or its weight lies in the wrong place.",
  ),
  severity: "hint",
  check: (analysis) => {
    const { main, characters, genre } = analysis;
    if (main === null || main.items.length < FEWEST_PARTS) return [];
    if (!LED.includes(genre.id) || characters < SHORTEST_SPEECH) return [];
    const parts = main.items.map((item) => ({
      item,
      share: lengthOf(item, analysis) / characters,
    }));
    if (parts.some(({ share }) => share * characters < UNWRITTEN)) return [];
    const [smallest, ...others] = [...parts].sort((one, other) => one.share - other.share);
    const largest = others.at(-1);
    if (smallest === undefined || largest === undefined) return [];
    const isUneven =
      largest.share > LARGEST ||
      smallest.share < SMALLEST ||
      largest.share > smallest.share * MOST_DIFFERENT;
    const paragraph = analysis.paragraphs[largest.item.at.paragraph];
    if (!isUneven || paragraph === undefined) return [];
    const { at, marker } = largest.item;
    return [
      {
        at: placeIn(paragraph, at.offset, marker.length),
        message: said(
          `${told(largest)}，${told(smallest)}。请看看是否需要调整详略。`,
          `Part ${toldInEnglish(largest)}, part ${toldInEnglish(smallest)}. See whether to shorten the one or extend the other.`,
        ),
        evidence: parts.map(told).join("，"),
      },
    ];
  },
  examples: {
    speaking: [
      `在培训班开班式上的讲话\n同志们：\n今天举办培训班。\n一、提高认识\n${"学习是做好工作的基础，大家要认真学。".repeat(40)}\n二、突出重点\n${"要抓住重点。".repeat(20)}\n三、端正学风\n${"要遵守纪律。".repeat(10)}`,
    ],
    silent: [
      `在培训班开班式上的讲话\n同志们：\n今天举办培训班。\n一、提高认识\n${"学习是基础。".repeat(40)}\n二、突出重点\n${"要抓住重点。".repeat(40)}\n三、端正学风\n${"要遵守纪律。".repeat(40)}`,
    ],
    nearMiss: [
      `在培训班开班式上的讲话\n同志们：\n今天举办培训班。\n一、提高认识\n${"学习是基础。".repeat(90)}\n二、突出重点\n${"要抓住重点。".repeat(30)}`,
    ],
  },
};

interface Part {
  readonly item: SeriesItem;
  readonly share: number;
}

function told({ item, share }: Part): string {
  return `第${chineseNumeral(item.marker.value)}部分占 ${Math.round(share * 100)}%`;
}

function toldInEnglish({ item, share }: Part): string {
  return `${item.marker.value} takes ${Math.round(share * 100)}%`;
}

/** Characters of a part; the ending of the speech belongs to none. */
function lengthOf(item: SeriesItem, { paragraphs, sections }: SpeechAnalysis): number {
  const ending = sections.find(({ id, at }) => ENDINGS.includes(id) && isBefore(item.at, at))?.at;
  const end = endOfItem(item);
  return spokenBetween(paragraphs, item.at, earlier(end, ending ?? null));
}

function earlier(one: TextPoint | null, other: TextPoint | null): TextPoint | null {
  if (one === null || other === null) return one ?? other;
  return isBefore(one, other) ? one : other;
}
