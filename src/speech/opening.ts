import type { TextPoint } from "./numbering";

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
const PIECE_TITLE = /^第[一二三四五六七八九十\d]{1,2}篇[：:]./;
const FUSED_TITLE =
  /^.{4,60}?(?:讲话|发言|致辞|致词|主持词|主持稿|心得体会|体会|感言|演讲)(?:稿|材料|范文)*[\s：:]*/;
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
const STAGE_DIRECTION = /^[（(](?=[^（）()]*[，；。])[^（）()]{4,80}[）)]$/;

const PERSON =
  "领导|来宾|嘉宾|宾客|代表|委员|学员|学友|校友|老师|教师|教授|专家|评委|同志|同学|同仁|同事|同行|姐妹|姊妹|兄弟|朋友|" +
  "家属|志愿者|裁判员?|评委|运动员|选手|" +
  "女士|先生|书记|主席|主任|部长|局长|厅长|处长|科长|校长|市长|县长|区长|镇长|省长|院长|会长|秘书长|董事长|理事长|经理|" +
  "总裁|创办人|工友|伙伴|战友|家长|选手|党员|干部|职工|员工|师傅|劳模|青年|家人|乡亲|父老|同胞|教官|导师|前辈";
const ADDRESSED = new RegExp(
  `^(?:(?:尊敬|敬爱|亲爱|可敬|可爱)的)?[\\u4e00-\\u9fffA-Za-z×*·“”]{0,16}?(?:${PERSON})(?:们|好)?$`,
);
/** Whoever is addressed as 各位 or 们 need not be in the list, as long as the word is one for people. */
const ANY_PEOPLE =
  /^(?:(?:尊敬|敬爱|亲爱|可敬|可爱)的)?(?:(?:各位|诸位|在座(?:的)?(?:各位)?)(?:的)?(?:[\u4e00-\u9fff]{0,10}[者员家人手长士生师工友众民哥姐嫂才兵])?|[\u4e00-\u9fff]{1,8}们)$/;
const SURELY_ADDRESSED = /^(?:尊敬|敬爱|亲爱|各位|诸位|在座)|们$/;
const LONGEST_SALUTATION = 90;
const GREETING =
  /(?:(?:大家|你们|您们?|各位[\u4e00-\u9fff]{0,6}|同志们)(?:早上|上午|中午|下午|晚上|晚|新年|春节|节日|过年)?|(?:早上|上午|中午|下午|晚上|新年|节日))好(?=[呀啊哇哦]?(?:[！!。，,：:]|$))/y;

/** Length of the salutation at `from` with its mark; 0 where none stands there. */
export function salutationLength(text: string, from: number): number {
  const head = text.slice(from, from + LONGEST_SALUTATION);
  const stop = head.search(/[：:！!。？；]/);
  const whole = stop < 0 ? head : head.slice(0, stop);
  const isCalled = stop >= 0 && /[：:！!]/.test(head[stop] ?? "");
  let consumed = 0;
  for (const part of whole.split(/(?<=[、，,\s]|和(?=各位|全体))/)) {
    const name = part.replace(/[、，,\s]$|和$/, "");
    const isName = ADDRESSED.test(name) || (isCalled && ANY_PEOPLE.test(name));
    // A stray blank before the mark: 同志们 、朋友们.
    if (!isName && (name !== "" || consumed === 0)) break;
    consumed += part.length;
  }
  if (consumed === whole.length && isCalled) return stop + 1;
  if (isCalled && from + stop + 1 === text.length && isRollCall(whole, consumed)) return stop + 1;
  const spoken = head.slice(0, consumed);
  const ends = /[，,\s]$/.test(spoken) || consumed === text.length - from;
  return ends && spoken.split(/[、，,\s]/).some((name) => SURELY_ADDRESSED.test(name))
    ? consumed
    : 0;
}

/** What a sentence has and a list of those addressed has not. */
const SENTENCE_WORD =
  /[我这是了将把由请让如要得并不没好]|今[天日年]|刚才|下面|现在|首先|进行|召开|举[行办]|以下|议程|在(?!座)|(?<!所)有(?!关)|[一二三四五六七八九十]项/;
const LONGEST_PART = 16;

/** A line of its own that addresses, though some of its parts are in no list: 各位常委、各位先进集体代表和先进个人： */
function isRollCall(whole: string, known: number): boolean {
  const [first = "", ...others] = whole.split(/[、，,\s]+/);
  return (
    (known > 0 || (SURELY_ADDRESSED.test(first) && first.length <= LONGEST_PART)) &&
    others.every((part) => part.length <= LONGEST_PART) &&
    !SENTENCE_WORD.test(whole)
  );
}

/** Reads title, byline, salutation and greeting from the top; any of them may share a paragraph with the rest. */
export function openingOf(paragraphs: readonly OpeningParagraph[]): Opening {
  const draft: Draft = { ...NOTHING, titleLines: 0 };
  for (let index = 0; index < paragraphs.length && draft.body === null; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || (paragraph.isResidue && !PIECE_TITLE.test(paragraph.text)))
      continue;
    readParagraph(draft, paragraph.text, index, index === paragraphs.length - 1);
  }
  return draft;
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
  if (draft.title === null && isTitle(text) && !isAlone) {
    setTitle(draft, paragraph, text);
    return text.length;
  }
  if (isByline && text.length <= LONGEST_PLAIN_TITLE) {
    draft.byline ??= { paragraph, offset: 0 };
    return text.length;
  }
  return draft.title !== null && isTitle(text) ? text.length : 0;
}

/** Length of a title that the salutation or, behind a blank, the body follows on the same line; else 0. */
function fusedTitleLength(text: string): number {
  const fused = FUSED_TITLE.exec(text)?.[0].length ?? 0;
  if (fused > 0 && fused < text.length && salutationLength(text, fused) > 0) return fused;
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
  return text.length <= LONGEST_PLAIN_TITLE && !/[。！？；…：:、，,]$|[。！？；]/.test(text);
}
