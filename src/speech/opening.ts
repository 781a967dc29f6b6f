import type { TextPoint } from "./numbering";
import { salutationLength } from "./salutation";

/** What stands before the first sentence of the speech proper. Each part is where it begins. */
export interface Opening {
  readonly title: TextPoint | null;
  readonly titleText: string;
  readonly byline: TextPoint | null;
  readonly salutation: TextPoint | null;
  /** The salutation with its mark; empty where there is none. */
  readonly salutationText: string;
  readonly greeting: TextPoint | null;
  /** Null in a document without a body. */
  readonly body: TextPoint | null;
}

interface OpeningParagraph {
  readonly text: string;
  readonly isResidue: boolean;
}

const TITLE_WORD =
  /(?:讲话|发言|致辞|致词|主持词|主持稿|体会|心得|感悟|有感|感想|感言|讲稿|演讲|谈话|报告|寄语|汇报)(?:稿|材料|范文|提纲|录音整理)*(?:[（(][^）)]{0,12}[）)])?[：:]?$/;
/** A page with several speeches puts their number before the title. */
const PIECE_TITLE =
  /^第[一二三四五六七八九十\d]{1,2}篇[：:].|(?:讲话|发言|致辞|主持词|心得|体会)稿?[ ：:]?篇[一二三四五六七八九十\d]{1,2}$/;
/** The end of a title that something follows on its line; a page with several speeches numbers them. */
const FUSED_TITLE_END =
  /(?:讲话|发言|致辞|致词|主持词|主持稿|心得体会|体会|感言|演讲)(?:稿|材料|范文)*(?:\s?篇?[\d一二三四五六七八九十]{1,2}(?=\s)|[（(][^（）()]{1,12}[）)])?[\s：:]*/g;
const SHORTEST_FUSED_TITLE = 6;
const LONGEST_FUSED_TITLE = 130;
const LONGEST_TITLE = 60;
const LONGEST_PLAIN_TITLE = 40;
const MOST_TITLE_LINES = 7;
const HEADING_START =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}(?![篇一二三四五六七八九十]))/;
const BYLINE =
  /^(?:[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4}|[xX×*_]{2,4})年.{2,20}|[（(]?\d{1,2}月\d{1,2}日[）)]?|[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]\s[\u4e00-\u9fff]|(?:讲话人|发言人|报告人|主讲人|主持人|时间|地点|【报送单位】).*)$|(?:书记|主席|主任|部长|局长|县长|市长|区长|经理|院长|校长)(?:\s*[\u4e00-\u9fff]{1,2}\s?[\u4e00-\u9fff]{1,2})?[）)]?$/;

/** 在某某大会上的讲话 with the body right behind a blank, on the same line. */
const TITLE_BEFORE_BODY =
  /^[^\s。！？；：，]{0,20}在[^\s。！？；：，]{4,50}上的(?:讲话|发言|致辞|致词|报告)稿?\s+(?=\S{20})/;
/** A date or a label in front of the salutation, on the same line. */
const BEFORE_SALUTATION =
  /^(?:[（(][^（）()。；]{2,30}[）)]|【[^【】。；]{2,20}】|\d{4}年\d{1,2}月\d{1,2}日)\s*/;

/** A date alone is no title, though it may stand where one is missing. */
const DATE_LINE =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4}|[xX×*_]{2,4})年[\dxX×*_一二三四五六七八九十]{1,3}月[\dxX×*_一二三四五六七八九十]{0,3}日?[）)]?$/;

/** Nor are date, place or speaker that are still to be filled in: （〔日期〕，〔地点〕） */
const BLANKS_ALONE = /^[（(]?(?:〔[^〔〕]{1,12}〕[，、\s]{0,2}){1,4}[）)]?$/;

/** A note to whoever holds the meeting, such as （会前清点人数）. */
const STAGE_DIRECTION =
  /^(?:[\u4e00-\u9fff]{2,6})?[（(](?=[^（）()]*[，；。])[^（）()]{4,80}[）)]$/;

const GREETING =
  /(?:(?:大家|你们|您们?|各位[\u4e00-\u9fff]{0,6}|同志们)(?:早上|上午|中午|下午|晚上|晚|新年|春节|节日|过年)?|(?:早上|上午|中午|下午|晚上|新年|节日))好(?=[呀啊哇哦]?(?:[！!。，,：:]|$))/y;

/** Reads title, byline, salutation and greeting from the top; any of them may share a paragraph with the rest. */
export function openingOf(paragraphs: readonly OpeningParagraph[]): Opening {
  const draft: Draft = { ...NOTHING, titleLines: 0 };
  for (let index = 0; index < paragraphs.length && draft.body === null; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || (paragraph.isResidue && !PIECE_TITLE.test(paragraph.text)))
      continue;
    const { text } = paragraph;
    if (draft.salutation === null && isLabel(text) && isCalledBelow(paragraphs, index)) continue;
    readParagraph(draft, text, index, index === paragraphs.length - 1);
  }
  return draft;
}

const LONGEST_LABEL = 12;
/** So far below its label the salutation may stand. */
const LABEL_REACH = 3;

/** 正文： and the like: a short line that leads to what comes below it. */
function isLabel(text: string): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    /^[\u4e00-\u9fff]+[：:]$/.test(text) &&
    salutationLength(text, 0) === 0
  );
}

/** Whether a line that is nothing but a salutation stands a few lines below. */
function isCalledBelow(paragraphs: readonly OpeningParagraph[], index: number): boolean {
  return paragraphs
    .slice(index + 1, index + 1 + LABEL_REACH)
    .some(({ text }) => /[：:]$/.test(text) && salutationLength(text, 0) === text.length);
}

const NOTHING: Opening = {
  title: null,
  titleText: "",
  byline: null,
  salutation: null,
  salutationText: "",
  greeting: null,
  body: null,
};

/** What was found so far, going down one paragraph at a time; it decides what may follow. */
type Draft = { -readonly [Part in keyof Opening]: Opening[Part] } & { titleLines: number };

function readParagraph(draft: Draft, text: string, paragraph: number, isLast: boolean): void {
  let at = draft.salutation === null ? readTitle(draft, text, paragraph, isLast) : 0;
  if (at >= text.length) return;
  at = readSalutation(draft, text, paragraph, at);
  at = readGreeting(draft, text, paragraph, at);
  if (at < text.length) draft.body = { paragraph, offset: at };
}

/** Returns where the text goes on: its end where the whole paragraph is title or byline. */
function readTitle(draft: Draft, text: string, paragraph: number, isLast: boolean): number {
  const fused = draft.title === null ? fusedTitleLength(text) : 0;
  if (fused > 0) {
    setTitle(draft, paragraph, text.slice(0, fused).trimEnd());
    return fused;
  }
  const led = lengthBefore(text);
  if (led > 0) {
    if (/年/.test(text.slice(0, led))) draft.byline ??= { paragraph, offset: 0 };
    return led;
  }
  if (salutationLength(text, 0) > 0 || isLast || ++draft.titleLines > MOST_TITLE_LINES) return 0;
  const isAlone = DATE_LINE.test(text) || BLANKS_ALONE.test(text);
  const isByline = isAlone || BYLINE.test(text);
  if (STAGE_DIRECTION.test(text) && !isByline) return text.length;
  if (draft.title === null && isTitle(text) && !isAlone && !isPost(draft, text)) {
    setTitle(draft, paragraph, text);
    return text.length;
  }
  if (isByline && text.length <= LONGEST_PLAIN_TITLE) {
    draft.byline ??= { paragraph, offset: 0 };
    return text.length;
  }
  return draft.title !== null && isTitle(text) ? text.length : 0;
}

/** Below a date, the post of the speaker. */
function isPost({ byline }: Draft, text: string): boolean {
  return byline !== null && BYLINE.test(text) && !TITLE_WORD.test(text);
}

/** Length of a title that the salutation or, behind a blank, the body follows on the same line; else 0. */
function fusedTitleLength(text: string): number {
  for (const match of text.slice(0, LONGEST_FUSED_TITLE).matchAll(FUSED_TITLE_END)) {
    const fused = match.index + match[0].length;
    if (fused < SHORTEST_FUSED_TITLE || fused === text.length) continue;
    if (/[。！？；]/.test(text.slice(0, match.index))) break;
    if (salutationLength(text, fused) > 0) return fused;
  }
  return TITLE_BEFORE_BODY.exec(text)?.[0].length ?? 0;
}

/** Length of a date or a label that a salutation follows on the same line. */
function lengthBefore(text: string): number {
  const length = BEFORE_SALUTATION.exec(text)?.[0].length ?? 0;
  return length > 0 && salutationLength(text, length) > 0 ? length : 0;
}

function setTitle(draft: Draft, paragraph: number, text: string): void {
  draft.title = { paragraph, offset: 0 };
  draft.titleText = text;
}

function afterBlanks(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from, from + 4))?.[0].length ?? 0);
}

function readSalutation(draft: Draft, text: string, paragraph: number, from: number): number {
  if (draft.salutation !== null) return from;
  const at = afterBlanks(text, from);
  const length = salutationLength(text, at);
  if (length === 0) return from;
  draft.salutation = { paragraph, offset: at };
  draft.salutationText = text.slice(at, at + length).trim();
  return at + length;
}

function readGreeting(draft: Draft, text: string, paragraph: number, from: number): number {
  const at = afterBlanks(text, from);
  GREETING.lastIndex = at;
  const match = GREETING.exec(text);
  if (match === null || draft.greeting !== null) return at;
  draft.greeting = { paragraph, offset: at };
  const after = at + match[0].length;
  return (
    after + (/^[呀啊哇哦]?[！!。，,：:\s]*/.exec(text.slice(after, after + 4))?.[0].length ?? 0)
  );
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || HEADING_START.test(text)) return false;
  if (TITLE_WORD.test(text)) return true;
  if (/^(?:——|──|--)/.test(text)) return true;
  return (
    text.length <= LONGEST_PLAIN_TITLE &&
    !/[。！？；…：:、，,]$|[。！？；]|[（(][^（）()]*，/.test(text)
  );
}
