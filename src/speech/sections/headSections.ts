import { gainOf } from "./gainSection";
import { OWN_WORDS } from "../genre/genreProfile";
import {
  firstWith,
  headSentencesOf,
  isIn,
  isInItem,
  pointAt,
  type HeadSentence,
} from "./headSentence";
import { isBefore, type TextPoint } from "../numbering/numbering";
import { promiseSectionOf } from "./promiseSection";
import { hasPurpose, purposeOf } from "./purposeSection";
import * as cue from "./sectionCue";
import { sectionMark, type SectionMark, type SectionSource } from "./sectionMark";
import { clauseStart } from "../text/sentence";

/** Background, welcome, purpose and the other parts that come before the first heading. */
export function headSectionsOf(source: SectionSource): readonly SectionMark[] {
  const sentences = headSentencesOf(source);
  const marks = new Map<string, SectionMark>();
  const note = (id: string, at: TextPoint | null): void => {
    if (at !== null && !marks.has(id)) marks.set(id, sectionMark(source, id, at));
  };
  note("background", backgroundOf(source, sentences));
  const promise = promiseSectionOf(source, sentences);
  let isUnderWay = false;
  for (const [index, sentence] of sentences.entries()) {
    const welcome = welcomeIn(sentences, index);
    isUnderWay ||= source.genre === "host" && cue.IS_UNDER_WAY.test(sentence.text);
    if (isInItem(source, sentence.at)) continue;
    const isEarly = promise === null || sentence.at.paragraph <= promise.paragraph;
    if (welcome !== null && !isUnderWay)
      note(isEarly && isWelcome(sentence.text, source) ? "welcome" : "thanks_mid", welcome);
    note("importance", cueIn(sentence, cue.IMPORTANCE));
    note("achievements", cueIn(sentence, cue.ACHIEVEMENTS));
    note("situation", cueIn(sentence, cue.SITUATION));
  }
  if (hasPurpose(source)) note("purpose", purposeOf(source, sentences));
  note("promise", promise);
  note("gain", gainOf(source, sentences));
  if (source.genre === "closing")
    note("review", firstWith(sentences, cue.REVIEW) ?? firstWith(sentences, cue.TIME_SPENT));
  note("hope", hopeOf(source, sentences));
  return [...marks.values()];
}

const FRAGMENT_LENGTH = 15;
/** So many characters before a welcome are a background of their own. */
const LEADS_TO_WELCOME = 20;
/** 下面， and the like before an announcement at the head of a sentence. */
const ANNOUNCING = 6;

/**
 * The body begins with its background unless its first sentence already thanks, welcomes, sums up results or
 * announces points. A scrap that ends in …… is what was left of a lost sentence.
 */
function backgroundOf(source: SectionSource, sentences: readonly HeadSentence[]): TextPoint | null {
  const first = sentences.find(({ text }) =>
    text.length > FRAGMENT_LENGTH ? true : !text.endsWith("……") && !cue.CALLS_TO_ORDER.test(text),
  );
  if (first === undefined) return null;
  const { text, at } = first;
  const isHere = cue.HAPPENS_HERE.test(text);
  const welcome = welcomeIn(sentences, sentences.indexOf(first));
  const isWelcomeFirst =
    welcome !== null && welcome.offset - at.offset < LEADS_TO_WELCOME && !cue.NAMES_DAY.test(text);
  if (
    !isHere &&
    (isWelcomeFirst || /^(?:首先|其次)?[，,]?我?(?:要|想)?(?:非常|衷心)?感谢/.test(text))
  )
    return null;
  if (!isHere && cue.ACHIEVEMENTS.test(text)) return null;
  const announced = source.promises.find(
    ({ at: promise, manner }) => manner === "spoken" && isIn(promise, first),
  );
  const isFirst = announced !== undefined && announced.at.offset - at.offset <= ANNOUNCING;
  return (announced !== undefined && (isFirst || !isHere)) ||
    source.numbering.series.some(
      ({ items: [item] }) => item !== undefined && samePoint(item.at, at),
    )
    ? null
    : at;
}

function samePoint(one: TextPoint, other: TextPoint): boolean {
  return one.paragraph === other.paragraph && one.offset === other.offset;
}

function cueIn(sentence: HeadSentence, pattern: RegExp): TextPoint | null {
  return pattern.test(sentence.text) ? sentence.at : null;
}

function welcomeIn(sentences: readonly HeadSentence[], index: number): TextPoint | null {
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const { text } = sentence;
  if (!cue.WELCOME.test(text) || cue.INVITES_SPEAKER.test(text) || cue.WISH.test(text)) return null;
  const start = cue.WELCOME_START.exec(text);
  if (start === null) return listedWelcome(sentences, index) ?? welcomeAt(sentence, cue.WELCOME);
  return pointAt(sentence, clauseStart(text, start.index));
}

function welcomeAt(sentence: HeadSentence, pattern: RegExp): TextPoint | null {
  const match = pattern.exec(sentence.text);
  return match === null ? null : pointAt(sentence, clauseStart(sentence.text, match.index));
}

/** 我代表…，向…；向…；向…表示感谢: parts that end with a semicolon lead up to their welcome. */
function listedWelcome(sentences: readonly HeadSentence[], index: number): TextPoint | null {
  for (let at = index - 1; at >= 0; at--) {
    const before = sentences[at];
    if (before?.text.endsWith("；") !== true) return null;
    if (/^[向对]/.test(before.text)) continue;
    return /[，,][向对]/.test(before.text) ? welcomeAt(before, cue.WELCOME_START) : null;
  }
  return null;
}

/** Those who speak for themselves thank, and so does a closing speech its hosts; neither welcomes by that. */
function isWelcome(text: string, { genre }: SectionSource): boolean {
  if (cue.APPLAUDS_AGAIN.test(text)) return false;
  const thanksOnly = !cue.IS_WELCOME_PROPER.test(text);
  return !(thanksOnly && genre === "closing") && !OWN_WORDS.includes(genre);
}

const LONGEST_PHRASE = 60;
/** 同时， and the like before a hope that is the matter of its sentence. */
const LEADS_TO_HOPE = 4;

/** 我给大家提几点希望, without the points behind its mark. */
function phraseAt({ paragraphs }: SectionSource, { paragraph, offset }: TextPoint): string {
  const text = paragraphs[paragraph]?.text.slice(offset, offset + LONGEST_PHRASE) ?? "";
  return text.split(/[。：:；！？]/)[0] ?? "";
}

/**
 * A hope said to the audience. Where the points themselves are hopes or demands, only one in front of them
 * counts, and none that hangs on to a sentence about something else.
 */
function hopeOf(source: SectionSource, sentences: readonly HeadSentence[]): TextPoint | null {
  if (OWN_WORDS.includes(source.genre)) return null;
  const announced = source.promises.find(({ manner }) => manner === "spoken");
  const points = announced?.at;
  const areHopes = points !== undefined && cue.POINTS_ARE_HOPES.test(phraseAt(source, points));
  for (const sentence of sentences) {
    if (areHopes && isBefore(points, pointAt(sentence, sentence.text.length))) return null;
    const match = cue.HOPE.exec(sentence.text);
    if (match === null || isInItem(source, sentence.at)) continue;
    const offset = clauseStart(sentence.text, match.index);
    if (areHopes && offset > LEADS_TO_HOPE) continue;
    return pointAt(sentence, offset);
  }
  return null;
}
