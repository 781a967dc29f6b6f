import type { GenreId } from "./genreProfile";
import { isBefore, type TextPoint } from "./numbering";
import { sectionMark, type SectionMark, type SectionSource } from "./sectionMark";
import { clauseStart, sentencesOf } from "./sentence";
import * as cue from "./sectionCue";

interface TailSentence {
  readonly at: TextPoint;
  readonly text: string;
  /** Characters of the speech from here to its end. */
  readonly toEnd: number;
  readonly startsParagraph: boolean;
}

const MOST_TAIL_SENTENCES = 24;
const TAIL_PARAGRAPHS = 8;
/** Share of the speech, and characters, in which an ending may lie. */
const TAIL_SHARE = 0.45;
const SHORTEST_TAIL = 240;
/** A paragraph with more characters is no ending as a whole. */
const LONGEST_ENDING = 400;
/** 祝 and 谢谢 end a speech; only signature, date and stage directions come after them. */
const CLOSING_SHARE = 0.25;
const SHORTEST_CLOSING = 160;
const THANKS_DISTANCE = 80;
/** 最后，我希望大家… still heads its paragraph. */
const LEADS_UP =
  /^(?:最后|在此|借此机会|这里|同志们|我们?|也|还|同时|衷心|真诚|殷切|地|[，,、！])*$/;

/** Conclusion, hope, wish, thanks and the end of a meeting; each only where an ending can be. */
export function endingSectionsOf(source: SectionSource): readonly SectionMark[] {
  const length = lengthOf(source);
  const tail = tailSentencesOf(source, Math.max(length * TAIL_SHARE, SHORTEST_TAIL));
  const near = Math.max(length * CLOSING_SHARE, SHORTEST_CLOSING);
  const marks: SectionMark[] = [];
  const note = (id: string, at: TextPoint | null): void => {
    if (at !== null) marks.push(sectionMark(source, id, at));
  };
  const closing = tail.filter(({ toEnd }) => toEnd <= near);
  if (RESOLVING.includes(source.genre)) note("resolve", resolveOf(tail, source.genre));
  const conclusion = conclusionOf(source, tail);
  note("conclusion", conclusion);
  note("hope", lateHopeOf(source, tail, conclusion));
  note("wish", wishOf(closing));
  note("thanks", thanksOf(closing.filter(({ at }) => !isOpeningSentence(source, at))));
  note("close_meeting", closing.find(({ text }) => cue.CLOSE_MEETING.test(text))?.at ?? null);
  return marks;
}

/** What the speaker will do; a pledge is nothing else, so there it may come early. */
const RESOLVING: readonly GenreId[] = ["reflection", "exchange", "pledge"];

function resolveOf(tail: readonly TailSentence[], genre: GenreId): TextPoint | null {
  const all =
    genre === "pledge" ? tail : tail.filter(({ text }) => !cue.WISH.test(text.slice(0, 48)));
  return all.find(({ text }) => cue.RESOLVE.test(text))?.at ?? null;
}

function lengthOf({ paragraphs }: SectionSource): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** The last sentences of the speech, at most `reach` characters from its end and never its opening. */
function tailSentencesOf(source: SectionSource, reach: number): readonly TailSentence[] {
  const { paragraphs, opening } = source;
  const body = opening.body;
  const sentences: TailSentence[] = [];
  let toEnd = 0;
  let seen = 0;
  for (let index = paragraphs.length - 1; body !== null && index >= body.paragraph; index--) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isResidue) continue;
    if (seen++ === TAIL_PARAGRAPHS || sentences.length >= MOST_TAIL_SENTENCES) break;
    let isNewParagraph = true;
    for (const { offset, text } of [...sentencesOf(paragraph.text)].reverse()) {
      toEnd += text.length;
      const at = { paragraph: index, offset };
      // A paragraph of the ending is read to its head, where 同志们，… would stand.
      const isCut = toEnd > reach && (paragraph.text.length > LONGEST_ENDING || isNewParagraph);
      if (isCut && sentences.length > 0) return sentences.reverse();
      isNewParagraph = false;
      if (isBefore(at, body)) return sentences.reverse();
      sentences.push({ at, text, toEnd, startsParagraph: offset === 0 });
    }
  }
  return sentences.reverse();
}

/** 同志们，… at the head of a late paragraph, 总之, or a call on the road ahead in the last paragraph. */
function conclusionOf(source: SectionSource, tail: readonly TailSentence[]): TextPoint | null {
  const last = tail.at(-1);
  const opened = tail.find(
    ({ text, startsParagraph, at }) =>
      startsParagraph && cue.CONCLUSION_START.test(text) && !isOpeningSentence(source, at),
  );
  if (opened !== undefined) return opened.at;
  const summed = tail.find(
    ({ text, at }) => /^(?:总之|总而言之|综上)/.test(text) && !isOpeningSentence(source, at),
  );
  if (summed !== undefined) return summed.at;
  const main = source.main?.items.at(-1)?.at.paragraph ?? -1;
  const ahead = tail.find(
    ({ text, at }) =>
      at.paragraph > main + 1 &&
      at.paragraph !== source.opening.body?.paragraph &&
      (last === undefined || at.paragraph >= last.at.paragraph - 2) &&
      (cue.ROAD_AHEAD.test(text) || cue.CALL_TO_ACT.test(text)) &&
      !isInItemParagraph(source, at.paragraph),
  );
  return ahead === undefined
    ? null
    : { paragraph: ahead.at.paragraph, offset: paragraphStart(source, ahead.at.paragraph) };
}

/** A hope in the conclusion, or one that heads a paragraph of its own; 希望 within a point belongs to it. */
function lateHopeOf(
  source: SectionSource,
  tail: readonly TailSentence[],
  conclusion: TextPoint | null,
): TextPoint | null {
  if (source.genre === "reflection" || source.genre === "exchange") return null;
  for (const { at, text, startsParagraph } of tail) {
    const match = cue.HOPE.exec(text);
    if (match === null || isInItemParagraph(source, at.paragraph)) continue;
    const isInConclusion = conclusion !== null && at.paragraph >= conclusion.paragraph;
    if (!isInConclusion && !(startsParagraph && LEADS_UP.test(text.slice(0, match.index))))
      continue;
    return { paragraph: at.paragraph, offset: at.offset + clauseStart(text, match.index) };
  }
  return null;
}

function paragraphStart({ opening }: SectionSource, paragraph: number): number {
  return opening.body?.paragraph === paragraph ? opening.body.offset : 0;
}

function isOpeningSentence({ opening }: SectionSource, at: TextPoint): boolean {
  return opening.body?.paragraph === at.paragraph && at.offset <= opening.body.offset;
}

/** A paragraph that begins with an ordinal is a point of the body, however it sounds. */
function isInItemParagraph({ paragraphs }: SectionSource, index: number): boolean {
  return paragraphs[index]?.facts.markers[0]?.atStart ?? false;
}

function wishOf(tail: readonly TailSentence[]): TextPoint | null {
  for (const { at, text } of tail) {
    const head = text.slice(0, 48);
    if (cue.WISH.test(head)) return at;
    const clause = cue.WISH_CLAUSE.exec(text) ?? cue.BLESSING.exec(text);
    if (clause === null) continue;
    const mark = /^[，,！!。]?/.exec(clause[0])?.[0].length ?? 0;
    return { paragraph: at.paragraph, offset: at.offset + clauseStart(text, clause.index + mark) };
  }
  return null;
}

function thanksOf(tail: readonly TailSentence[]): TextPoint | null {
  const near = tail.filter(({ toEnd }) => toEnd <= THANKS_DISTANCE);
  return near.findLast(({ text }) => cue.THANKS.test(text))?.at ?? null;
}
