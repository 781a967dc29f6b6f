import type { SpeechAnalysis } from "../speech/analysis";
import { physicalStretchesOf } from "../speech/lines/logicalParagraph";
import {
  endOfItem,
  isBefore,
  type SeriesItem,
  type TextPoint,
} from "../speech/numbering/numbering";
import { gainInBody } from "../speech/sections/gainSection";
import { POINTS_ARE_HOPES } from "../speech/sections/sectionCue";
import type { GenreProfile } from "../speech/genre/genreProfile";
import { sectionMark, type SectionMark } from "../speech/sections/sectionMark";
import type { RequiredSection } from "./checkReport";
import { spokenBetween } from "../speech/spokenLength";
import { needlessIn } from "./needlessSections";
import { fromPack } from "./packSource";
import type { FindingPlace } from "./rule";
import { SECTION_CUES, shownSection } from "./shownSection";
import { placeIn } from "./textPlace";

/** Sections that do the work of another, so that it is not missed. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  conclusion: ["hope", "wish", "close_meeting"],
  requirement: ["hope"],
  wish: ["thanks"],
  thanks: ["wish", "close_meeting"],
  agenda: ["promise"],
  gain: ["insight"],
  background: ["welcome", "thanks_mid", "purpose", "achievements"],
  review: ["achievements", "gain"],
  hope: ["requirement", "conclusion"],
};

/** Words that show a section only where nothing surer does: elsewhere they mostly show something else. */
const SAID_OTHERWISE: Readonly<Record<string, RegExp>> = {
  purpose: /只求/,
  requirement: /联系实际|学用结合|分组讨论|结业考核|线上学习|时间(?:比?较|很)?紧/,
};

/** Fewer spoken characters under a heading than this are no text. */
const THINNEST_PART = 15;
/** Signs of when, where and what at the head of a speech whose first words are lost. */
const OCCASION = /参加|举办|召开|培训班|学习班|为期|月\d|近日|日前|今天/;

/** Both the report and a rule ask for them. */
const answers = new WeakMap<SpeechAnalysis, readonly RequiredSection[]>();

/** The sections the genre asks for, in its order, each with where it stands or belongs. */
export function requiredSectionsOf(analysis: SpeechAnalysis): readonly RequiredSection[] {
  const required = answers.get(analysis) ?? requiredIn(analysis);
  answers.set(analysis, required);
  return required;
}

function requiredIn(analysis: SpeechAnalysis): readonly RequiredSection[] {
  const { profile } = analysis;
  if (profile === null) return [];
  const early = earlyMarks(analysis, profile);
  const needless = needlessIn(analysis);
  return profile.required
    .filter((id) => !needless.includes(id))
    .map((id) => requiredSection(id, analysis, profile, early));
}

function requiredSection(
  id: string,
  analysis: SpeechAnalysis,
  profile: GenreProfile,
  early: ReadonlySet<SectionMark>,
): RequiredSection {
  const pack = profile.requiredBy?.[id];
  const mark =
    markOf(id, analysis) ??
    shownSection(id, analysis, SAID_OTHERWISE[id]) ??
    shownSection(id, analysis, pack === undefined ? undefined : SECTION_CUES[id]);
  if (mark === null)
    return {
      id,
      state: "missing",
      at: gapFor(id, analysis, profile),
      evidence: "",
      ...fromPack(pack),
    };
  const paragraph = analysis.paragraphs[mark.at.paragraph];
  const at: FindingPlace =
    paragraph === undefined
      ? { kind: "speech" }
      : placeIn(paragraph, mark.at.offset, mark.evidence.length);
  const state = early.has(mark)
    ? "outOfOrder"
    : id === "h1" && isThin(analysis)
      ? "thin"
      : "present";
  return { id, state, at, evidence: mark.evidence, ...fromPack(pack) };
}

/** The mark that proves the section, or one of a section that stands for it. */
function markOf(id: string, analysis: SpeechAnalysis): SectionMark | null {
  const { sections } = analysis;
  if (id === "background" && isHeadLost(analysis)) return null;
  const own = sections.find((mark) => mark.id === id);
  if (own !== undefined) return own;
  const first = listsPoints(id, analysis) ? firstPoint(analysis) : undefined;
  if (first !== undefined) return { id, at: first.at, evidence: first.marker.text };
  if (id === "promise") {
    const promise = analysis.promises.find(({ manner }) => manner === "spoken");
    if (promise !== undefined) return { id, at: promise.at, evidence: promise.text };
  }
  return (
    sections.find((mark) => STANDS_FOR[id]?.includes(mark.id)) ??
    (id === "requirement" || id === "hope" ? pointsThatAsk(id, analysis) : null) ??
    (id === "gain" ? gainAmongPoints(analysis) : null)
  );
}

/** Points divide a speech, and those of a pledge are what is pledged. */
function listsPoints(id: string, { genre }: SpeechAnalysis): boolean {
  return id === "h1" || (id === "resolve" && genre.id === "pledge");
}

/** The first of several points, or the only one there is of those announced. */
function firstPoint({ numbering, promises }: SpeechAnalysis): SeriesItem | undefined {
  const listed =
    numbering.series.find(({ items }) => items.length > 1) ??
    promises.find(({ manner, series }) => manner === "spoken" && series !== null)?.series;
  return listed?.items[0];
}

function gainAmongPoints(analysis: SpeechAnalysis): SectionMark | null {
  const at = gainInBody(analysis);
  return at === null ? null : sectionMark(analysis, "gain", at);
}

/** 提三点要求 makes every point a demand. */
function pointsThatAsk(id: string, { promises }: SpeechAnalysis): SectionMark | null {
  const asked = promises.find(
    ({ text, manner }) => manner === "spoken" && POINTS_ARE_HOPES.test(text),
  );
  return asked === undefined ? null : { id, at: asked.at, evidence: asked.text };
}

/** A scrap such as 有了一种迫切的期待…… at the top is the rest of a lost beginning. */
function isHeadLost({ opening, paragraphs }: SpeechAnalysis): boolean {
  const { body } = opening;
  if (body === null) return false;
  const first = paragraphs[body.paragraph]?.text.slice(body.offset) ?? "";
  const next = paragraphs[body.paragraph + 1]?.text.slice(0, 60) ?? "";
  return first.length < 15 && first.endsWith("……") && !OCCASION.test(next);
}

function isThin({ main, paragraphs }: SpeechAnalysis): boolean {
  return (
    main?.items.some((item) => {
      const text = paragraphs[item.at.paragraph]?.text ?? "";
      const headingEnd = { paragraph: item.at.paragraph, offset: headingLength(text) };
      return spokenBetween(paragraphs, headingEnd, endOfItem(item)) < THINNEST_PART;
    }) ?? false
  );
}

function headingLength(text: string): number {
  const end = text.search(/[。！？]/);
  return end < 0 ? text.length : end + 1;
}

function rankOf(id: string, { order }: GenreProfile): number {
  return order.findIndex((entry) =>
    typeof entry === "string" ? entry === id : entry.includes(id),
  );
}

/** Sections whose place in the order is fixed enough to tell what comes before them. */
const FIXED = [
  "title",
  "byline",
  "salutation",
  "greeting",
  "promise",
  "h1",
  "wish",
  "thanks",
  "close_meeting",
];

/** What tells where a missing section belongs, though it may come again and again. */
const BOUNDS = [...FIXED, "agenda", "handover", "conclusion"];

/** The gap in front of the body or of the first fixed section that belongs behind this one; else the end. */
export function gapFor(id: string, analysis: SpeechAnalysis, profile: GenreProfile): FindingPlace {
  const rank = rankOf(id, profile);
  const { body } = analysis.opening;
  const next = analysis.sections.find(
    (mark) => BOUNDS.includes(mark.id) && rankOf(mark.id, profile) > rank,
  );
  const isOpening = id === "background" || rank < rankOf("background", profile);
  if (isOpening && body !== null && !(next !== undefined && isBefore(next.at, body)))
    return { kind: "gap", after: beforeParagraph(analysis, body) };
  // What may stand under the headings as well as behind them belongs behind them.
  const isEnding = id !== "h1" && rank >= rankOf("h1", profile);
  if (next !== undefined && !(isEnding && next.id === "h1")) {
    return { kind: "gap", after: beforeParagraph(analysis, next.at) };
  }
  if (isEnding || body === null) return { kind: "gap", after: lastPhysical(analysis) };
  const first = analysis.paragraphs[body.paragraph]?.slices.at(-1)?.paragraph ?? null;
  return { kind: "gap", after: first };
}

function beforeParagraph({ paragraphs, document }: SpeechAnalysis, at: TextPoint): number | null {
  const physical = paragraphs[at.paragraph]?.slices[0]?.paragraph ?? 0;
  for (let index = physical - 1; index >= 0; index--) {
    if (document.paragraphs[index]?.text.trim() !== "") return index;
  }
  return null;
}

/** The last paragraph that belongs to the speech; signature and date count, residue does not. */
export function lastPhysical({ paragraphs }: SpeechAnalysis): number | null {
  const last = paragraphs.findLast(({ isResidue }) => !isResidue);
  if (last === undefined) return null;
  return physicalStretchesOf(last, last.text.length - 1, 1)[0]?.paragraph ?? null;
}

/** Marks that stand before one which the genre puts in front of them. */
function earlyMarks(analysis: SpeechAnalysis, profile: GenreProfile): ReadonlySet<SectionMark> {
  const marks = FIXED.flatMap((id) => analysis.sections.find((mark) => mark.id === id) ?? []);
  return new Set(
    marks.filter((mark) =>
      marks.some(
        (other) =>
          rankOf(other.id, profile) >= 0 &&
          rankOf(other.id, profile) < rankOf(mark.id, profile) &&
          isBefore(mark.at, other.at),
      ),
    ),
  );
}
