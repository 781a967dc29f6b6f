import { matchesOf } from "../text/matchesOf";
import { salutationLength } from "./salutation";
import { BYLINE, LONGEST_PLAIN_TITLE, TITLE_WORD, isTitle } from "./titleLine";

/** Title, and perhaps byline, at the head of a line on which the speech goes on. UTF-16 units of the line. */
export interface FusedTitle {
  readonly titleEnd: number;
  readonly byline: number | null;
  /** Where the salutation or the body begins. */
  readonly end: number;
}

/** A title that something else follows on its line, as a paste without line breaks has it; null for none. */
export function fusedTitle(text: string): FusedTitle | null {
  return titleInParts(text) ?? titleInLine(text);
}

/** So many characters at the head of a line may hold title and byline. */
const HEAD_LENGTH = 200;
/** A body goes on for longer than this. */
const SHORTEST_BODY = 20;
const MOST_PARTS = 9;
/** A title in several parts names its kind at the end of one of the first. */
const KIND_WITHIN = 3;

interface Part {
  readonly from: number;
  readonly text: string;
}

/** Blanks part title, subtitle, date and speaker, as they stood on lines of their own. */
function titleInParts(text: string): FusedTitle | null {
  const parts = partsOf(text.slice(0, HEAD_LENGTH));
  const kind = parts.slice(0, KIND_WITHIN).findIndex((part) => TITLE_WORD.test(part.text));
  if (kind < 0 || SPEAKS.test(text)) return null;
  if (parts.slice(0, kind + 1).some((part) => !isTitle(part.text))) return null;
  let titleEnd = endOf(parts[kind]);
  let byline: number | null = null;
  for (const part of parts.slice(kind + 1)) {
    const isByline = BYLINE.test(part.text) && part.text.length <= LONGEST_PLAIN_TITLE;
    const isTitleStill = !isByline && goesOnWithTitle(part.text);
    if (salutationLength(text, part.from) > 0 || (!isByline && !isTitleStill))
      return text.length - part.from < SHORTEST_BODY ? null : { titleEnd, byline, end: part.from };
    if (isByline) byline ??= part.from;
    else if (byline === null) titleEnd = endOf(part);
  }
  return null;
}

/** 我听了大家的发言 begins a sentence, whatever blank stands behind it. */
const SPEAKS = /^(?:我|听|刚才|感谢|各位|大家|同志)/;

const WORDS = /\S+/g;

function partsOf(head: string): readonly Part[] {
  return matchesOf(WORDS, head)
    .slice(0, MOST_PARTS)
    .map(({ index, 0: text }) => ({ from: index, text }));
}

function endOf(part: Part | undefined): number {
  return part === undefined ? 0 : part.from + part.text.length;
}

function goesOnWithTitle(text: string): boolean {
  return isTitle(text) && (TITLE_WORD.test(text) || /^(?:——|──|--)/.test(text));
}

/** The end of a title that something follows at once; a page with several speeches numbers them. */
const TITLE_END =
  /(?:讲话|发言|致辞|致词|[开闭]幕词|主持[词辞稿]|心得体会|体会|感言|演讲)(?:稿|材料|范文)*(?:\s?篇?[\d一二三四五六七八九十]{1,2}(?=\s)|[（(][^（）()]{1,12}[）)])?[\s：:]*/g;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 130;
/** A title that can be nothing else, so that no mark or blank need part it from the body. */
const SURE_TITLE =
  /^[^。！？；：，]{0,24}在[^。！？；：，]{4,50}上的(?:讲话|发言|致辞|致词|报告)稿?$|^[^。！？；：，的]{6,36}(?:心得体会|学习体会|感言)$/;
const BEGINS_BODY =
  /^(?:今[天日年]|去年|前|近|刚才|首先|其次|经过?|根据|按照|为|在(?!会)|当前|我|这次|本次|此次|这期|非常|很高兴|感谢|随着|值此|党的|\d|[一两三四五六七八九十][年月天周]|作为|通过|有幸|受|带着|怀着|时光|近日|日前)/;

function titleInLine(text: string): FusedTitle | null {
  for (const match of matchesOf(TITLE_END, text.slice(0, LONGEST_TITLE))) {
    const titleEnd = match.index + match[0].length;
    if (titleEnd < SHORTEST_TITLE || titleEnd === text.length) continue;
    if (/[。！？；]/.test(text.slice(0, match.index))) break;
    if (salutationLength(text, titleEnd) > 0) return { titleEnd, byline: null, end: titleEnd };
    const end = titleEnd + bylineLength(text, titleEnd);
    if (end > titleEnd) return { titleEnd, byline: titleEnd, end };
    const isSure = SURE_TITLE.test(text.slice(0, titleEnd).trimEnd());
    if (isSure && text.length - titleEnd >= SHORTEST_BODY && BEGINS_BODY.test(text.slice(titleEnd)))
      return { titleEnd, byline: null, end: titleEnd };
  }
  return null;
}

const BYLINE_REACH = 60;
const DATE_BEHIND = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?\s*(?![—－\-~～至到起，、])/;
const ADDRESSES = /各位|尊敬的|敬爱的|亲爱的|同志们|同学们/g;

/** Length of a date, or of posts and names that lead to the salutation, right behind the title. */
function bylineLength(text: string, from: number): number {
  const behind = text.slice(from, from + BYLINE_REACH);
  const date = DATE_BEHIND.exec(behind)?.[0].length ?? 0;
  if (date > 0) return date;
  for (const { index } of matchesOf(ADDRESSES, behind)) {
    if (/^[】」”’]|[。！？；：，]/.test(behind.slice(0, index))) return 0;
    if (salutationLength(text, from + index) > 0) return index;
  }
  return 0;
}
