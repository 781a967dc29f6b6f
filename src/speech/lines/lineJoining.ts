import { isUnchanged, listChange } from "../steps/listChange";
import type { TextSlice } from "./logicalParagraph";
import { stride, type Steps } from "../steps/steps";
import type { LineShape, TextLine } from "./textLine";

/** A place where a paste broke a sentence in two. */
export interface LineBreak {
  readonly first: TextLine;
  readonly second: TextLine;
  /** Characters at the start of the second line that repeat the end of the first, and are to be dropped. */
  readonly drop: number;
}

/** Lines that make one paragraph. */
export interface JoinedLines {
  readonly lines: readonly TextLine[];
  readonly text: string;
  readonly slices: readonly TextSlice[];
  readonly breaks: readonly LineBreak[];
}

/** Lines of a speech as blocks: how many, and how wide where they are all cut at one width. */
interface Layout {
  /** Length at which every line was cut (a PDF or a mail), or 0 where lines end where paragraphs end. */
  readonly width: number;
  /** Lines before this one are title and byline, which end without a mark. */
  readonly bodyStart: number;
}

const SHORTEST_RUNNING_LINE = 40;
const LONGEST_TITLE_LINE = 45;
const LONGEST_TITLE_BLOCK = 8;
/** Words after which a sentence cannot stop. */
const CANNOT_END = /[的地和与及或在对把被向从为是将使让由以并而且但因所]$/;
const OPENS_PARAGRAPH = /^(?:最后|首先|其次|再次|总之|同志们|各位|谢谢|——|【|\[|附[：:])/;

/** Groups lines into paragraphs, and keeps the groups of lines that are the same as the last time. */
export interface LineJoiner {
  (lines: readonly TextLine[]): Steps<readonly JoinedLines[]>;
}

/** A joiner for one document over time; lines that did not change must be the same objects. */
export function lineJoiner(): LineJoiner {
  let layout: Layout = { width: 0, bodyStart: 0 };
  let before: readonly TextLine[] = [];
  let joined: readonly JoinedLines[] = [];
  return function* (lines) {
    const now = layoutOf(lines);
    const isSame = now.width === layout.width && now.bodyStart === layout.bodyStart;
    joined = yield* joinedAgain(isSame ? before : [], isSame ? joined : [], lines, now);
    layout = now;
    before = lines;
    return joined;
  };
}

/** Characters that could be checked while one line is joined to the next. */
const JOINING = 10;

/** Only groups that hold or border on a changed line are made again, and what follows up to a known one. */
function* joinedAgain(
  before: readonly TextLine[],
  known: readonly JoinedLines[],
  lines: readonly TextLine[],
  layout: Layout,
): Steps<readonly JoinedLines[]> {
  const change = listChange(before, lines);
  if (isUnchanged(change)) return known;
  const { from, oldEnd, newEnd } = change;
  let at = 0;
  let kept = 0;
  // The end of a group depended on the line behind it.
  for (let length = 0; (length = known[kept]?.lines.length ?? 0) > 0; kept++) {
    if (at + length >= from) break;
    at += length;
  }
  const made: JoinedLines[] = [];
  const isDue = stride();
  let old = kept;
  let oldAt = at;
  while (at < lines.length) {
    // A place near the top decides whether a line is a title.
    if (at >= newEnd && at > LONGEST_TITLE_BLOCK) {
      for (const place = at + oldEnd - newEnd; oldAt < place; old++)
        oldAt += known[old]?.lines.length ?? Infinity;
      if (oldAt === at + oldEnd - newEnd && oldAt > LONGEST_TITLE_BLOCK) break;
    }
    const group = groupFrom(lines, at, layout);
    made.push(group);
    at += group.lines.length;
    if (isDue(group.lines.length * JOINING)) yield at / lines.length;
  }
  return known.slice(0, kept).concat(made, at < lines.length ? known.slice(old) : []);
}

/** Residue is never joined to anything. */
function groupFrom(lines: readonly TextLine[], start: number, layout: Layout): JoinedLines {
  let end = start + 1;
  for (; end < lines.length; end++) {
    const last = lines[end - 1];
    const line = lines[end];
    if (
      last === undefined ||
      line === undefined ||
      last.reading.isResidue ||
      line.reading.isResidue
    )
      break;
    if (!isBroken(last, line, end - 1, layout)) break;
  }
  return joinedLines(lines.slice(start, end));
}

const NO_BREAKS: readonly LineBreak[] = [];

function joinedLines(lines: readonly TextLine[]): JoinedLines {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    const { text, paragraph, whole, offset } = only;
    const slices = [{ paragraph, whole, from: offset, at: 0, length: text.length }];
    return { lines, text, slices, breaks: NO_BREAKS };
  }
  const slices: TextSlice[] = [];
  const breaks: LineBreak[] = [];
  let text = "";
  let last: TextLine | undefined;
  const holds = wordSearch(lines.map((line) => line.text).join("\n"));
  for (const line of lines) {
    const drop = last === undefined ? 0 : doubledAt(last.text, line.text, holds);
    if (last !== undefined) breaks.push({ first: last, second: line, drop });
    const length = line.text.length - drop;
    const { paragraph, whole } = line;
    slices.push({ paragraph, whole, from: line.offset + drop, at: text.length, length });
    text += line.text.slice(drop);
    last = line;
  }
  return { lines, text, slices, breaks };
}

/** Whether the sentence at the end of `first` goes on in `second`. */
function isBroken(first: TextLine, second: TextLine, index: number, layout: Layout): boolean {
  const { shape } = first.reading;
  const next = second.reading.shape;
  // After a finished line a stray mark is damage of its own, no continuation.
  if (next.startsClosed && !shape.isFinished) return true;
  if (first.text.startsWith("——")) return false;
  if (isBrokenAddress(first.text, second.text) || isNoteOfTwoLines(first.text, second.text))
    return true;
  if (index + 1 < layout.bodyStart || shape.isDate || next.isDate) return false;
  if (next.startsItem || next.isVocative) return false;
  if (OPENS_PARAGRAPH.test(second.text)) return shape.isOpen;
  if (shape.isVocative && !shape.isRunning) return false;
  if (shape.isOpen) return true;
  if (shape.isFinished) return false;
  if (shape.isHeading) return isFull(first.text, layout);
  return isMidSentence(first.text, shape, layout);
}

const BEGINS_ADDRESS =
  /^(?:(?:尊敬|敬爱|亲爱)的|各位)[^。！？；：:，,]{4}.*[^。！？；：:，,、！!]$/;
const ENDS_ADDRESS = /^[^。！？；]{0,12}[：:]$/;

/** A salutation that ran over the end of its line: its colon stands in the next one. */
function isBrokenAddress(first: string, second: string): boolean {
  return ENDS_ADDRESS.test(second) && BEGINS_ADDRESS.test(first) && !/[。！？；：:]/.test(first);
}

/** （2024年5月8日 and 县总工会） below it: date and speaker in one pair of brackets, laid out on two lines. */
export function isNoteOfTwoLines(first: string, second: string): boolean {
  return /^[（(][^（）()。；]{2,30}$/.test(first) && /^[^（）()。；]{2,30}[）)]$/.test(second);
}

function isMidSentence(text: string, shape: LineShape, layout: Layout): boolean {
  if (shape.isRunning || shape.startsClosed || text.length > SHORTEST_RUNNING_LINE) return true;
  if (isFull(text, layout)) return true;
  return CANNOT_END.test(text);
}

/** Digits and Latin letters are narrower than Han characters, so full lines differ by a few units. */
const RAGGED = 3;

function isFull(text: string, { width }: Layout): boolean {
  return width > 0 && text.length >= width - RAGGED;
}

const FEWEST_WRAPPED_LINES = 6;
const WRAPPED_SHARE = 0.4;
const NARROWEST = 15;
const WIDEST = 60;

function layoutOf(lines: readonly TextLine[]): Layout {
  const width = wrapWidthOf(lines);
  return { width, bodyStart: bodyStartOf(lines, width) };
}

/** The width shared by most lines when they also stop in mid-sentence. */
function wrapWidthOf(lines: readonly TextLine[]): number {
  if (lines.length < FEWEST_WRAPPED_LINES) return 0;
  const counts = new Uint32Array(WIDEST + 2);
  let unfinished = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const { text } = line;
    const { shape } = line.reading;
    if (text.length <= WIDEST) counts[text.length] = (counts[text.length] ?? 0) + 1;
    if (!shape.isFinished && !shape.isHeading) unfinished++;
  }
  if (unfinished < lines.length * WRAPPED_SHARE) return 0;
  for (let width = WIDEST; width >= NARROWEST; width--) {
    const near = (counts[width] ?? 0) + (counts[width - 1] ?? 0) + (counts[width - 2] ?? 0);
    if (near >= lines.length / 2) return width - 2;
  }
  return 0;
}

/** Title, speaker and date come before the first line that speaks: a salutation or a sentence. */
function bodyStartOf(lines: readonly TextLine[], width: number): number {
  const end = Math.min(lines.length, LONGEST_TITLE_BLOCK);
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const { text } = line;
    const { shape } = line.reading;
    if (/(?:讲话|发言|致辞|主持词|体会|心得|感言|讲稿|演讲)(?:稿|材料)?[：:]?$/.test(text))
      continue;
    if (shape.isVocative || shape.isRunning || shape.isOpen || shape.isHeading) return i;
    if (
      isFull(text, { width, bodyStart: 0 }) ||
      text.length > LONGEST_TITLE_LINE ||
      /[。！？；，]/.test(text)
    )
      return i;
  }
  return 0;
}

const LONGEST_DOUBLING = 4;

/**
 * How many characters at the start of `second` repeat the end of `first`. Two or more repeated characters
 * prove themselves; a single one counts only where the words around it stand elsewhere in the paragraph
 * without the repetition.
 */
function doubledAt(first: string, second: string, holds: WordSearch): number {
  for (let length = Math.min(LONGEST_DOUBLING, first.length); length > 1; length--) {
    const end = first.slice(-length);
    if (second.startsWith(end) && /^[\u4e00-\u9fff]+$/.test(end)) return length;
  }
  if (!/[\u4e00-\u9fff]$/.test(first) || !first.endsWith(second.charAt(0))) return 0;
  const once = first.slice(-3) + second.slice(1, 3);
  const twice = first.slice(-3) + second.slice(0, 2);
  return holds(once) && !holds(twice) ? 1 : 0;
}

/** Whether a text holds a few characters in a row. */
type WordSearch = (words: string) => boolean;

/** A longer text is cut into all its words of a length once, lest each of its many breaks search the whole. */
const LONGEST_SEARCHED = 4000;

function wordSearch(text: string): WordSearch {
  if (text.length <= LONGEST_SEARCHED) return (words) => text.includes(words);
  const byLength = new Map<number, ReadonlySet<string>>();
  return (words) => {
    const known = byLength.get(words.length) ?? wordsOf(text, words.length);
    byLength.set(words.length, known);
    return known.has(words);
  };
}

function wordsOf(text: string, length: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = 0; at + length <= text.length; at++) words.add(text.slice(at, at + length));
  return words;
}
