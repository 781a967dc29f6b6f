import { piecesOf } from "../speech/blank";
import type { SpeechDocument } from "../speech/paragraph";
import { remembered } from "../speech/steps/remembered";
import { stride, type Steps } from "../speech/steps/steps";
import { endsOfFilled, plainPartsOf } from "./filledWording";
import { leadingOrdinal } from "./leadingOrdinal";
import type { Passage } from "./passage";

/** Characters by which a passage is looked up before it is compared as a whole. */
const KEY_LENGTH = 8;

/** What stands in a blank of the document is no longer than this. */
const LONGEST_VALUE = 80;

interface Wanted {
  readonly id: string;
  /** How many lines it has. */
  readonly lines: number;
  /** Which of them tells that the others may stand around it. */
  readonly telling: number;
  /** Its plain parts, see {@link endsOfFilled}. */
  readonly parts: readonly string[];
  /** Whether its lines have to be paragraphs of their own. */
  readonly isWhole: boolean;
}

/** What tells the passages that may stand at a line. */
interface Signs {
  /** By their first characters of a plain stretch that is long enough. */
  readonly byKey: ReadonlyMap<string, readonly Wanted[]>;
  /** Passages without such a stretch have to be paragraphs of their own: by how the first one reads. */
  readonly byLine: readonly { readonly parts: readonly string[]; readonly wanted: Wanted }[];
}

/** The number of a heading changes with its place, so it does not count. */
function withoutOrdinal(text: string): string {
  const ordinal = leadingOrdinal(text);
  return ordinal === null ? text : text.slice(ordinal.offset + ordinal.length);
}

/** The lines of a text that have something on them, as they are compared. */
function comparedLine(text: string): string {
  return withoutOrdinal(text.trim());
}

/** Whether a text is nothing but the wording. */
function isFilled(parts: readonly string[], text: string): boolean {
  return (
    text.endsWith(parts.at(-1) ?? "") &&
    endsOfFilled(parts, text, [0], LONGEST_VALUE).includes(text.length)
  );
}

function holdsFilled(parts: readonly string[], text: string): boolean {
  const [first = ""] = parts;
  const starts: number[] = [];
  for (let at = text.indexOf(first); at >= 0 && at < text.length; at = text.indexOf(first, at + 1))
    starts.push(at);
  return endsOfFilled(parts, text, starts, LONGEST_VALUE).length > 0;
}

function keyOf(line: string): string | null {
  for (const piece of piecesOf(line))
    if (piece.kind === "text" && piece.text.length >= KEY_LENGTH)
      return piece.text.slice(0, KEY_LENGTH);
  return null;
}

function signsOf(passages: readonly Passage[]): Signs {
  const byKey = new Map<string, Wanted[]>();
  const byLine: { parts: readonly string[]; wanted: Wanted }[] = [];
  for (const { id, text } of passages) {
    const lines = text
      .split("\n")
      .map(comparedLine)
      .filter((line) => line !== "");
    const parts = plainPartsOf(lines.join("\n"));
    const telling = lines.findIndex((line) => keyOf(line) !== null);
    const key = keyOf(lines[telling] ?? "");
    const isWhole = key === null;
    const wanted = { id, lines: lines.length, telling: Math.max(telling, 0), parts, isWhole };
    if (key === null) {
      byLine.push({ parts: plainPartsOf(lines[0] ?? ""), wanted });
      continue;
    }
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [wanted]);
    else known.push(wanted);
  }
  return { byKey, byLine };
}

/** Most lines tell of none, and all lines are remembered. */
const NONE: readonly Wanted[] = [];

/** The passages that may stand around a line, each once. */
function toldBy(line: string, { byKey, byLine }: Signs): readonly Wanted[] {
  const told = new Set<Wanted>();
  for (let at = 0; at + KEY_LENGTH <= line.length; at++)
    for (const wanted of byKey.get(line.slice(at, at + KEY_LENGTH)) ?? []) told.add(wanted);
  for (const { parts, wanted } of byLine) if (isFilled(parts, line)) told.add(wanted);
  return told.size === 0 ? NONE : [...told];
}

/** Ids of the passages that stand in the document word for word, whatever their blanks hold. */
export type UsedPassages = (document: SpeechDocument) => Steps<ReadonlySet<string>>;

/** What a line tells is remembered, so that an edit costs only the lines it touched. */
export function createUsedPassages(passages: readonly Passage[]): UsedPassages {
  const signs = signsOf(passages);
  const readings = remembered((text) => {
    const line = comparedLine(text);
    return { line, told: toldBy(line, signs) };
  });
  return function* ({ paragraphs }) {
    const isDue = stride();
    const read: { readonly line: string; readonly told: readonly Wanted[] }[] = [];
    for (const { text, index } of paragraphs) {
      const reading = readings.answerTo(text);
      if (reading.line !== "") read.push(reading);
      if (isDue(text.length)) yield index / paragraphs.length;
    }
    readings.keepOnly(paragraphs.length, () =>
      paragraphs.map(({ text }) => [text, readings.answerTo(text)]),
    );
    const used = new Set<string>();
    for (const [place, { told }] of read.entries())
      for (const { id, lines, telling, parts, isWhole } of told) {
        if (used.has(id)) continue;
        const around = read.slice(Math.max(0, place - telling), place - telling + lines);
        const text = around.map(({ line }) => line).join("\n");
        if (isWhole ? isFilled(parts, text) : holdsFilled(parts, text)) used.add(id);
      }
    return used;
  };
}
