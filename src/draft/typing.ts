import { blankNameOfTag, emptyBlankText } from "../speech/blank";
import {
  caretAt,
  draftOf,
  styleNamed,
  type DraftDocument,
  type DraftPoint,
  type DraftRange,
} from "./draftDocument";
import {
  isPlaceholder,
  joinedParagraph,
  plainParagraph,
  sliceOf,
  type DraftMark,
  type DraftParagraph,
} from "./draftParagraph";

/** A draft after something was typed into it. */
export interface Typed {
  readonly document: DraftDocument;
  readonly selection: DraftRange;
  /** Id of the blank that is being typed into: the next character at its end still goes into it. */
  readonly inside: number | null;
}

/** Placeholders that the range touches inside belong to it whole. */
function widened({ paragraphs }: DraftDocument, { start, end }: DraftRange): DraftRange {
  const holds = (point: DraftPoint): DraftMark | undefined => {
    const paragraph = paragraphs[point.paragraph];
    return paragraph?.marks.find(
      (mark) =>
        mark.offset < point.offset &&
        point.offset < mark.offset + mark.length &&
        isPlaceholder(paragraph, mark),
    );
  };
  const first = holds(start);
  const last = holds(end);
  return {
    start: first ? { ...start, offset: first.offset } : start,
    end: last ? { ...end, offset: last.offset + last.length } : end,
  };
}

/** The blank that the range lies in, so that what replaces it becomes its value. */
function blankAround(
  paragraph: DraftParagraph,
  { start, end }: DraftRange,
  inside: number | null,
): DraftMark | null {
  if (start.paragraph !== end.paragraph) return null;
  const found = paragraph.marks.find(({ id, tag, offset, length }) => {
    if (blankNameOfTag(tag) === null) return false;
    const last = offset + length;
    const isWithin = offset <= start.offset && end.offset <= last;
    const isStrict = offset < start.offset && end.offset < last;
    return isWithin && (isStrict || id === inside || end.offset > start.offset);
  });
  return found ?? null;
}

/** Writes into a blank; emptied, it shows its name again. */
function typedIntoBlank(
  paragraph: DraftParagraph,
  blank: DraftMark,
  { start, end }: DraftRange,
  typed: string,
): { readonly paragraph: DraftParagraph; readonly caret: number } {
  const { offset, length } = blank;
  const old = paragraph.text.slice(offset, offset + length);
  const value = old.slice(0, start.offset - offset) + typed + old.slice(end.offset - offset);
  const written = value === "" ? emptyBlankText(blankNameOfTag(blank.tag) ?? "") : value;
  const head = sliceOf(paragraph, 0, offset);
  const tail = sliceOf(paragraph, offset + length);
  const mark = { ...blank, offset: 0, length: written.length };
  const middle = { text: written, marks: [mark], style: "" };
  const caret = value === "" ? offset + written.length : start.offset + typed.length;
  return { paragraph: joinedParagraph(joinedParagraph(head, middle), tail), caret };
}

/** The rest of a heading's paragraph is no heading any more. */
function restOf(document: DraftDocument, tail: DraftParagraph): DraftParagraph {
  const role = styleNamed(document, tail.style)?.role ?? "body";
  return tail.text === "" && role !== "body" ? { ...tail, style: "" } : tail;
}

function withParagraphs(
  { paragraphs, formats }: DraftDocument,
  { start, end }: DraftRange,
  written: readonly DraftParagraph[],
): DraftDocument {
  const after = paragraphs.slice(end.paragraph + 1);
  return draftOf([...paragraphs.slice(0, start.paragraph), ...written, ...after], formats);
}

/**
 * Puts paragraphs in the place of a range: the first continues the text before it, the last is
 * continued by the text behind it.
 */
export function replacedRange(
  document: DraftDocument,
  asked: DraftRange,
  written: readonly DraftParagraph[],
  inside: number | null = null,
): Typed {
  const range = widened(document, asked);
  const { start, end } = range;
  const from = document.paragraphs[start.paragraph] ?? plainParagraph("");
  const to = document.paragraphs[end.paragraph] ?? plainParagraph("");
  const [only = plainParagraph(""), ...more] = written;
  const blank =
    more.length === 0 && only.marks.length === 0 ? blankAround(from, range, inside) : null;
  const isCleared = blank !== null && only.text === "" && isPlaceholder(from, blank);
  if (blank !== null && !isCleared) {
    const { paragraph, caret } = typedIntoBlank(from, blank, range, only.text);
    return {
      document: withParagraphs(document, range, [paragraph]),
      selection: caretAt({ paragraph: start.paragraph, offset: caret }),
      inside: blank.id,
    };
  }
  const head = joinedParagraph(sliceOf(from, 0, start.offset), only);
  const tail = sliceOf(to, end.offset);
  const last = more.at(-1);
  const lines =
    last === undefined
      ? [joinedParagraph(head, tail)]
      : [head, ...more.slice(0, -1), joinedParagraph(last, restOf(document, tail))];
  const caret = {
    paragraph: start.paragraph + more.length,
    offset: last === undefined ? head.text.length : last.text.length,
  };
  return {
    document: withParagraphs(document, range, lines),
    selection: caretAt(caret),
    inside: null,
  };
}

const LINE_END = /\r\n|[\r\n\u2028\u2029]/;

/** Characters that no text of a document has. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const CONTROLS = /[\u0000-\u0008\u000c\u000e-\u001f]/g;

/** Types or pastes text, whose lines become paragraphs. */
export function typedText(
  document: DraftDocument,
  range: DraftRange,
  text: string,
  inside: number | null = null,
): Typed {
  const lines = text.replace(CONTROLS, "").split(LINE_END).map(plainParagraph);
  return replacedRange(document, range, lines, inside);
}

/** A place in lines that "\n" holds together. */
function pointIn(whole: string, at: number, firstParagraph: number): DraftPoint {
  const before = whole.slice(0, at);
  const line = before.lastIndexOf("\n") + 1;
  const lines = before.split("\n").length - 1;
  return { paragraph: firstParagraph + lines, offset: at - line };
}

/**
 * What was typed, told by what all paragraphs read like afterwards: an input method writes by itself.
 * Null where nothing has changed.
 */
export function typedAs(
  document: DraftDocument,
  texts: readonly string[],
  inside: number | null = null,
): Typed | null {
  const from = document.paragraphs.map(({ text }) => text);
  const shorter = Math.min(from.length, texts.length);
  let head = 0;
  while (head < shorter && from[head] === texts[head]) head++;
  if (head === from.length && head === texts.length) return null;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === texts.at(-1 - tail)) tail++;
  // A paragraph that came or went takes a line end along, which its neighbour shares.
  if (head + tail >= shorter && head > 0) head--;
  else if (head + tail >= shorter && tail > 0) tail--;
  const before = from.slice(head, from.length - tail).join("\n");
  const after = texts.slice(head, texts.length - tail).join("\n");
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let rest = 0;
  while (rest < most - start && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
  const range = {
    start: pointIn(before, start, head),
    end: pointIn(before, before.length - rest, head),
  };
  return typedText(document, range, after.slice(start, after.length - rest), inside);
}
