import {
  isBefore,
  type Numbering,
  type Series,
  type SeriesItem,
  type TextPoint,
} from "../numbering/numbering";
import type { GenreId } from "../genre/genreProfile";
import { endingSectionsOf } from "./endingSections";
import { headSectionsOf } from "./headSections";
import { listChange } from "../steps/listChange";
import { hasLostLineBreaks, type LogicalParagraph } from "../lines/logicalParagraph";
import type { OrdinalFamily } from "../numbering/ordinalMarker";
import { sentencesOf } from "../text/sentence";
import { sectionMark, type SectionMark, type SectionSource } from "./sectionMark";
import * as cue from "./sectionCue";
import { countOf } from "../numbering/seriesCount";

/** Reads the sections of one speech over time. */
export interface SectionReader {
  (source: SectionSource): readonly SectionMark[];
}

/** Sections in reading order. Each id stands once, where it first begins, but headings stand each for itself. */
export function sectionReader(): SectionReader {
  const headingSectionsOf = headingReader();
  return (source) => {
    const { opening } = source;
    const top: (SectionMark | null)[] = (
      ["title", "byline", "salutation", "greeting"] as const
    ).map((id) => {
      const at = opening[id];
      return at === null ? null : sectionMark(source, id, at);
    });
    const head = headSectionsOf(source);
    const ending = endingSectionsOf(source, head).filter(
      (mark) => !head.some(({ id }) => id === mark.id),
    );
    const marks = [
      ...top.filter((mark) => mark !== null),
      ...head,
      ...headingSectionsOf(source),
      ...bodySectionsOf(source),
      ...ending,
    ];
    return marks.sort(byPlace);
  };
}

function byPlace(one: SectionMark, other: SectionMark): number {
  return isBefore(one.at, other.at) ? -1 : isBefore(other.at, one.at) ? 1 : 0;
}

/** In reading order; under the same numbering only marks in paragraphs that changed are made again. */
function headingReader(): SectionReader {
  let numbering: Numbering | null = null;
  let main: Series | null = null;
  let paragraphs: readonly LogicalParagraph[] = [];
  let marks: SectionMark[] = [];
  return (source) => {
    if (source.numbering !== numbering || source.main !== main) {
      marks = headingSectionsOf(source).sort(byPlace);
    } else {
      const { from, newEnd } = listChange(paragraphs, source.paragraphs);
      for (let i = 0; i < marks.length; i++) {
        const mark = marks[i];
        if (mark !== undefined && mark.at.paragraph >= from && mark.at.paragraph < newEnd)
          marks[i] = sectionMark(source, mark.id, mark.at);
      }
    }
    ({ numbering, main, paragraphs } = source);
    return marks;
  };
}

function headingSectionsOf(source: SectionSource): SectionMark[] {
  const { main, numbering } = source;
  if (main === null) return [];
  const marks: SectionMark[] = [];
  for (const series of numbering.series) {
    const isMain = series.family === main.family && series.level === main.level;
    const isBelow = series.level === main.level + 1;
    if (!isMain && !isBelow) continue;
    for (const item of series.items) {
      if (isMain || item.marker.atStart)
        marks.push(sectionMark(source, isMain ? "h1" : "l2_point", item.at));
    }
  }
  return marks;
}

interface BodyCue {
  readonly id: string;
  readonly pattern: RegExp;
  /** Absent: in every genre. */
  readonly genres?: readonly GenreId[];
}

const LED: readonly GenreId[] = ["opening", "closing", "work", "host"];
const BODY_CUES: readonly BodyCue[] = [
  { id: "requirement", pattern: cue.REQUIREMENT, genres: ["opening", "host"] },
  { id: "problems", pattern: cue.PROBLEMS, genres: LED },
  { id: "guests", pattern: cue.GUESTS, genres: ["host"] },
  { id: "agenda", pattern: cue.AGENDA, genres: ["host"] },
  { id: "handover", pattern: cue.HANDOVER, genres: ["host"] },
  { id: "open_decl", pattern: cue.OPEN_DECLARATION, genres: ["host", "opening"] },
];

/** Sections that may stand anywhere in the body: the first sentence with the cue. */
function bodySectionsOf(source: SectionSource): readonly SectionMark[] {
  const { opening, paragraphs, genre } = source;
  const open = BODY_CUES.filter(({ genres }) => genres === undefined || genres.includes(genre));
  const wanted = new Set(open);
  const marks: SectionMark[] = [];
  const body = opening.body;
  if (body === null) return marks;
  for (let index = body.paragraph; index < paragraphs.length && wanted.size > 0; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isResidue) continue;
    for (const one of wanted) {
      if (!hasCue(paragraph, one)) continue;
      const at = firstSentenceWith(
        paragraph,
        index,
        one.pattern,
        index === body.paragraph ? body.offset : 0,
      );
      if (at === null) continue;
      wanted.delete(one);
      marks.push(sectionMark(source, one.id, at));
    }
  }
  return marks;
}

/** Asked once of a text, however often the speech is read; bits are places in the list of cues. */
function hasCue({ facts: { cues }, text }: LogicalParagraph, cue: BodyCue): boolean {
  const bit = 1 << BODY_CUES.indexOf(cue);
  if ((cues.asked & bit) === 0) {
    cues.asked |= bit;
    if (cue.pattern.test(text)) cues.found |= bit;
  }
  return (cues.found & bit) !== 0;
}

function firstSentenceWith(
  { text: whole }: LogicalParagraph,
  paragraph: number,
  pattern: RegExp,
  from: number,
): TextPoint | null {
  for (const { offset, text } of sentencesOf(whole)) {
    if (offset + text.length > from && pattern.test(text)) {
      return { paragraph, offset: Math.max(offset, from) };
    }
  }
  return null;
}

/** The series that divides the speech: 一、 before all, then 第一部分, then 1. or 第一 used as headings. */
export function mainSeriesOf(
  { series }: Numbering,
  paragraphs: readonly LogicalParagraph[],
): Series | null {
  const chinese = series.find(
    ({ family, parent, items }) =>
      family === "chinese" &&
      !isRunOn(items, paragraphs) &&
      (parent === null || parent.series.family === "unit" || parent.series.family !== "chinese"),
  );
  const unit = series.find(
    ({ family, level, items }) => family === "unit" && level === 1 && !areReasons(items),
  );
  if (unit !== undefined && (chinese === undefined || unit.level < chinese.level)) return unit;
  if (chinese !== undefined) return chinese;
  const heads = (one: Series): boolean =>
    one.level === 1 &&
    one.items.every(({ marker }) => marker.atStart) &&
    (one.items.length > 1 ||
      isHeadingLine(paragraphs[one.items[0]?.at.paragraph ?? -1]?.text ?? ""));
  const arabic = series.find(
    (one) => one.family === "arabic" && (heads(one) || isAnnouncedInLine(one, paragraphs)),
  );
  if (arabic !== undefined) return arabic;
  return (
    series.find(
      (one) =>
        HEADING_FAMILIES.has(one.family) &&
        heads(one) &&
        (isAnnounced(one, paragraphs) || (one.family !== "order" && dividesText(one, paragraphs))),
    ) ??
    series.find((one) => one.family === "isNth" && heads(one) && headsText(one, paragraphs)) ??
    null
  );
}

const HEADING_FAMILIES: ReadonlySet<OrdinalFamily> = new Set(["nth", "chineseBracketed", "order"]);

/** Points with lists of their own below them, or each a line that heads text. */
function dividesText({ items }: Series, paragraphs: readonly LogicalParagraph[]): boolean {
  const hasLists = items.some(({ children }) =>
    children.some(
      ({ family, items: members }) =>
        members.length > 1 && family !== "isNth" && family !== "order",
    ),
  );
  return hasLists || items.every(({ at }) => isHeadingLine(paragraphs[at.paragraph]?.text ?? ""));
}

/** 一是为什么学 on lines of their own, each with text of its own below it. */
function headsText({ items }: Series, paragraphs: readonly LogicalParagraph[]): boolean {
  return (
    items.length > 1 &&
    items.every(({ at: { paragraph } }, index) => {
      const next = items[index + 1]?.at.paragraph ?? paragraphs.length;
      return next > paragraph + 1 && isHeadingLine(paragraphs[paragraph]?.text ?? "");
    })
  );
}

/** 我讲三点： with the points right below it, however long each is. */
function isAnnounced(series: Series, paragraphs: readonly LogicalParagraph[]): boolean {
  const first = series.items[0];
  const above = paragraphs[(first?.at.paragraph ?? 0) - 1];
  if (first?.marker.value !== 1 || above === undefined) return false;
  return above.facts.promiseWords.some(
    ({ manner, promised, end }) =>
      manner === "spoken" &&
      end >= above.text.length - 1 &&
      (promised === null || promised === countOf(series)),
  );
}

/** 我提几点要求：1.… on the one line that is the whole speech. */
function isAnnouncedInLine(
  { items: [first], level }: Series,
  paragraphs: readonly LogicalParagraph[],
): boolean {
  if (first === undefined || level > 1 || first.marker.value !== 1 || first.marker.atStart)
    return false;
  if (!hasLostLineBreaks(paragraphs)) return false;
  return (paragraphs[first.at.paragraph]?.facts.promiseWords ?? []).some(
    ({ manner, end }) =>
      manner === "spoken" && first.at.offset >= end && first.at.offset <= end + 1,
  );
}

/** 召集大家来有两层意思：第一层意思，… gives reasons on the way to the points. */
function areReasons(items: readonly SeriesItem[]): boolean {
  return items.every(({ marker }) => !marker.atStart && marker.text.endsWith("意思"));
}

/** 议题是：一、…；二、…。 lists within one sentence. */
function isRunOn(items: readonly SeriesItem[], paragraphs: readonly LogicalParagraph[]): boolean {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined || first === last || first.marker.atStart)
    return false;
  if (first.at.paragraph !== last.at.paragraph) return false;
  const text = paragraphs[first.at.paragraph]?.text.slice(first.at.offset, last.at.offset) ?? "";
  return !/[。！？]/.test(text);
}

const LONGEST_HEADING_LINE = 40;

function isHeadingLine(text: string): boolean {
  return text !== "" && text.length <= LONGEST_HEADING_LINE && !/[。！？；]./.test(text);
}
