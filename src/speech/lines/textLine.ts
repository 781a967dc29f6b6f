import { CLAUSE_BREAK, CLOSING, SENTENCE_END, classAt, isFullStop } from "../text/characterClass";

/**
 * A line of the document with something on it: a physical paragraph, or the part of one that lies
 * between manual line breaks.
 */
export interface TextLine {
  /** Index of the physical paragraph. */
  readonly paragraph: number;
  /** The whole text of that paragraph. */
  readonly whole: string;
  /** UTF-16 units from the start of the physical paragraph. */
  readonly offset: number;
  /** Without blanks around it. */
  readonly text: string;
  readonly reading: LineReading;
}

/** What the text of a line alone tells; lines with the same text share it. */
export interface LineReading {
  readonly shape: LineShape;
  /** What a web page left behind. */
  readonly isResidue: boolean;
}

/** What the text of a line alone tells about whether it goes on in the next line. */
export interface LineShape {
  /** Begins with an ordinal, so it begins a paragraph. */
  readonly startsItem: boolean;
  /** A heading on a line of its own. */
  readonly isHeading: boolean;
  readonly isVocative: boolean;
  readonly isDate: boolean;
  /** The last sentence is finished, or a colon announces what comes next. */
  readonly isFinished: boolean;
  /** Ends with 、 or ，: something must follow. */
  readonly isOpen: boolean;
  /** Holds a finished sentence before its last words, so it is running text. */
  readonly isRunning: boolean;
  /** Begins with a mark that belongs to what stands before it. */
  readonly startsClosed: boolean;
}

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．：: \u3000]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}(?:[，,、：:]|句话|部分|点|个|项|是|要(?!务|素|义|件|点|害|领)|章)|[①-⑩])|^[^，。！？；：]{0,8}第[一二三四五六七八九十]{1,3}项/;
const LONGEST_HEADING = 45;
/** 一、 heads nothing but parts, so its line may be longer: a few clauses, or phrases with a clause behind them. */
const LONG_PART =
  /^[一二三四五六七八九十]{1,3}、(?:(?:[^，]*，){0,2}[^，]*|(?:[^，]{1,8}，){3,4}[^，]{1,24})$/;
const LONGEST_PART = 70;
const VOCATIVE =
  /^(?:(?:尊敬|敬爱|亲爱)的|各位|诸位|[^，。！？；：]{0,10}(?:同志|朋友|同学|学员|老师|代表|委员|女士|先生|青年|姐妹)们?)[^。！？；：]{0,60}[：:]$|^(?:同志|朋友|同学|学员|老师|女士)们[，,！!：:]/;
const DATE =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4}|[xX×*]{2,4})年[\d一二三四五六七八九十xX×*]{1,3}月.{0,12}$/;
/** 他们是———— leaves room for names. */
const LEFT_OPEN: readonly string[] = ["———", "__"];
const CLOSED_BRACKET = /[）)】\]]$/;

export function lineShapeOf(text: string): LineShape {
  const last = lastMarkOf(text);
  const isFinished =
    (classAt(text, last) & SENTENCE_END) !== 0 || isFullStop(text, last) || /[：:]$/.test(text);
  const inner = text.slice(0, -1);
  const startsItem = HEADING.test(text);
  return {
    startsItem,
    isHeading:
      startsItem &&
      text.length <= (LONG_PART.test(text) ? LONGEST_PART : LONGEST_HEADING) &&
      !/[。！？；]./.test(text),
    isVocative: VOCATIVE.test(text),
    isDate: DATE.test(text),
    isFinished:
      isFinished || CLOSED_BRACKET.test(text) || LEFT_OPEN.some((end) => text.endsWith(end)),
    isOpen: /[、，,]$/.test(text),
    isRunning: /[。！？；!?;]/.test(inner) || holdsFullStop(inner),
    startsClosed: (classAt(text, 0) & CLOSING) !== 0,
  };
}

function holdsFullStop(text: string): boolean {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1))
    if (isFullStop(text, at)) return true;
  return false;
}

/** Index of the last unit that is no closing quote: in “好。” it is the full stop. */
function lastMarkOf(text: string): number {
  let last = text.length - 1;
  while (last > 0 && /[”’"'』」]/.test(text[last] ?? "")) last--;
  return (classAt(text, last) & CLAUSE_BREAK) !== 0 ? last : text.length - 1;
}
