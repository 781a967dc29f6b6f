import { piecesOf } from "../speech/blank";
import type { SpeechDocument } from "../speech/paragraph";
import { remembered } from "../speech/steps/remembered";
import { stride, type Steps } from "../speech/steps/steps";
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
  /** The passage with anything in its blanks. */
  readonly pattern: RegExp;
}

/** What tells the passages that may stand at a line. */
interface Signs {
  /** By their first characters of a plain stretch that is long enough. */
  readonly byKey: ReadonlyMap<string, readonly Wanted[]>;
  /** Passages without such a stretch have to be paragraphs of their own: by how the first one reads. */
  readonly byLine: readonly { readonly line: RegExp; readonly wanted: Wanted }[];
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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function sourceOf(line: string): string {
  return piecesOf(line)
    .map((piece) =>
      piece.kind === "text" ? escaped(piece.text) : `[^\\n]{1,${String(LONGEST_VALUE)}}?`,
    )
    .join("");
}

function keyOf(line: string): string | null {
  for (const piece of piecesOf(line))
    if (piece.kind === "text" && piece.text.length >= KEY_LENGTH)
      return piece.text.slice(0, KEY_LENGTH);
  return null;
}

function signsOf(passages: readonly Passage[]): Signs {
  const byKey = new Map<string, Wanted[]>();
  const byLine: { line: RegExp; wanted: Wanted }[] = [];
  for (const { id, text } of passages) {
    const lines = text
      .split("\n")
      .map(comparedLine)
      .filter((line) => line !== "");
    const source = lines.map(sourceOf).join("\n");
    const telling = lines.findIndex((line) => keyOf(line) !== null);
    const key = keyOf(lines[telling] ?? "");
    if (key === null) {
      const wanted = {
        id,
        lines: lines.length,
        telling: 0,
        pattern: new RegExp(`^${source}$`, "u"),
      };
      byLine.push({ line: new RegExp(`^${sourceOf(lines[0] ?? "")}$`, "u"), wanted });
      continue;
    }
    const wanted = { id, lines: lines.length, telling, pattern: new RegExp(source, "u") };
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [wanted]);
    else known.push(wanted);
  }
  return { byKey, byLine };
}

const NONE: readonly Wanted[] = [];

/** The passages that may stand around a line. */
function toldBy(line: string, { byKey, byLine }: Signs): readonly Wanted[] {
  const told: Wanted[] = [];
  for (let at = 0; at + KEY_LENGTH <= line.length; at++) {
    const wanted = byKey.get(line.slice(at, at + KEY_LENGTH));
    if (wanted !== undefined) told.push(...wanted);
  }
  for (const { line: pattern, wanted } of byLine) if (pattern.test(line)) told.push(wanted);
  return told.length === 0 ? NONE : told;
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
      for (const { id, lines, telling, pattern } of told) {
        if (used.has(id)) continue;
        const around = read.slice(Math.max(0, place - telling), place - telling + lines);
        if (pattern.test(around.map(({ line }) => line).join("\n"))) used.add(id);
      }
    return used;
  };
}
