import type { GenreId } from "./genreProfile";
import type { LogicalParagraph } from "./logicalParagraph";
import { isBefore, type SeriesItem, type TextPoint } from "./numbering";
import { sectionMark, type SectionMark, type SectionSource } from "./sectionMark";
import { clauseStart, sentencesOf } from "./sentence";
import * as cue from "./sectionCue";

interface HeadSentence {
  readonly at: TextPoint;
  readonly text: string;
}

/** The opening of a speech is never longer than this many sentences. */
const MOST_HEAD_SENTENCES = 40;

/** Background, welcome, purpose and the other parts that come before the first heading. */
export function headSectionsOf(source: SectionSource): readonly SectionMark[] {
  const sentences = headSentencesOf(source);
  const marks = new Map<string, SectionMark>();
  const note = (id: string, at: TextPoint | null): void => {
    if (at !== null && !marks.has(id)) marks.set(id, sectionMark(source, id, at));
  };
  note("background", backgroundOf(source, sentences));
  for (const sentence of sentences) {
    const welcome = welcomeIn(sentence);
    if (isInItem(source, sentence.at)) continue;
    if (welcome !== null)
      note(isWelcome(sentence.text, source) ? "welcome" : "thanks_mid", welcome);
    note("importance", cueIn(sentence, cue.IMPORTANCE));
    if (hasPurpose(source)) note("purpose", outsideItems(source, purposeIn(sentence, source)));
    note("achievements", cueIn(sentence, cue.ACHIEVEMENTS));
    note("situation", cueIn(sentence, cue.SITUATION));
  }
  if (hasPurpose(source)) note("purpose", aimOf(sentences));
  note("promise", promiseSectionOf(source, sentences));
  note("gain", gainOf(source, sentences));
  if (source.genre === "closing")
    note("review", firstWith(sentences, cue.REVIEW) ?? firstWith(sentences, cue.TIME_SPENT));
  note("hope", hopeOf(source, sentences));
  return [...marks.values()];
}

/** Sentences from the first word of the body to the first heading. */
function headSentencesOf({
  paragraphs,
  opening,
  main,
  numbering,
}: SectionSource): readonly HeadSentence[] {
  const body = opening.body;
  if (body === null) return [];
  const end = main?.items[0]?.at ?? firstListed(numbering);
  const sentences: HeadSentence[] = [];
  for (let index = body.paragraph; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isResidue) continue;
    for (const { offset, text } of sentencesOf(paragraph.text)) {
      const from = index === body.paragraph ? body.offset : 0;
      if (offset + text.length <= from) continue;
      const cut = Math.max(0, from - offset);
      const at = { paragraph: index, offset: offset + cut };
      if (end !== null && !isBefore(at, end)) return sentences;
      const stop = end?.paragraph === index ? end.offset - offset : text.length;
      sentences.push({ at, text: text.slice(cut, stop) });
      if (sentences.length === MOST_HEAD_SENTENCES) return sentences;
    }
  }
  return sentences;
}

/** Where the body begins in a speech without headings: at its first paragraph with an ordinal. */
function firstListed({ series }: SectionSource["numbering"]): TextPoint | null {
  const listed = series.find(
    ({ family, items: [item] }) => family !== "agenda" && item?.marker.atStart,
  );
  return listed?.items[0]?.at ?? null;
}

const HAPPENS_HERE = /今天|今日|举行|举办|召开|开班|欢聚|相聚|汇聚|齐聚/;
const FRAGMENT_LENGTH = 15;
/** 下面， and the like before an announcement at the head of a sentence. */
const ANNOUNCING = 6;

/**
 * The body begins with its background unless its first sentence already thanks, welcomes, sums up results or
 * announces points. A scrap that ends in …… is what was left of a lost sentence.
 */
function backgroundOf(source: SectionSource, sentences: readonly HeadSentence[]): TextPoint | null {
  const first = sentences.find(({ text }) => text.length > FRAGMENT_LENGTH || !text.endsWith("……"));
  if (first === undefined) return null;
  const { text, at } = first;
  const isHere = HAPPENS_HERE.test(text);
  if (
    !isHere &&
    (welcomeIn(first) !== null || /^(?:首先|其次)?[，,]?我?(?:要|想)?(?:非常|衷心)?感谢/.test(text))
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

function isIn(point: TextPoint, { at, text }: HeadSentence): boolean {
  return (
    point.paragraph === at.paragraph &&
    point.offset >= at.offset &&
    point.offset < at.offset + text.length
  );
}

function pointAt({ at }: HeadSentence, offset: number): TextPoint {
  return { paragraph: at.paragraph, offset: at.offset + offset };
}

function cueIn(sentence: HeadSentence, pattern: RegExp): TextPoint | null {
  return pattern.test(sentence.text) ? sentence.at : null;
}

function firstWith(sentences: readonly HeadSentence[], pattern: RegExp): TextPoint | null {
  return sentences.find(({ text }) => pattern.test(text))?.at ?? null;
}

function welcomeIn(sentence: HeadSentence): TextPoint | null {
  if (!cue.WELCOME.test(sentence.text) || cue.INVITES_SPEAKER.test(sentence.text)) return null;
  const start = cue.WELCOME_START.exec(sentence.text)?.index ?? 0;
  return pointAt(sentence, clauseStart(sentence.text, start));
}

/** Those who speak for themselves thank; they welcome no one. */
const OWN_WORDS: readonly GenreId[] = ["exchange", "reflection", "pledge"];

/** A trainee thanks his teachers, a closing speech its hosts; neither welcomes by that. */
function isWelcome(text: string, { genre }: SectionSource): boolean {
  const thanksOnly = !cue.IS_WELCOME_PROPER.test(text);
  return !(thanksOnly && genre === "closing") && !OWN_WORDS.includes(genre);
}

function hasPurpose({ genre }: SectionSource): boolean {
  return genre === "opening" || genre === "work" || genre === "closing" || genre === "host";
}

function purposeIn(sentence: HeadSentence, { genre }: SectionSource): TextPoint | null {
  const isMeeting = genre === "work" || genre === "host";
  const match =
    cue.PURPOSE.exec(sentence.text) ?? (isMeeting ? cue.TASK.exec(sentence.text) : null);
  if (match === null) return null;
  const importance = cue.IMPORTANCE.exec(sentence.text);
  if (importance !== null && importance.index < match.index && !match[0].includes("目的"))
    return null;
  if (cue.MEANING.test(match[0]) && !match[0].includes("目的"))
    return pointAt(sentence, meaningStart(sentence.text, match.index));
  const mark = /^[，,：:]/.exec(match[0])?.[0].length ?? 0;
  return pointAt(sentence, clauseStart(sentence.text, match.index + mark));
}

/** 这对于…，…，具有重要意义 begins at 这; a sentence that tells of nothing else, at its own head. */
function meaningStart(text: string, at: number): number {
  const head = text.slice(0, at);
  if (!HAPPENS_HERE.test(head)) return 0;
  const start = cue.MEANING_START.exec(head);
  return start === null ? clauseStart(text, at) : clauseStart(text, start.index + start[0].length);
}

function aimOf(sentences: readonly HeadSentence[]): TextPoint | null {
  return firstWith(
    sentences.filter(({ text }) => HAPPENS_HERE.test(text)),
    cue.AIM,
  );
}

/** The announcement of the points that divide the speech, or the sentence that names its headings. */
function promiseSectionOf(
  source: SectionSource,
  sentences: readonly HeadSentence[],
): TextPoint | null {
  const { promises, main, genre } = source;
  const inHead = promises.filter(({ at }) => sentences.some((sentence) => isIn(at, sentence)));
  const spoken = inHead.find(
    ({ manner, series, unit, promised }) =>
      manner === "spoken" ||
      (manner === "listed" &&
        series !== null &&
        series.family !== "isNth" &&
        (series === main || unit !== "") &&
        (promised !== null || series === main)),
  );
  const said = sentences.find(
    ({ text }) => cue.ANNOUNCEMENT.test(text) && /我|下面|现在/.test(text),
  );
  const foretold = promises.find(
    ({ manner, number }) => manner === "implied" && number === null && genre !== "host",
  );
  if (spoken !== undefined) return spoken.at;
  if (said !== undefined) {
    const offset = cue.ANNOUNCEMENT.exec(said.text)?.index ?? 0;
    return pointAt(said, clauseStart(said.text, offset));
  }
  return foretold !== undefined && sentences.some((sentence) => isIn(foretold.at, sentence))
    ? foretold.at
    : null;
}

/** What a trainee gained: best a look back, else the first clause that says so, at last within the points. */
function gainOf(source: SectionSource, sentences: readonly HeadSentence[]): TextPoint | null {
  const { genre } = source;
  if (genre !== "reflection" && genre !== "exchange") return null;
  const lookingBack = sentences.find(
    ({ text }) => cue.LOOKS_BACK.test(text) && !text.startsWith("转眼"),
  );
  if (lookingBack !== undefined) return lookingBack.at;
  for (const sentence of sentences) {
    if (cue.TIME_SPENT.test(sentence.text) && sentence !== sentences[0]) return sentence.at;
    const match = cue.GAIN.exec(sentence.text);
    if (match !== null) return pointAt(sentence, clauseStart(sentence.text, match.index));
  }
  return gainInPoints(source);
}

/** Points announced as what was gained: the first sentence among them that says so, or else the first point. */
function gainInPoints({ paragraphs, promises }: SectionSource): TextPoint | null {
  const announced = promises.find(
    ({ manner, series, text }) =>
      manner !== "implied" && series !== null && cue.POINTS_ARE_GAINS.test(text),
  );
  const start = announced?.series?.items[0]?.at;
  return start === undefined ? null : (gainFrom(start, paragraphs) ?? start);
}

/** The first clause from there on that tells of something gained. */
export function gainFrom(
  start: TextPoint,
  paragraphs: readonly LogicalParagraph[],
): TextPoint | null {
  for (let index = start.paragraph; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isResidue) continue;
    for (const { offset, text } of sentencesOf(paragraph.text)) {
      const at = { paragraph: index, offset };
      if (isBefore(at, start)) continue;
      const match = cue.GAIN.exec(text);
      if (match !== null) return { ...at, offset: offset + clauseStart(text, match.index) };
    }
  }
  return null;
}

/**
 * A hope said to the audience. Where the points themselves are hopes or demands, a 希望 on the way to them is
 * no section.
 */
function hopeOf(source: SectionSource, sentences: readonly HeadSentence[]): TextPoint | null {
  if (source.genre === "reflection" || source.genre === "exchange") return null;
  const announced = source.promises.find(({ manner }) => manner === "spoken");
  const text = source.paragraphs[announced?.at.paragraph ?? -1]?.text ?? "";
  const phrase =
    announced === undefined ? "" : text.slice(announced.at.offset, announced.at.offset + 60);
  if (cue.POINTS_ARE_HOPES.test(phrase)) return null;
  for (const sentence of sentences) {
    const match = cue.HOPE.exec(sentence.text);
    if (match === null || isInItem(source, sentence.at)) continue;
    return pointAt(sentence, clauseStart(sentence.text, match.index));
  }
  return null;
}

function outsideItems(source: SectionSource, at: TextPoint | null): TextPoint | null {
  return at === null || isInItem(source, at) ? null : at;
}

function isInItem({ numbering, paragraphs }: SectionSource, at: TextPoint): boolean {
  return numbering.series.some(({ items, family }) => {
    const first = items[0];
    return (
      first !== undefined &&
      family !== "agenda" &&
      isBefore(first.at, at) &&
      first.at.paragraph === at.paragraph &&
      !isBehindList(items, at, paragraphs[at.paragraph]?.text ?? "")
    );
  });
}

/** A list within one sentence (一是…；二是…。) ends with that sentence. */
function isBehindList(items: readonly SeriesItem[], at: TextPoint, text: string): boolean {
  const first = items[0]?.at;
  const last = items.at(-1)?.at;
  if (first === undefined || last === undefined || items.length < 2) return false;
  if (last.paragraph !== first.paragraph || first.offset === 0) return false;
  if (/[。！？]/.test(text.slice(first.offset, last.offset))) return false;
  const end = text.slice(last.offset, at.offset);
  return isBefore(last, at) && /[。！？]/.test(end);
}
