import { fusedTitle } from "./fusedTitle";
import type { TextPoint } from "../numbering/numbering";
import { salutationLength } from "./salutation";
import { BYLINE, LONGEST_PLAIN_TITLE, TITLE_WORD, isTitle } from "./titleLine";

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

/** A page with several speeches puts their number before the title. */
const PIECE_TITLE =
  /^第[一二三四五六七八九十\d]{1,2}篇[：:].|(?:讲话|发言|致辞|主持词|心得|体会)稿?[ ：:]?篇[一二三四五六七八九十\d]{1,2}$/;
const MOST_TITLE_LINES = 7;
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
  const draft: Draft = { ...NOTHING, titleLines: 0, isPage: false };
  for (let index = 0; index < paragraphs.length && draft.body === null; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    const { text } = paragraph;
    if (paragraph.isResidue && !PIECE_TITLE.test(text)) {
      draft.isPage = true;
      continue;
    }
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
type Draft = { -readonly [Part in keyof Opening]: Opening[Part] } & {
  titleLines: number;
  /** Something of a web page stands at the top. */
  isPage: boolean;
};

function readParagraph(draft: Draft, text: string, paragraph: number, isLast: boolean): void {
  let at = draft.salutation === null ? readTitle(draft, text, paragraph, isLast) : 0;
  if (at >= text.length) return;
  at = readSalutation(draft, text, paragraph, at);
  at = readGreeting(draft, text, paragraph, at);
  if (at < text.length) draft.body = { paragraph, offset: at };
}

/** Returns where the text goes on: its end where the whole paragraph is title or byline. */
function readTitle(draft: Draft, text: string, paragraph: number, isLast: boolean): number {
  const fused = fusedTitle(text);
  if (fused !== null && (draft.title === null || salutationLength(text, fused.end) > 0)) {
    if (draft.title === null) setTitle(draft, paragraph, text.slice(0, fused.titleEnd).trimEnd());
    if (fused.byline !== null) draft.byline ??= { paragraph, offset: fused.byline };
    return fused.end;
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
  const isFirst = draft.title === null || (isPageName(draft) && TITLE_WORD.test(text));
  if (isFirst && isTitle(text) && !isAlone && !isPost(draft, text)) {
    setTitle(draft, paragraph, text);
    return text.length;
  }
  if (isByline && text.length <= LONGEST_PLAIN_TITLE) {
    draft.byline ??= { paragraph, offset: 0 };
    return text.length;
  }
  return draft.title !== null && isTitle(text) ? text.length : 0;
}

/** On a page the first line may name its site or shelf; a speech says its kind. */
function isPageName({ isPage, titleLines, titleText }: Draft): boolean {
  return isPage && titleLines === 2 && !TITLE_WORD.test(titleText);
}

/** Below a date, the post of the speaker. */
function isPost({ byline }: Draft, text: string): boolean {
  return byline !== null && BYLINE.test(text) && !TITLE_WORD.test(text);
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
