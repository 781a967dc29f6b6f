import { countFirst } from "../../speech/steps/countFirst";
import { chineseNumeral } from "../../speech/text/chineseNumber";
import type { SpeechAnalysis } from "../../speech/analysis";
import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { isBefore, type Series, type SeriesItem } from "../../speech/numbering/numbering";
import { said } from "../../speech/said";
import { keptFindings } from "../keptFindings";
import type { CollectingRule, Fix, RuleFinding } from "../rule";
import { placeIn, replacementPlan } from "../textPlace";

/** A mark that closes what is not there. */
const STRAY_MARK = /^[；，。、：！？）》”’;,:!)]/;
/** 是要… without its numeral, 的… without its noun; 的确 and 的士 are words. */
const STRAY_WORD = /^(?:是要|的(?![确士])|了(?![解却不])|们|和(?=[\u4e00-\u9fff]{1,4}[，。]))/;
/** 权；既要…: one or two characters, then the second half of a pair. */
const STRAY_HALF = /^[\u4e00-\u9fff]{1,2}；/;
/** A first paragraph without a subject that breaks off: 有了一种迫切的期待…… */
const SCRAP = /^[^我你他您们。！？，]{1,14}……$/;
const QUOTED = 10;

/** `scrap` counts only at the very top of a speech. */
type LostStart = "stray" | "scrap";

export const truncatedStart: CollectingRule<LostStart> = {
  kind: "collecting",
  id: "truncated-start",
  title: said("段首残缺", "Paragraph beginning lost"),
  why: said(
    "从网页上粘贴时，段落开头常常丢字，念出来上不接下。",
    "Text pasted from web pages often loses the first words of a paragraph, and it no longer connects.",
  ),
  severity: "error",
  collect: (text) => {
    if (STRAY_MARK.test(text) || STRAY_WORD.test(text) || STRAY_HALF.test(text)) return "stray";
    return SCRAP.test(text) ? "scrap" : null;
  },
  check: (collected, analysis) => {
    const { paragraphs, opening } = analysis;
    const top = opening.salutation === null ? paragraphs[opening.body?.paragraph ?? -1] : undefined;
    const lostNumeral = numeralFinder(analysis);
    const lost: LogicalParagraph[] = [];
    for (const { paragraph, fact } of collected)
      if (fact === "stray" || paragraph === top) lost.push(paragraph);
    return keep(
      lost,
      (paragraph) => (paragraph.text.startsWith("是要") ? lostNumeral(paragraph) : null),
      findingOf,
    );
  },
  examples: {
    speaking: [
      "是要探索基层工会发挥作用的形式。",
      "权；既要讲究政策，也要讲究策略。",
      "有了一种迫切的期待……\n作为一名企业员工，既要遵守制度，还要懂得感恩。",
      "今天的培训很重要。\n，大家要认真听讲。",
    ],
    silent: ["一是要探索基层工会发挥作用的形式。", "学习使人进步，实践使人成长……"],
    nearMiss: [
      "的确，这项工作很重要。",
      "了解情况是做好工作的前提。",
      "着眼长远，我们要建立制度。",
      "是什么让我们走到一起？是对工会事业的热爱。",
      "同志们：\n今天很高兴……",
    ],
  },
};

type NumeralFinder = (paragraph: LogicalParagraph) => string | null;

const keep = keptFindings<LogicalParagraph, string | null>();

/** `lost`: the numeral that most likely stood in front. */
function findingOf(paragraph: LogicalParagraph, lost: string | null): RuleFinding {
  const head = paragraph.text.slice(0, QUOTED);
  const guess =
    lost === null
      ? said("请对照原稿补回。", "Restore it from the original.")
      : said(`前面可能是“${lost}”，请补上。`, `It may have been “${lost}”. Add it.`);
  return {
    at: placeIn(paragraph, 0, Math.min(head.length, 2)),
    message: said(
      `段首似有缺失：“${head}…”，${guess["zh-CN"]}`,
      `The beginning of the paragraph seems to be lost: “${head}…”. ${guess["en-US"]}`,
    ),
    evidence: paragraph.text.slice(0, 20),
    fixes: () => (lost === null ? [] : [insertion(lost, paragraph)]),
  };
}

function insertion(lost: string, paragraph: LogicalParagraph): Fix {
  const plan = replacementPlan(paragraph, [{ offset: 0, length: 0, text: lost }]);
  return { label: said(`补“${lost}”`, `Add “${lost}”`), certain: false, plan };
}

/**
 * The numeral lost before 是: the next one of the 一是, 二是 before it; where that list already has all the
 * members it was announced with, the last one of another list, as lists of one speech tend to be equally long.
 */
function numeralFinder({ numbering, promises }: SpeechAnalysis): NumeralFinder {
  const lists = numbering.series.filter(({ family }) => family === "isNth");
  const kept = new Set<Series | null>();
  for (const { series, promised, delivered } of promises)
    if (promised === delivered) kept.add(series);
  return ({ index }) => {
    const here = { paragraph: index, offset: 0 };
    const isEarlier = (item: SeriesItem | undefined): boolean =>
      item !== undefined && isBefore(item.at, here);
    const list = lists[countFirst(lists, ({ items: [first] }) => isEarlier(first)) - 1];
    if (list === undefined) return null;
    const earlier = countFirst(list.items, isEarlier);
    return chineseNumeral(kept.has(list) ? Math.max(2, earlier) : earlier + 1);
  };
}
