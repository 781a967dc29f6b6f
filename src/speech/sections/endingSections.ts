import { OWN_WORDS, type GenreId } from "../genre/genreProfile";
import { isInItem } from "./headSentence";
import { hasLostLineBreaks } from "../lines/logicalParagraph";
import { isBefore, type TextPoint } from "../numbering/numbering";
import { sectionMark, type SectionMark, type SectionSource } from "./sectionMark";
import { clauseStart, sentencesOf } from "../text/sentence";
import * as cue from "./sectionCue";

interface TailSentence {
  readonly at: TextPoint;
  readonly text: string;
  /** Characters of the speech from here to its end. */
  readonly toEnd: number;
  readonly startsParagraph: boolean;
  /** Behind the last heading of a speech whose line breaks are lost. */
  readonly isBehindHeadings: boolean;
}

const MOST_TAIL_SENTENCES = 24;
const TAIL_PARAGRAPHS = 12;
/** Share of the speech, and characters, in which an ending may lie. */
const TAIL_SHARE = 0.45;
const SHORTEST_TAIL = 240;
/** A paragraph with more characters is no ending as a whole. */
const LONGEST_ENDING = 400;
/** 祝 and 谢谢 end a speech; only signature, date and stage directions come after them. */
const CLOSING_SHARE = 0.25;
const SHORTEST_CLOSING = 160;
const THANKS_DISTANCE = 80;
/** 请按次序退场。 and the like come behind an ending without being matter of the speech. */
const SHORTEST_MATTER = 16;
/** 占用大家时间了， belongs to the thanks; a longer beginning of their sentence is about something else. */
const LEADS_TO_THANKS = 20;
/** A sentence that wishes says so in its first characters. */
const WISH_HEAD = 48;
/** 最后，我希望大家… still heads its paragraph. */
const LEADS_UP =
  /^(?:最后|在此|借此机会|这里|同志们|我们?|也|还|同时|衷心|真诚|殷切|地|[，,、！])*$/;

/** Conclusion, hope, wish, thanks and the end of a meeting; each only where an ending can be. */
export function endingSectionsOf(
  source: SectionSource,
  head: readonly SectionMark[],
): readonly SectionMark[] {
  const length = lengthOf(source);
  const tail = tailSentencesOf(source, Math.max(length * TAIL_SHARE, SHORTEST_TAIL));
  const near = Math.max(length * CLOSING_SHARE, SHORTEST_CLOSING);
  const marks: SectionMark[] = [];
  const note = (id: string, at: TextPoint | null): void => {
    if (at !== null) marks.push(sectionMark(source, id, at));
  };
  const closing = tail.filter(({ toEnd }) => toEnd <= near);
  if (OWN_WORDS.includes(source.genre)) note("resolve", resolveOf(tail, source.genre));
  const conclusion = conclusionOf(source, tail, head);
  note("conclusion", conclusion);
  note("hope", lateHopeOf(source, tail, conclusion));
  note("wish", wishOf(closing));
  note("thanks", thanksOf(closing.filter(({ at }) => !isOpeningSentence(source, at))));
  note("close_meeting", closing.find(({ text }) => cue.CLOSE_MEETING.test(text))?.at ?? null);
  return marks;
}

/** What the speaker will do; a pledge is nothing else, so there it may come early. */
function resolveOf(tail: readonly TailSentence[], genre: GenreId): TextPoint | null {
  const all =
    genre === "pledge" ? tail : tail.filter(({ text }) => !cue.WISH.test(text.slice(0, WISH_HEAD)));
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
  const isCollapsed = hasLostLineBreaks(paragraphs);
  const lastHeading = source.main?.items.at(-1)?.at;
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
      const startsParagraph = offset === 0;
      const isBehindHeadings =
        isCollapsed && (lastHeading === undefined || isBefore(lastHeading, at));
      sentences.push({ at, text, toEnd, startsParagraph, isBehindHeadings });
    }
  }
  return sentences.reverse();
}

/**
 * 总之, an address that leads up to the end, or a call on the road ahead; no list of points comes behind it, nor
 * their announcement.
 */
function conclusionOf(
  source: SectionSource,
  tail: readonly TailSentence[],
  head: readonly SectionMark[],
): TextPoint | null {
  const listed = lastListed(source, tail);
  const announced = head.find(({ id }) => id === "promise")?.at ?? null;
  const late = tail.filter(
    ({ at }) =>
      at.paragraph > listed &&
      !isOpeningSentence(source, at) &&
      (announced === null || isBefore(announced, at)),
  );
  const opened =
    late.find((sentence) => concludes(sentence, tail)) ??
    late.find(({ text }) => cue.SUMS_UP.test(text)) ??
    (source.genre === "host" ? summingUp(tail) : undefined);
  if (opened !== undefined) return opened.at;
  const main = source.main?.items.at(-1)?.at.paragraph ?? -1;
  const headEnd = headEndOf(head);
  const last = tail.at(-1)?.at.paragraph ?? -1;
  const ahead = late.find(
    ({ text, at: { paragraph } }) =>
      paragraph > Math.max(main + 1, headEnd) &&
      paragraph !== source.opening.body?.paragraph &&
      paragraph >= last - 2 &&
      tail.every(
        (one) =>
          one.at.paragraph <= paragraph || one.text.length < SHORTEST_MATTER || isLastWord(one),
      ) &&
      (cue.ROAD_AHEAD.test(text) || cue.CALL_TO_ACT.test(text)) &&
      !cue.WISH.test(text.slice(0, WISH_HEAD)) &&
      !isInItemParagraph(source, paragraph) &&
      !leadsOn(source, paragraph),
  );
  return ahead === undefined
    ? null
    : { paragraph: ahead.at.paragraph, offset: paragraphStart(source, ahead.at.paragraph) };
}

/** Behind the last who was asked to speak, what a host says of all that was said: 同志们，刚才… */
function summingUp(tail: readonly TailSentence[]): TailSentence | undefined {
  const asked = tail.findLastIndex(({ text }) => cue.HANDOVER.test(text));
  return tail.slice(asked + 1).find(({ text }) => cue.LOOKS_BACK_AT_MEETING.test(text));
}

const OPENS: readonly string[] = ["background", "purpose", "promise"];

/** The last paragraph in which something still opens the speech; -1 for none. */
function headEndOf(head: readonly SectionMark[]): number {
  return Math.max(-1, ...head.filter(({ id }) => OPENS.includes(id)).map(({ at }) => at.paragraph));
}

/** The last paragraph of the tail before which a point begins; 最后， begins none. */
function lastListed({ paragraphs }: SectionSource, tail: readonly TailSentence[]): number {
  const from = tail[0]?.at.paragraph ?? paragraphs.length;
  for (let index = paragraphs.length - 1; index > from; index--) {
    const marker = paragraphs[index]?.facts.markers[0];
    if (marker?.atStart === true && marker.family !== "last") return index - 1;
  }
  return -1;
}

/** How far into its paragraph an address must come to the point. */
const ADDRESS_SENTENCES = 2;

/**
 * A paragraph that sums up, or addresses the listeners and soon calls upon them or has the last words of the
 * speech right behind it. An excerpt cut in mid-speech has addresses too, with neither.
 */
function concludes(sentence: TailSentence, tail: readonly TailSentence[]): boolean {
  const { text, startsParagraph, isBehindHeadings } = sentence;
  if (startsParagraph && cue.SUMS_UP.test(text)) return true;
  if (!(startsParagraph || isBehindHeadings) || !cue.ADDRESSES.test(text)) return false;
  const own = runFrom(tail, tail.indexOf(sentence));
  const next = tail[tail.indexOf(sentence) + own.length];
  if (own.slice(1).some(isLastWord) || (next !== undefined && isLastWord(next))) return true;
  return (
    startsParagraph &&
    (own.slice(0, ADDRESS_SENTENCES).some((one) => cue.CALLS_UPON.test(one.text)) ||
      (next === undefined && own.some((one) => cue.TURNS_TO_LISTENERS.test(one.text))))
  );
}

/** The rest of the paragraph, or lines of one sentence each, as some pages lay out a paragraph. */
function runFrom(tail: readonly TailSentence[], from: number): readonly TailSentence[] {
  let end = from + 1;
  while (
    end < tail.length &&
    (!startsAt(tail, end) || (isAlone(tail, end - 1) && isAlone(tail, end)))
  )
    end++;
  return tail.slice(from, end);
}

function startsAt(tail: readonly TailSentence[], index: number): boolean {
  return tail[index]?.startsParagraph ?? true;
}

function isAlone(tail: readonly TailSentence[], index: number): boolean {
  return startsAt(tail, index) && startsAt(tail, index + 1);
}

function isLastWord({ text }: TailSentence): boolean {
  return (
    cue.WISH.test(text.slice(0, WISH_HEAD)) ||
    cue.BLESSING.test(text) ||
    cue.THANKS.test(text) ||
    cue.CLOSE_MEETING.test(text)
  );
}

/** A paragraph that announces points, or ends with a colon, has something behind it, if only in the original. */
function leadsOn({ promises, paragraphs }: SectionSource, paragraph: number): boolean {
  return (
    /[：:]$/.test(paragraphs[paragraph]?.text ?? "") ||
    promises.some(({ at, manner }) => at.paragraph === paragraph && manner === "spoken")
  );
}

/** A hope in the conclusion, or one that heads a paragraph of its own; 希望 within a point belongs to it. */
function lateHopeOf(
  source: SectionSource,
  tail: readonly TailSentence[],
  conclusion: TextPoint | null,
): TextPoint | null {
  if (OWN_WORDS.includes(source.genre)) return null;
  const last = tail.at(-1)?.at.paragraph ?? -1;
  for (const { at, text, startsParagraph } of tail) {
    const match = cue.HOPE.exec(text);
    if (match === null || isInItemParagraph(source, at.paragraph)) continue;
    const isInConclusion = conclusion !== null && at.paragraph >= conclusion.paragraph;
    const isSaidLast =
      at.paragraph >= last - 1 && cue.TURNS_TO_LISTENERS.test(text) && !isInItem(source, at);
    if (
      !isInConclusion &&
      !isSaidLast &&
      !(startsParagraph && LEADS_UP.test(text.slice(0, match.index)))
    )
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
    const head = text.slice(0, WISH_HEAD);
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
  const last = near.findLast(({ text }) => cue.THANKS.test(text));
  if (last === undefined) return null;
  const { at, text } = last;
  const match = cue.THANKS.exec(text);
  const mark = /^[，,]?/.exec(match?.[0] ?? "")?.[0].length ?? 0;
  const clause = clauseStart(text, (match?.index ?? 0) + mark);
  return clause <= LEADS_TO_THANKS ? at : { ...at, offset: at.offset + clause };
}
