import { matchesOf } from "../../speech/text/matchesOf";
import { said, type Said } from "../../speech/said";
import { excerptAround } from "../excerpt";
import type { ParagraphRule, TextFinding, TextReplacement } from "../rule";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
  ".": "。",
  "(": "（",
  ")": "）",
};

/** A Chinese character or mark; a straight quote or bracket may close in between. */
const HAN_BEFORE = '(?:[\\u4e00-\\u9fff”’》）〕】…]|[\\u4e00-\\u9fff][")]{1,2})';
const HAN_AFTER = "(?=[\\u4e00-\\u9fff“‘《（〔【]|$)";
const MARK = new RegExp(
  [
    `\\.${HAN_AFTER}(?<=${HAN_BEFORE}\\.)(?<!^[（(]?[一二三四五六七八九十]{1,3}[）)]?\\.)`,
    `\\.{3,6}(?<=${HAN_BEFORE}\\.{3,6})`,
    `-{2,6}(?=[\\u4e00-\\u9fff“《])(?<=${HAN_BEFORE}-{2,6})`,
    `[,:;!?]{1,6}${HAN_AFTER}(?<=${HAN_BEFORE}[,:;!?]{1,6})`,
    "[,;!?](?=[\\u4e00-\\u9fff“《])(?<=[0-9%％][,;!?])",
    "[()]",
    '"',
  ].join("|"),
  "g",
);

const HAN = /[\u4e00-\u9fff]/;
const HAN_OR_MARK = /[\u4e00-\u9fff“”《》，。；：、！？]/;
const LONGEST_BRACKET = 200;
const LONGEST_QUOTATION = 120;

/** A bracket is Chinese when what it holds is, or when both its neighbours are. */
function isChineseBracket(text: string, from: number, to: number): boolean {
  if (HAN.test(text.slice(from + 1, to))) return true;
  const before = text[from - 1] ?? "，";
  const after = text[to + 1] ?? "。";
  return HAN_OR_MARK.test(before) && HAN_OR_MARK.test(after);
}

function isChineseQuotation(text: string, from: number, to: number): boolean {
  return HAN.test(text.slice(from + 1, to)) && !text.slice(from + 1, to).includes("\v");
}

const fullWidth = (marks: string): string => {
  if (marks.startsWith("...")) return "……";
  if (marks.startsWith("--")) return "——";
  return marks.replace(/./g, (mark) => FULL_WIDTH[mark] ?? mark);
};

/** Quotation marks are named: within quotation marks they could not be read. */
function askedFor(written: string): Said {
  return written === "“”"
    ? said("全角引号", "full-width quotation marks")
    : said(`全角“${written}”`, `the full-width “${written}”`);
}

function findingOf(
  text: string,
  from: number,
  to: number,
  replacements: readonly TextReplacement[],
): TextFinding {
  const evidence = excerptAround(text, from, Math.min(to, from + 20), 4);
  const asked = askedFor(replacements.map((one) => one.text).join(""));
  return {
    offset: from,
    length: to - from,
    message: said(
      `“${evidence}”用了半角标点，请改为${asked["zh-CN"]}。`,
      `“${evidence}” has half-width punctuation. Change it to ${asked["en-US"]}.`,
    ),
    evidence,
    fixes: [{ label: said("改为全角", "Change to full width"), certain: true, replacements }],
  };
}

/** Between characters a full point may part two sentences or the parts of a foreign name. */
function stopOrDot(text: string, offset: number): TextFinding {
  const evidence = excerptAround(text, offset, offset + 1, 4);
  const fixes = ["。", "·"].map((write) => ({
    label: said(`改为“${write}”`, `Change to “${write}”`),
    certain: false,
    replacements: [{ offset, length: 1, text: write }],
  }));
  const message = said(
    `“${evidence}”用了半角标点，请改为句号“。”，人名则用间隔号“·”。`,
    `“${evidence}” has a half-width full stop. Change it to “。”, or to “·” inside a foreign name.`,
  );
  return { offset, length: 1, message, evidence, fixes };
}

/** Half-width marks stand here; openers wait for their partner. */
function findingsIn(text: string): readonly TextFinding[] {
  const found: TextFinding[] = [];
  let bracket = -1;
  let quote = -1;
  const pair = (from: number, to: number, open: string, close: string) =>
    found.push(
      findingOf(text, from, to + 1, [
        { offset: from, length: 1, text: open },
        { offset: to, length: 1, text: close },
      ]),
    );
  const single = (offset: number, marks: string) =>
    found.push(
      marks === "." && HAN.test(text[offset + 1] ?? "")
        ? stopOrDot(text, offset)
        : findingOf(text, offset, offset + marks.length, [
            { offset, length: marks.length, text: fullWidth(marks) },
          ]),
    );
  for (const { index, 0: mark } of matchesOf(MARK, text)) {
    if (mark === "(") {
      if (bracket >= 0) closeAlone(text, bracket, single);
      bracket = index;
    } else if (mark === ")") {
      if (bracket < 0) closeAlone(text, index, single);
      else if (index - bracket <= LONGEST_BRACKET && isChineseBracket(text, bracket, index)) {
        pair(bracket, index, "（", "）");
      }
      bracket = -1;
    } else if (mark === '"') {
      if (quote < 0) quote = index;
      else {
        if (index - quote <= LONGEST_QUOTATION && isChineseQuotation(text, quote, index)) {
          pair(quote, index, "“", "”");
        }
        quote = -1;
      }
    } else {
      single(index, mark);
    }
  }
  if (bracket >= 0) closeAlone(text, bracket, single);
  return found;
}

/** A bracket whose partner is full-width, or absent, still wants its own width right. */
function closeAlone(
  text: string,
  offset: number,
  single: (offset: number, marks: string) => void,
): void {
  const mark = text[offset] ?? "";
  const inner = mark === "(" ? text[offset + 1] : text[offset - 1];
  if (HAN_OR_MARK.test(inner ?? "")) single(offset, mark);
}

export const halfWidthMark: ParagraphRule = {
  id: "half-width-mark",
  title: said("半角标点", "Half-width punctuation"),
  why: said(
    "中文里的标点应为全角，半角标点印出来挤成一团。",
    "Chinese text takes full-width punctuation; half-width marks look cramped in print.",
  ),
  severity: "warning",
  kind: "paragraph",
  triggers: ',:;!?().-"',
  check: (text) => [...findingsIn(text)].sort((a, b) => a.offset - b.offset),
  examples: {
    speaking: [
      "县委十届十二次全体(扩大)会议提出了要求。",
      "同志们:",
      "要学习,要实践!",
      "2024年,我们取得了成绩。入会率达90%,位居前列。",
      '工会是"职工之家".',
      "在工会干部培训班上的讲话(优秀5篇)",
      "我们的路还很长...",
      "劳动--创造幸福。",
      "县委十届十二次全体(扩大）会议。",
    ],
    silent: ["县委十届十二次全体（扩大）会议提出了要求。", "同志们："],
    nearMiss: [
      "上午9:00报到，比例为2.4，共3,000人。",
      "网址是http://www.example.com/a?b=c，请查阅。",
      "学习了GDP(Gross Domestic Product)的概念。",
      "一.提高认识",
      "3-5年内完成。",
    ],
  },
};
