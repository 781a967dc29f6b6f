import { matchesOf } from "../../speech/text/matchesOf";
import { said } from "../../speech/said";
import { excerptAround } from "../excerpt";
import { lexiconMatcher } from "../lexicon/lexicon";
import residue from "../lexicon/webResidue.json";
import { isPageLine } from "../pageLine";
import type { ParagraphRule, TextFinding, TextFix } from "../rule";

export interface Span {
  readonly from: number;
  readonly to: number;
}

const cuesIn = lexiconMatcher(residue.entries);
const marksIn = lexiconMatcher(residue.marks);

const MARKDOWN_BOLD = /\*\*[^*\v]{2,60}\*\*(?=$|[：:，。；、！？\s])/g;
const MARKDOWN_HEADING = /^#{1,6}[ \u3000](?=\S)/;
const PAGE_NUMBER = /第 ?\d{1,4} ?页[ ，,/]?共 ?\d{1,4} ?页/g;
/** 篇名 of a web page with several texts on it. */
const PIECE_HEADING =
  /^(?:.{2,40}(?:讲话|讲话稿|发言|发言稿|致辞|主持词|心得体会|心得|体会|范文|总结)[ :：]?(?:第?[一二三四五六七八九十\d]{1,2}篇|篇[一二三四五六七八九十\d]{1,2})|第[一二三四五六七八九十\d]{1,2}篇[：:].{2,40})$/;
const PIECE_COUNT = /[（(](?:优秀|精选|通用|热门|最新|推荐|集锦|合集|汇总|共)\d{1,3}篇[)）]/g;
const SENTENCE = /[^。！？!?\v]+[。！？!?\v]?/g;
/** Longer paragraphs are speech with an advertisement in it. */
const LONGEST_ADVERTISEMENT = 400;

/** Stretches between doubled asterisks, marks included. */
export function markdownBoldSpans(text: string): readonly Span[] {
  if (!text.includes("**")) return [];
  return matchesOf(MARKDOWN_BOLD, text).map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** Whether a page with several texts on it begins another one here. */
export function isPieceHeading(text: string): boolean {
  return text.length <= LONGEST_ADVERTISEMENT && text.includes("篇") && PIECE_HEADING.test(text);
}

/** Whether the whole paragraph is an advertisement, a page heading or the like. */
export function isResidue(text: string): boolean {
  if (text.length > LONGEST_ADVERTISEMENT) return false;
  return isPieceHeading(text) || isPageLine(text) || isAdvertisement(text, cuesIn(text));
}

type Cues = ReturnType<typeof cuesIn>;

/** Share of a paragraph that must be advertisement for the whole to be one. */
const MOSTLY = 0.5;
/** The same where only brackets hold it: what stands around them is the speech. */
const WHOLLY = 0.9;

function isAdvertisement(text: string, cues: Cues): boolean {
  if (cues.length === 0 || text.length > LONGEST_ADVERTISEMENT) return false;
  const extents = cues.map(({ offset, length }) => extentOf(text, offset, length));
  const open = extents.filter(({ whole }) => !whole);
  if (open.length === 0) return bracketLength(extents) >= WHOLLY * text.length;
  const last = cues.at(-1);
  if (last?.entry.source === INTRODUCTION && isLastSentence(text, last.offset)) return true;
  const told = matchesOf(SENTENCE, text)
    .filter(({ index, 0: sentence }) =>
      open.some(({ from }) => from >= index && from < index + sentence.length),
    )
    .reduce((sum, { 0: sentence }) => sum + sentence.length, 0);
  return told >= MOSTLY * text.length;
}

/** The key of cues with which an introduction comes to its texts: all of the paragraph led up to them. */
const INTRODUCTION = "introduction";

function isLastSentence(text: string, offset: number): boolean {
  return !/[。！？!?\v]./.test(text.slice(offset));
}

/** Several cues may stand in one bracket. */
function bracketLength(extents: readonly Span[]): number {
  const ends = new Map(extents.map(({ from, to }) => [from, to]));
  return [...ends].reduce((sum, [from, to]) => sum + to - from, 0);
}

const finding = (text: string, { from, to }: Span, fixes: readonly TextFix[]): TextFinding => {
  const evidence =
    text.slice(from, to).length > 40 ? `${text.slice(from, from + 40)}…` : text.slice(from, to);
  const message = said(
    `“${evidence}”是网页残留，不是讲话内容，请删去。`,
    `“${evidence}” is left over from a web page and not part of the speech. Delete it.`,
  );
  return { offset: from, length: to - from, message, evidence, fixes };
};

const DELETE = said("删去", "Delete");

const removal = ({ from, to }: Span, certain: boolean): TextFix => ({
  label: DELETE,
  certain,
  replacements: [{ offset: from, length: to - from, text: "" }],
});

const BRACKETS: Readonly<Record<string, string>> = { "【": "】", "（": "）", "(": ")", "[": "]" };
const BRACKET_REACH = 60;

/** The bracket that holds the cue and nothing but the cue's advertisement, or else the cue's clause. */
function extentOf(
  text: string,
  offset: number,
  length: number,
): Span & { readonly whole: boolean } {
  const head = text.slice(Math.max(0, offset - BRACKET_REACH), offset);
  const opener = Math.max(...Object.keys(BRACKETS).map((mark) => head.lastIndexOf(mark)));
  const close = BRACKETS[head[opener] ?? ""];
  if (close !== undefined && !head.includes(close, opener)) {
    const end = text.slice(offset + length, offset + length + BRACKET_REACH).indexOf(close);
    const from = offset - head.length + opener;
    if (end >= 0) return { from, to: offset + length + end + 1, whole: true };
  }
  return { from: offset, to: offset + length, whole: false };
}

/** Cues this near one another belong to one advertisement. */
const CUE_GAP = 30;

function cueFindings(text: string, cues: Cues): readonly TextFinding[] {
  const extents: { from: number; to: number; whole: boolean }[] = [];
  for (const { offset, length } of cues) {
    const last = extents.at(-1);
    if (last && offset < last.to) continue;
    const extent = extentOf(text, offset, length);
    if (last && !last.whole && !extent.whole && extent.from - last.to < CUE_GAP)
      last.to = extent.to;
    else extents.push({ ...extent });
  }
  return extents.map((extent) =>
    finding(text, extent, extent.whole ? [removal(extent, true)] : []),
  );
}

function markFindings(text: string): readonly TextFinding[] {
  const found: TextFinding[] = [];
  const marks = /[&<]/.test(text) ? marksIn(text) : [];
  for (const { entry, offset, length } of marks) {
    const fix: TextFix = {
      label:
        entry.write === "" ? DELETE : said(`改为“${entry.write}”`, `Change to “${entry.write}”`),
      certain: true,
      replacements: [{ offset, length, text: entry.write }],
    };
    found.push(finding(text, { from: offset, to: offset + length }, [fix]));
  }
  for (const { from, to } of markdownBoldSpans(text)) {
    const ends = [from, to - 2].map((offset) => ({ offset, length: 2, text: "" }));
    const label = said("删去星号", "Delete the asterisks");
    const fix: TextFix = { label, certain: true, replacements: ends };
    const evidence = excerptAround(text, from, to, 0);
    const message = said(
      `“${evidence}”带着 Markdown 标记，请删去星号。`,
      `“${evidence}” carries Markdown markup. Delete the asterisks.`,
    );
    found.push({ offset: from, length: to - from, message, evidence, fixes: [fix] });
  }
  const heading = MARKDOWN_HEADING.exec(text)?.[0];
  if (heading !== undefined) {
    const span = { from: 0, to: heading.length };
    found.push(finding(text, span, [removal(span, true)]));
  }
  return found;
}

function patternFindings(text: string): readonly TextFinding[] {
  const pages = text.includes("页") ? matchesOf(PAGE_NUMBER, text) : [];
  const counts = text.includes("篇") ? matchesOf(PIECE_COUNT, text) : [];
  return [...pages, ...counts].map(({ index, 0: words }) => {
    const span = { from: index, to: index + words.length };
    return finding(text, span, [removal(span, false)]);
  });
}

export const webResidue: ParagraphRule = {
  id: "web-residue",
  title: said("网页残留", "Left over from a web page"),
  why: said(
    "从网上复制的稿子常带着广告、来源、页码和标记，念出来或印出来都不体面。",
    "Speeches copied from the web often carry advertisements, sources, page numbers and markup that must not be read out or printed.",
  ),
  severity: "error",
  kind: "paragraph",
  readsResidue: true,
  check(text) {
    const cues = cuesIn(text);
    const isHeading = isPieceHeading(text);
    if (isHeading || isPageLine(text) || isAdvertisement(text, cues)) {
      const certain = isHeading || cues.length > 1;
      const label = said("删去整段", "Delete the paragraph");
      const fix: TextFix = { label, certain, deleteParagraph: true };
      return [finding(text, { from: 0, to: text.length }, [fix])];
    }
    return [...cueFindings(text, cues), ...markFindings(text), ...patternFindings(text)];
  },
  examples: {
    speaking: [
      "大家都尝试过写作吧，怎样写一篇优秀的范文呢？一起来看看吧",
      "同志们，我讲几个问题。【更多公文素材，微信：abcd1234】",
      "我受领导委托……（某某文秘网省略176字，会员可完整阅读）……认真抓好工会换届，努力做好工作。",
      "谢谢大家！第1页 共3页",
      "更新时间：2024-03 来源：网友投稿",
      "**一、提高认识。**大家要认真学习。&nbsp;",
      "在工会干部培训班上的讲话稿篇二",
      "在工会干部培训班上的讲话（精选5篇）",
      "希望这篇讲话稿能够满足您的要求，您可以根据实际情况进行调整。",
      "首页 > 实用文稿 > 工会讲话稿 > 正文",
      "您现在所在的位置：首页",
      "2024-10-28 06:12:16 某某材料网",
      "发布人：王芳 浏览次数：1024",
      "微信扫码分享",
      "在工会座谈会上的发言稿如何写？（三）",
      "导语：工会讲话一文来源于网友上传，不代表本站观点。",
    ],
    silent: ["同志们：今天我们在这里举办工会干部培训班。"],
    nearMiss: [
      "工会会员要当好示范，为大家服务。",
      "我讲三点意见，供同志们参考。",
      "要建好职工微信群，办好工会微信公众号。",
      "职工扫码就能入会，新闻来源要可靠。",
      "机关的大小编制由上级核定，小编制也要办大事。",
      "时间：2024年5月8日 9:00",
      "三、打通服务职工的“最后一公里”",
      "这里有首页推荐的案例，大家可以分享。",
    ],
  },
};
