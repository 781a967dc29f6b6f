import type { SpeechAnalysis } from "../../speech/analysis";
import type { EditStep } from "../../speech/edits/editPlan";
import { keptBySeries } from "../../speech/numbering/keptBySeries";
import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import type { Series, SeriesItem } from "../../speech/numbering/numbering";
import type { OrdinalFamily } from "../../speech/numbering/ordinalMarker";
import { quotedInEnglish, said } from "../../speech/said";
import type { FindingPlace, Fix, RuleFinding, SpeechRule } from "../rule";
import { placeIn, replacementPlan } from "../textPlace";

/** GB/T 9704—2012, 7.3.3: 一、（一）1.（1）. 第一， and 一是 are speech's own and always right. */
export const numberingStyle: SpeechRule = {
  kind: "speech",
  id: "numbering-style",
  title: said("层次序数", "Style of numbering"),
  why: said(
    "公文和讲话稿的层次依次用“一、”“（一）”“1.”“（1）”，混用会让人分不清层次。",
    "Levels are numbered “一、”, “（一）”, “1.”, “（1）” in this order; mixed styles hide the structure.",
  ),
  severity: "warning",
  check: (analysis) => [...wrongMarksIn(analysis), ...mixedLevels(analysis)],
  examples: {
    speaking: [
      "一、提高认识\n1、学习是工作的需要。\n2、学习是发展的需要。",
      "（一）、提高认识\n（二）、端正学风",
      "一、提高认识\n1.要学。\n2.要用。\n二、突出重点\n第一，要抓建会。\n第二，要抓维权。\n三、端正学风\n一是要静心。\n二是要守纪。",
    ],
    silent: [
      "一、提高认识\n（一）学习是工作的需要。\n1.要学。\n2.要用。\n（二）学习是发展的需要。",
      "一、提高认识\n第一，要学。一是要学理论。二是要学业务。\n第二，要用。",
    ],
    nearMiss: ["今年9、10月，我参加了培训。", "会议室在3.5平方米的隔间里。"],
  },
};

const wrongMarksIn = keptBySeries(wrongMarks, { before: 0, behind: 0 });

function wrongMarks(series: Series, analysis: SpeechAnalysis): readonly RuleFinding[] {
  if (!MARKED.has(series.family)) return [];
  const wrong = series.items.filter(({ marker }) => rightMark(marker.family, marker.text) !== null);
  const first = wrong[0];
  if (first === undefined) return [];
  const right = rightMark(first.marker.family, first.marker.text) ?? "";
  const { parent } = series;
  const skips = series.family === "arabic" && parent?.series.family === "chinese";
  const level = skips ? `；“${parent.marker.text}”的下一层应为“（一）”` : "";
  const levelInEnglish = skips ? `; the level below “${parent.marker.text}” is “（一）”` : "";
  return [
    {
      at: placeOf(first, analysis),
      message: said(
        `“${first.marker.text}”应写作“${right}”${level}。请改正。`,
        `“${first.marker.text}” should be “${right}”${levelInEnglish}. Change it.`,
      ),
      evidence: first.marker.text,
      related: wrong.slice(1).map((item) => placeOf(item, analysis)),
      fixes: rewriting(
        wrong.map((item) => ({ item, paragraph: analysis.paragraphs[item.at.paragraph] })),
        right,
      ),
    },
  ];
}

interface PlacedItem {
  readonly item: SeriesItem;
  readonly paragraph: LogicalParagraph | undefined;
}

function rewriting(items: readonly PlacedItem[], right: string): () => readonly Fix[] {
  return () => [
    {
      label: said(`改作“${right}”一类`, `Change all to “${right}” and so on`),
      certain: true,
      plan: { steps: items.flatMap(correctionOf) },
    },
  ];
}

function correctionOf({ item: { at, marker }, paragraph }: PlacedItem): readonly EditStep[] {
  if (paragraph === undefined) return [];
  const text = rightMark(marker.family, marker.text) ?? marker.text;
  return replacementPlan(paragraph, [{ offset: at.offset, length: marker.length, text }]).steps;
}

/** Families whose marks the standard lays down. */
const MARKED: ReadonlySet<OrdinalFamily> = new Set([
  "arabic",
  "chineseBracketed",
  "arabicBracketed",
]);

/** The marker as the standard writes it; null where it already is. */
function rightMark(family: OrdinalFamily, text: string): string | null {
  if (family === "arabic" && /[、．]$/.test(text)) return text.replace(/[、．]$/, ".");
  const isBracketed = family === "chineseBracketed" || family === "arabicBracketed";
  if (!isBracketed) return null;
  const right = text
    .replace(/、$/, "")
    .replace(/^[（(]?/, "（")
    .replace(/[）)]$/, "）");
  return right === text ? null : right;
}

function placeOf({ at, marker }: SeriesItem, { paragraphs }: SpeechAnalysis): FindingPlace {
  const paragraph = paragraphs[at.paragraph];
  return paragraph === undefined
    ? { kind: "speech" }
    : placeIn(paragraph, at.offset, marker.length);
}

/** Kinds that can head a second level; two of them in one speech are common, three are a muddle. */
const SECOND_LEVEL: readonly OrdinalFamily[] = ["chineseBracketed", "arabic", "nth", "isNth"];
const MUDDLE = 3;
const STYLE_NAMES: Partial<Readonly<Record<OrdinalFamily, string>>> = {
  chineseBracketed: "（一）",
  arabic: "1.",
  nth: "第一，",
  isNth: "一是",
};

function mixedLevels(analysis: SpeechAnalysis): readonly RuleFinding[] {
  const { main, numbering } = analysis;
  const firsts = new Map<OrdinalFamily, SeriesItem>();
  for (const { family, level, parent, items } of numbering.series) {
    const item = items[0];
    const isSecond =
      main !== null && parent?.series.family === main.family && level === main.level + 1;
    if (isSecond && item?.marker.atStart && SECOND_LEVEL.includes(family) && !firsts.has(family)) {
      firsts.set(family, item);
    }
  }
  const [first, ...others] = [...firsts.values()];
  if (first === undefined || firsts.size < MUDDLE) return [];
  const styles = [...firsts.keys()].map((family) => STYLE_NAMES[family] ?? "");
  const names = styles.map((style) => `“${style}”`).join("");
  return [
    {
      at: placeOf(first, analysis),
      severity: "hint",
      message: said(
        `各部分的第二层用了${names}${firsts.size}种序号。请统一成一种。`,
        `The second level is numbered in ${firsts.size} styles: ${quotedInEnglish(styles)}. Use one.`,
      ),
      evidence: first.marker.text,
      related: others.map((item) => placeOf(item, analysis)),
    },
  ];
}
