import type { EditStep } from "../../speech/edits/editPlan";
import type { SpeechAnalysis } from "../../speech/analysis";
import { keptBySeries } from "../../speech/numbering/keptBySeries";
import { physicalStretchesOf, type LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { matchesOf } from "../../speech/text/matchesOf";
import type { Series, SeriesItem } from "../../speech/numbering/numbering";
import { said } from "../../speech/said";
import type { RuleFinding, SpeechRule } from "../rule";
import { placeIn, replacementPlan } from "../textPlace";

/** A heading longer than this is a sentence, and may end as one. */
const LONGEST_PLAIN_HEADING = 30;
const LONGEST_HEADING = 60;
/** A heading glued to its text shows no full stop for this long. */
const GLUED = 40;
const SHORTEST_HEADING = 8;
/** How many members of a series to either side show how it writes its headings. */
const SIBLINGS = 12;
/** Nouns that headings end in. */
const HEADING_END =
  /(?:能力|水平|主动性|积极性|创造性|自觉性|紧迫感|责任感|使命感|荣誉感|任务|局面|突破|实处|成效|实效|质量|作用|意识|素质|基础|保证|保障|优势|活力|合力|要求|意义|重要性|必要性|作风|学风|形象|发展|建设|服务|贡献)(?=[\u4e00-\u9fff])(?![的和与及是为等上中在之、])/g;

export const headingForm: SpeechRule = {
  kind: "speech",
  id: "heading-form",
  title: said("标题规范", "Form of headings"),
  why: said(
    "单独成行的标题末尾不用句号；标题与正文连成一段，听众和读者都找不到要点。",
    "A heading on its own line takes no full stop; where heading and text run together, nobody finds the point.",
  ),
  severity: "warning",
  // The paragraph behind a heading tells that it is one.
  check: keptBySeries(
    (series, analysis: SpeechAnalysis) =>
      isMain(series, analysis) ? headingsOf(series, analysis) : unparallel(series, analysis),
    { before: 0, behind: 1 },
    ({ main }) => main,
  ),
  examples: {
    speaking: [
      "一、提高认识，理清思路。\n作为工会干部，必须明白工会性质。\n二、保持良好心态。\n良好的心态很重要。",
      "一、提高认识，增强学习的主动性\n学习很重要。\n二、突出重点，不断提高履行工会职责的能力做好工会工作，仅仅有良好的愿望是不够的，必须真正在维权上出实招、见实效，为职工多办实事好事。\n三、端正学风，完成学习任务\n要遵守纪律。",
      "三、端正学风\n一是要静下心来学习。这很重要。\n二是理论联系实际。这也重要。\n三是要遵守纪律。这更重要。",
    ],
    silent: [
      "一、提高认识，增强学习的主动性\n学习很重要。\n二、端正学风，完成学习任务\n要遵守纪律。",
    ],
    nearMiss: [
      "一、要提高认识。\n二、要端正学风。",
      "一、变革的成功离不开领导的决心，要勇于革自己的命，把权力逐步放下去，一线要有计划、有步骤地深化变革。\n二十年前，我们还没有想好。",
      "一、提高认识。学习是工作的基础，离开学习就谈不上进步，更谈不上发展，大家都要认真学。\n二、端正学风。学风正则事业兴。",
    ],
  },
};

function isMain({ family, level }: Series, { main }: SpeechAnalysis): boolean {
  return family === main?.family && level === main.level && family !== "nth";
}

function headingsOf(series: Series, analysis: SpeechAnalysis): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const [index, item] of series.items.entries()) {
    const found = endMark(item, series, analysis) ?? glued(item, { series, index }, analysis);
    if (found !== null) findings.push(found);
  }
  return findings;
}

function paragraphOf(
  { at, marker }: SeriesItem,
  analysis: SpeechAnalysis,
): LogicalParagraph | null {
  return marker.atStart ? (analysis.paragraphs[at.paragraph] ?? null) : null;
}

/** The next paragraph is text, not the next point: what stands alone on its line is then a heading. */
function hasText(item: SeriesItem, { paragraphs }: SpeechAnalysis): boolean {
  const next = paragraphs[item.at.paragraph + 1];
  return next !== undefined && next.facts.markers[0]?.family !== item.marker.family;
}

function isOwnLine(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[。！？；]./.test(text);
}

/** Where so many headings all end alike, the mark is the writer's way. */
const FEWEST_ALIKE = 3;

function isConsistent({ items }: Series, mark: string, { paragraphs }: SpeechAnalysis): boolean {
  return (
    items.length >= FEWEST_ALIKE &&
    items.every(({ at }) => paragraphs[at.paragraph]?.text.endsWith(mark))
  );
}

function endMark(item: SeriesItem, series: Series, analysis: SpeechAnalysis): RuleFinding | null {
  const paragraph = paragraphOf(item, analysis);
  if (paragraph === null || paragraph.text.length > LONGEST_PLAIN_HEADING) return null;
  const { text } = paragraph;
  const mark = /[。；，、：]$/.exec(text)?.[0];
  if (mark === undefined || !isOwnLine(text) || !hasText(item, analysis)) return null;
  const offset = text.length - 1;
  const replacement = { offset, length: 1, text: "" };
  return {
    at: placeIn(paragraph, offset, 1),
    ...(isConsistent(series, mark, analysis) && { severity: "hint" as const }),
    message: said(
      `标题“${text}”单独成行，末尾不用“${mark}”。请删去。`,
      `The heading “${text}” stands on its own line and takes no “${mark}” at the end. Delete it.`,
    ),
    evidence: text,
    fixes: () => [
      {
        label: said(`删去“${mark}”`, `Delete “${mark}”`),
        certain: true,
        plan: replacementPlan(paragraph, [replacement]),
      },
    ],
  };
}

function glued(item: SeriesItem, siblings: Siblings, analysis: SpeechAnalysis): RuleFinding | null {
  const paragraph = paragraphOf(item, analysis);
  if (paragraph === null) return null;
  const { text } = paragraph;
  const isGlued = text.length > LONGEST_HEADING && !/[。！？；：]/.test(text.slice(0, GLUED));
  if (!isGlued) return null;
  const blank =
    /^.{6,60}?(?=[ \u3000]+[\u4e00-\u9fff]{6})/.exec(text.slice(0, 120))?.[0].length ?? -1;
  if (blank < 0 && !hasHeading(siblings, analysis)) return null;
  const split = blank >= 0 ? blank : headingLength(text);
  const heading = text.slice(0, split < 0 ? LONGEST_PLAIN_HEADING : split);
  const where =
    split < 0
      ? said("请在标题后换行", "Begin a new line after the heading")
      : said(`请在“${heading.slice(-4)}”后换行`, `Begin a new line after “${heading.slice(-4)}”`);
  return {
    at: placeIn(paragraph, 0, heading.length),
    severity: "error",
    message: said(
      `标题“${heading}”与正文连写，${where["zh-CN"]}。`,
      `The heading “${heading}” runs into the text. ${where["en-US"]}.`,
    ),
    evidence: text.slice(0, GLUED),
    fixes: () =>
      split < 0
        ? []
        : [
            {
              label: said("在标题后换行", "New line after the heading"),
              certain: false,
              plan: { steps: splitSteps(paragraph, split) },
            },
          ],
  };
}

/** The member of a series whose neighbours are asked. */
interface Siblings {
  readonly series: Series;
  readonly index: number;
}

/** Whether one of the members next to it is a heading on its own line. */
function hasHeading({ series: { items }, index }: Siblings, analysis: SpeechAnalysis): boolean {
  const near = items.slice(Math.max(0, index - SIBLINGS), index + 1 + SIBLINGS);
  return near.some((one) => one !== items[index] && isHeading(one, analysis));
}

function isHeading(item: SeriesItem, analysis: SpeechAnalysis): boolean {
  const text = paragraphOf(item, analysis)?.text;
  return text !== undefined && text.length <= GLUED && isOwnLine(text);
}

/** Where a heading glued to its text ends: behind a noun that headings end in; -1 where none shows. */
function headingLength(text: string): number {
  const head = text.slice(0, GLUED + 8);
  const comma = head.indexOf("，");
  for (const match of matchesOf(HEADING_END, head)) {
    const end = match.index + match[0].length;
    if (end >= SHORTEST_HEADING && end <= GLUED && match.index > comma) return end;
  }
  return -1;
}

function splitSteps(paragraph: LogicalParagraph, offset: number): readonly EditStep[] {
  const blanks = /^[ \u3000]*/.exec(paragraph.text.slice(offset))?.[0] ?? "";
  const [stretch] = physicalStretchesOf(paragraph, offset + blanks.length, 1);
  if (stretch === undefined) return [];
  const at = { index: stretch.paragraph, quote: stretch.whole };
  const split: EditStep = { kind: "splitParagraph", at, offset: stretch.offset };
  const before = stretch.offset - blanks.length;
  return blanks === ""
    ? [split]
    : [split, { kind: "replaceText", at, offset: before, removed: blanks, inserted: "" }];
}

const FEWEST_PARALLEL = 3;
const MUST = /^[一二三四五六七八九十]是?要/;
const NONE: readonly RuleFinding[] = [];

/** 一是要、二是、三是要: one of several paragraphs lacks the 要 of its siblings. */
function unparallel({ family, items }: Series, analysis: SpeechAnalysis): readonly RuleFinding[] {
  if (family !== "isNth" || items.length < FEWEST_PARALLEL) return NONE;
  if (!items.every(({ marker }) => marker.atStart)) return NONE;
  const hasMustOf = ({ at }: SeriesItem): boolean =>
    MUST.test(analysis.paragraphs[at.paragraph]?.text ?? "");
  let lacking = 0;
  for (const item of items) if (!hasMustOf(item) && ++lacking > 1) return NONE;
  if (lacking === 0) return NONE;
  const heads = items.map((item) => ({
    item,
    paragraph: analysis.paragraphs[item.at.paragraph],
    hasMust: hasMustOf(item),
  }));
  const odd = heads.filter(({ hasMust }) => !hasMust);
  const [only] = odd;
  if (odd.length !== 1 || only?.paragraph === undefined) return [];
  const offset = only.item.marker.length;
  const plan = replacementPlan(only.paragraph, [{ offset, length: 0, text: "要" }]);
  const head = only.paragraph.text.slice(0, 8);
  return [
    {
      at: placeIn(only.paragraph, 0, Math.min(8, head.length)),
      severity: "hint",
      message: said(
        `“${head}…”与前后的“…是要”句式不对仗。可加“要”字。`,
        `“${head}…” is not parallel to the “…是要” around it. “要” could be added.`,
      ),
      evidence: only.paragraph.text.slice(0, 20),
      related: heads.flatMap(({ paragraph, hasMust }) =>
        hasMust && paragraph !== undefined ? [placeIn(paragraph, 0, 3)] : [],
      ),
      fixes: [{ label: said("加“要”", "Add “要”"), certain: false, plan }],
    },
  ];
}
