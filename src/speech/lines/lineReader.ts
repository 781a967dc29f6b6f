import type { ListChange } from "../steps/listChange";
import type { SpeechDocument, SpeechParagraph } from "../paragraph";
import { remembered } from "../steps/remembered";
import { stride, type Steps } from "../steps/steps";
import { lineShapeOf, type LineReading, type TextLine } from "./textLine";

interface ReadParagraph {
  readonly text: string;
  readonly lines: readonly TextLine[];
}

/** Reads the lines of one document over time; paragraphs with the text they had keep what was read of them. */
export interface LineReader {
  (document: SpeechDocument): Steps<readonly TextLine[]>;
}

export function lineReader(isResidue: (text: string) => boolean): LineReader {
  const readings = remembered((text): LineReading => ({
    shape: lineShapeOf(text),
    isResidue: isResidue(text),
  }));
  let before: readonly ReadParagraph[] = [];
  return function* ({ paragraphs }) {
    const change = textChange(before, paragraphs);
    const now = new Array<ReadParagraph>(paragraphs.length);
    const isDue = stride();
    for (let place = 0; place < paragraphs.length; place++) {
      const paragraph = paragraphs[place];
      if (paragraph === undefined) continue;
      const known = before[place < change.newEnd ? place : place + change.oldEnd - change.newEnd];
      const isKnown =
        place < change.from || place >= change.newEnd || known?.text === paragraph.text;
      if (known !== undefined && isKnown) now[place] = movedTo(paragraph.index, known);
      else {
        const { text, index } = paragraph;
        now[place] = { text, lines: linesIn(text, index, readings.answerTo) };
        if (isDue(text.length)) yield place / paragraphs.length;
      }
    }
    before = now;
    const lines = linesOf(now);
    readings.keepOnly(lines.length, () =>
      lines.map(({ text, reading }) => [text, reading] as const),
    );
    return lines;
  };
}

function textChange(before: readonly ReadParagraph[], now: readonly SpeechParagraph[]): ListChange {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && before[from]?.text === now[from]?.text) from++;
  let oldEnd = before.length;
  let newEnd = now.length;
  while (oldEnd > from && newEnd > from && before[oldEnd - 1]?.text === now[newEnd - 1]?.text) {
    oldEnd--;
    newEnd--;
  }
  return { from, oldEnd, newEnd };
}

/** The same lines in another place; the same objects where the place is the same. */
function movedTo(paragraph: number, known: ReadParagraph): ReadParagraph {
  const { lines } = known;
  if (lines.length === 0 || lines[0]?.paragraph === paragraph) return known;
  return { text: known.text, lines: lines.map((line) => ({ ...line, paragraph })) };
}

function linesOf(read: readonly ReadParagraph[]): readonly TextLine[] {
  const all: TextLine[] = [];
  for (let place = 0; place < read.length; place++) {
    const lines = read[place]?.lines ?? [];
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      if (line !== undefined) all.push(line);
    }
  }
  return all;
}

const MANUAL_BREAK = "\v";
const NO_LINES: readonly TextLine[] = [];

function linesIn(
  whole: string,
  paragraph: number,
  readingOf: (text: string) => LineReading,
): readonly TextLine[] {
  if (!whole.includes(MANUAL_BREAK)) {
    const line = lineIn(whole, 0, whole, paragraph, readingOf);
    return line === null ? NO_LINES : [line];
  }
  const lines: TextLine[] = [];
  let start = 0;
  for (const part of whole.split(MANUAL_BREAK)) {
    const line = lineIn(part, start, whole, paragraph, readingOf);
    if (line !== null) lines.push(line);
    start += part.length + MANUAL_BREAK.length;
  }
  return lines;
}

function lineIn(
  part: string,
  start: number,
  whole: string,
  paragraph: number,
  readingOf: (text: string) => LineReading,
): TextLine | null {
  const text = part.trim();
  if (text === "") return null;
  const blanks = text === part ? 0 : part.length - part.trimStart().length;
  return { paragraph, whole, offset: start + blanks, text, reading: readingOf(text) };
}
