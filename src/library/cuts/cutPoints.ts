import type { SpeechAnalysis } from "../../speech/analysis";
import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import type { Series } from "../../speech/numbering/numbering";
import { sentencesOf } from "../../speech/text/sentence";
import * as cue from "../../speech/sections/sectionCue";

/** A stretch of a logical paragraph, in UTF-16 units, without blanks around it. */
export interface CutStretch {
  readonly offset: number;
  readonly length: number;
}

/** Points with less to say on average stay together. */
const SHORTEST_POINT = 60;
/** A paragraph longer than this is cut where it turns to another matter. */
const LONGEST_PIECE = 140;
const SHORTEST_TURN = 40;
/** What stands before the announcement of the points is a piece of its own from this length on. */
const SHORTEST_BEFORE_PROMISE = 20;

/** What stands before a place is looked at no further back than this. */
const REACH = 40;
const ENDS_SENTENCE = /[。！？!?…：:][”’）)》】]{0,6}\s{0,30}$/;
/** Only the beginning of a sentence tells that it turns to something else. */
const TURN_REACH = 36;
const TURNS: readonly RegExp[] = [
  /^(?:根据|依据|按照)《/,
  /^(?:当前|目前|近年来)/,
  /^(?:希望|恳请)(?:大家|各位|同志们|学员)/,
  cue.PROBLEMS,
];
/** What follows from the matter belongs to it, but in a very long stretch, and behind a quotation. */
const CALLS = /^(?:各级工会|广大工会干部|每[一个位]{0,2}工会干部)/;
const LONGEST_WITH_CALL = 320;

/**
 * Where each paragraph of a speech is cut into passages, in reading order: at the parts that the
 * section detection tells, at points of some length, and long ones where they turn to another matter.
 * Leftovers of a web page have no passages.
 */
export function cutStretchesOf(
  analysis: SpeechAnalysis,
): readonly { readonly paragraph: LogicalParagraph; readonly stretches: readonly CutStretch[] }[] {
  const points = pointStarts(analysis);
  return analysis.paragraphs
    .filter(({ isResidue, text }) => !isResidue && text.trim() !== "")
    .map((paragraph) => {
      const sure = [...sureStarts(paragraph, analysis), ...(points.get(paragraph.index) ?? [])];
      const starts = [0, ...sure, ...turnsIn(paragraph, sure)];
      return { paragraph, stretches: stretchesBetween(paragraph.text, starts) };
    });
}

function stretchesBetween(text: string, starts: readonly number[]): readonly CutStretch[] {
  const ordered = [...new Set(starts)].sort((one, other) => one - other);
  return ordered.flatMap((start, at) => {
    const piece = text.slice(start, ordered[at + 1] ?? text.length);
    const words = piece.trim();
    const offset = start + piece.length - piece.trimStart().length;
    return words === "" ? [] : [{ offset, length: words.length }];
  });
}

const beginsSentence = (text: string, offset: number): boolean =>
  ENDS_SENTENCE.test(text.slice(Math.max(0, offset - REACH), offset));

/** Title, salutation and greeting may share a paragraph; other sections begin with a sentence. */
function sureStarts(
  { index, text }: LogicalParagraph,
  { opening, sections }: SpeechAnalysis,
): readonly number[] {
  const head = [opening.title, opening.byline, opening.salutation, opening.greeting, opening.body]
    .filter((point) => point?.paragraph === index)
    .map((point) => point?.offset ?? 0);
  const marks = sections
    .filter(({ at }) => at.paragraph === index && at.offset > 0)
    .map(({ id, at }) => ({
      id,
      offset: id === "promise" ? startOfPromise(text, at.offset) : at.offset,
    }))
    .filter(
      ({ id, offset }) =>
        beginsSentence(text, offset) || (id === "promise" && isFarIn(text, offset)),
    )
    .map(({ offset }) => offset);
  return [...head, ...marks];
}

/** 借此机会，我讲三点意见 begins with its first clause. */
function startOfPromise(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const lead = /(?:借此机会|在此|这里|下面|在这里|结合[^，。！？；]{0,20})[，,]$/.exec(before);
  return lead === null ? offset : offset - before.length + lead.index;
}

/** Whether a promise in mid-sentence has much to say before it. */
function isFarIn(text: string, start: number): boolean {
  const sentence = sentencesOf(text).findLast(({ offset }) => offset <= start);
  return start - (sentence?.offset ?? 0) >= SHORTEST_BEFORE_PROMISE;
}

/** Where points begin inside a paragraph, by paragraph. */
function pointStarts({ numbering, paragraphs }: SpeechAnalysis): ReadonlyMap<number, number[]> {
  const starts = new Map<number, number[]>();
  for (const series of numbering.series) {
    if (!areLong(series, paragraphs)) continue;
    for (const { at } of series.items) {
      const text = paragraphs[at.paragraph]?.text ?? "";
      if (at.offset === 0 || !beginsSentence(text, at.offset)) continue;
      const known = starts.get(at.paragraph);
      if (known === undefined) starts.set(at.paragraph, [at.offset]);
      else known.push(at.offset);
    }
  }
  return starts;
}

/** A point reaches to the next one of its series, or to the end of its paragraph. */
function areLong({ items }: Series, paragraphs: readonly LogicalParagraph[]): boolean {
  const lengths = items.map(({ at }, place) => {
    const next = items[place + 1]?.at;
    const text = paragraphs[at.paragraph]?.text ?? "";
    return (next?.paragraph === at.paragraph ? next.offset : text.length) - at.offset;
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return total >= SHORTEST_POINT * lengths.length;
}

/** Where a long stretch between `starts` turns to another matter. */
function turnsIn({ text }: LogicalParagraph, starts: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const { offset, length } of stretchesBetween(text, [0, ...starts])) {
    if (length <= LONGEST_PIECE) continue;
    let last = offset;
    let before = "";
    for (const sentence of sentencesOf(text.slice(offset, offset + length))) {
      const at = offset + sentence.offset;
      const head = sentence.text.slice(0, TURN_REACH);
      const turns =
        TURNS.some((turn) => turn.test(head)) ||
        (CALLS.test(head) && (length > LONGEST_WITH_CALL || before.endsWith("”")));
      before = sentence.text;
      const isFar = at - last >= SHORTEST_TURN && offset + length - at >= SHORTEST_TURN;
      if (!isFar || !turns) continue;
      found.push(at);
      last = at;
    }
  }
  return found;
}
