import type { SpeechAnalysis } from "../../speech/analysis";
import { isBefore, type SeriesItem, type TextPoint } from "../../speech/numbering/numbering";
import type { SectionMark } from "../../speech/sections/sectionMark";
import { rolesOf } from "../../speech/paragraphRoles";
import * as cue from "../../speech/sections/sectionCue";
import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import type { CutStretch } from "./cutPoints";

/** Says which section a stretch of a speech is; it is asked in reading order. */
export type SectionNamer = (paragraph: LogicalParagraph, stretch: CutStretch) => string;

/** Of marks in one sentence the first of these says what it is; 新形势 makes no situation of a purpose. */
const RANK: readonly string[] = [
  "title",
  "byline",
  "salutation",
  "greeting",
  "promise",
  "wish",
  "thanks",
  "close_meeting",
  "open_decl",
  "agenda",
  "guests",
  "handover",
  "conclusion",
  "hope",
  "background",
  "welcome",
  "purpose",
  "importance",
  "review",
  "gain",
  "resolve",
  "thanks_mid",
  "requirement",
  "achievements",
  "problems",
  "situation",
];
const ENDING: readonly string[] = ["conclusion", "hope", "wish", "thanks", "close_meeting"];
/** 希望 inside a sentence that says something else comes late. */
const AT_ONCE = 12;
const LONGEST_LINE = 45;
const ASKS_OF_TRAINEES = /学风|纪律|学习要求|学习任务|珍惜/;

const isLine = (text: string): boolean => text.length <= LONGEST_LINE && !/[。！？；]./.test(text);

/** A part of the body: what stands under one heading. */
interface Part {
  readonly asksOfTrainees: boolean;
  /** Nothing but the heading has been named yet. */
  isNew: boolean;
}

export function sectionNamer(analysis: SpeechAnalysis): SectionNamer {
  const { main, genre, opening } = analysis;
  const roles = rolesOf(analysis);
  const begun = main?.items[0]?.at ?? firstPoint(analysis);
  const ended = endingStart(analysis);
  const items = itemsByPlace(analysis);
  const marks = marksByParagraph(analysis);
  let part: Part = { asksOfTrainees: false, isNew: true };
  let last = "";

  const inBody = (at: TextPoint, text: string, mark: string | null): string => {
    const item = items.get(placeKey(at)) ?? null;
    const isHeading = item?.series.family === main?.family && item?.series.level === main?.level;
    const { isNew } = part;
    part.isNew = false;
    if (item !== null && isHeading) {
      part = { asksOfTrainees: mark === "requirement" || ASKS_OF_TRAINEES.test(text), isNew: true };
      if (isLine(text)) return "h1";
      part.isNew = false;
    }
    if (genre.id === "reflection" || genre.id === "exchange")
      return mark === null || mark === "situation" ? "gain" : mark;
    if (genre.id === "pledge") return "resolve";
    if (mark === "requirement" || part.asksOfTrainees) return "requirement";
    if (item !== null)
      return isHeading ? runInHeading(text) : sectionOfItem(item, text, main?.level ?? 0);
    return turnOf(text) ?? mark ?? (isNew && main !== null ? "h1_lead" : goesOn(last));
  };

  return (paragraph, stretch) => {
    const at = { paragraph: paragraph.index, offset: stretch.offset };
    const text = paragraph.text.slice(stretch.offset, stretch.offset + stretch.length);
    const mark = markIn(marks.get(paragraph.index), stretch);
    const isInBody =
      begun !== null && !isBefore(at, begun) && (ended === null || isBefore(at, ended));
    if (roles[paragraph.slices[0]?.paragraph ?? -1] === "signature") last = "byline";
    else if (isInBody) last = inBody(at, text, mark);
    else last = mark ?? (isBefore(at, opening.body ?? at) ? "title" : last || "background");
    return last;
  };
}

/** A heading with its text behind it: a point like another, or a heading that a paste ran into its lead. */
function runInHeading(text: string): string {
  return text.search(/[。！？]/) < LONGEST_LINE ? "l2_task" : "h1_lead";
}

/** What a paragraph without any sign of its own continues. */
function goesOn(section: string): string {
  return section === "h1" || section === "h1_lead" || section === "l2_point"
    ? "significance"
    : section;
}

function sectionOfItem({ series, marker }: SeriesItem, text: string, main: number): string {
  const isTask = series.family === "nth" || series.family === "order";
  if (series.family === "isNth" || (!isTask && series.level > main + 1)) return "measure";
  const isNumbered = series.family === "chineseBracketed" || series.family === "arabic";
  return isNumbered && marker.atStart && isLine(text) ? "l2_point" : "l2_task";
}

function turnOf(text: string): string | null {
  const head = text.slice(0, 40);
  if (/^(?:根据|依据|按照)《/.test(head)) return "legal_basis";
  if (/(?:指出|强调|要求)[^。！？；]{0,8}[：:，,]?[“"]/.test(text.slice(0, 80))) return "quote";
  if (cue.PROBLEMS.test(head)) return "problems";
  if (/^(?:当前|目前|今年|近年)/.test(head))
    return cue.ACHIEVEMENTS.test(text) ? "achievements" : "situation";
  if (/^(?:各级工会|广大工会干部|我们各级|每)/.test(head) && /[要须]/.test(head)) return "call";
  return null;
}

/** Marks of a paragraph that tell what a stretch is; headings and points are told by their numbers. */
function marksByParagraph({ sections }: SpeechAnalysis): ReadonlyMap<number, SectionMark[]> {
  const marks = new Map<number, SectionMark[]>();
  for (const mark of sections) {
    if (mark.id === "h1" || mark.id === "l2_point") continue;
    const known = marks.get(mark.at.paragraph);
    if (known === undefined) marks.set(mark.at.paragraph, [mark]);
    else known.push(mark);
  }
  return marks;
}

function markIn(
  marks: readonly SectionMark[] | undefined,
  { offset, length }: CutStretch,
): string | null {
  const end = offset + Math.min(length, AT_ONCE + 1);
  const inside = marks?.filter(({ at }) => at.offset >= offset && at.offset < end) ?? [];
  const first = Math.min(...inside.map(({ at }) => at.offset));
  const ids = inside.filter(({ at }) => at.offset === first).map(({ id }) => id);
  return RANK.find((id) => ids.includes(id)) ?? null;
}

/** Longer than any paragraph, so that a place is one number. */
const PARAGRAPH = 2 ** 32;

const placeKey = ({ paragraph, offset }: TextPoint): number => paragraph * PARAGRAPH + offset;

function itemsByPlace({ numbering }: SpeechAnalysis): ReadonlyMap<number, SeriesItem> {
  const items = new Map<number, SeriesItem>();
  for (const series of numbering.series)
    for (const item of series.items)
      if (!items.has(placeKey(item.at))) items.set(placeKey(item.at), item);
  return items;
}

/** Where the body begins in a speech without headings. */
function firstPoint({ numbering }: SpeechAnalysis): TextPoint | null {
  return numbering.series.find(({ items }) => items[0]?.marker.atStart)?.items[0]?.at ?? null;
}

/** The first section behind the last heading that ends a speech. */
function endingStart({ sections, numbering, main }: SpeechAnalysis): TextPoint | null {
  const last = (main ?? numbering.series[0])?.items.at(-1)?.at ?? null;
  return (
    sections.find(({ id, at }) => ENDING.includes(id) && (last === null || isBefore(last, at)))
      ?.at ?? null
  );
}
