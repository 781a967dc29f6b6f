import { piecesOf } from "../../speech/blank";
import type { NewParagraph } from "../../speech/editPlan";
import type { SpeechAnalysis } from "../../speech/analysis";
import type { Series, SeriesItem } from "../../speech/numbering";
import type { SpeechPromise } from "../../speech/promise";
import { renumbered, type OrdinalMarker } from "../../speech/ordinalMarker";
import type { SequenceFault } from "../../speech/sequenceFault";
import { quotedInEnglish, said, type Said } from "../../speech/said";
import type { Fix, RuleFinding, SpeechRule } from "../rule";
import { anchorOf, placeIn, replacementPlan } from "../textPlace";

type Fault<Kind extends SequenceFault["kind"]> = Extract<SequenceFault, { readonly kind: Kind }>;

export const ordinalSequence: SpeechRule = {
  kind: "speech",
  id: "ordinal-sequence",
  title: said("序号断档、重号", "Gap or repeat in numbering"),
  why: said(
    "序号跳了或重了，听众会以为漏讲，多半也真是漏了一段。",
    "When a number is skipped or repeated, listeners think a point was left out, and often it was.",
  ),
  severity: "error",
  check: (analysis) => [
    ...faultFindings(analysis),
    ...headlessItems(analysis),
    ...topLevelDigits(analysis),
  ],
  examples: {
    speaking: [
      "第一，要提高认识。\n第三，要抓好落实。",
      "一、提高认识\n要认真学习。\n二、端正学风\n要遵守纪律。\n二、学以致用\n要抓好落实。",
      "一、提高认识\n第二，要勤于学习。\n第三，要善于思考。",
      "首先要加强学习。其次要服务大局。第三要发挥作用。",
    ],
    silent: [
      "第一，要提高认识。第二，要端正学风。第三，要抓好落实。",
      "一、提高认识\n一是要学。二是要用。\n二、端正学风\n一是要严。二是要实。",
    ],
    nearMiss: [
      "工会不能有第二种立场。",
      "发展第二、第三产业是当前的任务。",
      "一怕对手抢单；二怕客户不高兴；三是方案有缺陷。",
      "今年9、10月，我参加了培训。",
      "第一，要团结。\n1.要沟通。\n2.要协作。\n第二，要奋斗。",
    ],
  },
};

type PromiseTexts = ReadonlyMap<Series | null, SpeechPromise>;

function faultFindings(analysis: SpeechAnalysis): readonly RuleFinding[] {
  const promises: PromiseTexts = new Map(
    analysis.promises.map((promise) => [promise.series, promise]),
  );
  return analysis.faults.map((fault) => findingOf(fault, analysis, promises));
}

function findingOf(
  fault: SequenceFault,
  analysis: SpeechAnalysis,
  promises: PromiseTexts,
): RuleFinding {
  switch (fault.kind) {
    case "missing":
      return missing(fault, analysis, promises);
    case "repeated":
      return repeated(fault, analysis);
    case "backwards":
      return found(
        fault,
        said(
          `“${name(fault.item)}”排在后面的序号之前，次序颠倒。请调整先后或重新编号。`,
          `“${name(fault.item)}” stands before a lower number. Reorder or renumber.`,
        ),
        analysis,
        () => [renumbering(fault.item, analysis, said("按先后重新编号", "Renumber in this order"))],
      );
    case "style":
      return styled(fault, analysis);
    case "mixed":
      return mixed(fault, analysis);
  }
}

function name({ marker }: SeriesItem): string {
  return marker.text.trim();
}

function found(
  { item }: SequenceFault,
  message: Said,
  { paragraphs }: SpeechAnalysis,
  fixes: () => readonly Fix[],
  severity: "error" | "warning" = "error",
): RuleFinding {
  const paragraph = paragraphs[item.at.paragraph];
  return {
    at:
      paragraph === undefined
        ? { kind: "speech" }
        : placeIn(paragraph, item.at.offset, item.marker.length),
    message,
    evidence: paragraph?.text.slice(item.at.offset, item.at.offset + 20) ?? "",
    severity,
    fixes,
  };
}

function missing(
  fault: Fault<"missing">,
  analysis: SpeechAnalysis,
  promises: PromiseTexts,
): RuleFinding {
  const { item, before, values } = fault;
  const lost = values.map((value) => renumbered(item.marker, value).trim());
  const where = whereMissing(fault);
  const promise = promiseOf(fault, promises);
  const are = lost.length === 1 ? "is" : "are";
  const message = said(
    `${where["zh-CN"]}，缺${lost.map((one) => `“${one}”`).join("")}。${promise === null ? "" : `前面说的是“${promise.text}”。`}请补上或重新编号。`,
    `${where["en-US"]}: ${quotedInEnglish(lost)} ${are} missing. ${promise === null ? "" : `“${promise.text}” was announced. `}Add ${lost.length === 1 ? "it" : "them"} or renumber.`,
  );
  return found(fault, message, analysis, () => [
    ...emptyItems(fault, analysis),
    renumbering(item, analysis, RENUMBER, before === null ? 1 : before.marker.value + 1),
  ]);
}

const RENUMBER = said("重新编号", "Renumber");

function whereMissing({ item, before }: Fault<"missing">): Said {
  const { parent } = item.series;
  if (before !== null)
    return said(
      `“${name(before)}”之后直接是“${name(item)}”`,
      `“${name(before)}” is followed by “${name(item)}”`,
    );
  return parent === null
    ? said(`序号从“${name(item)}”开始`, `The numbering begins with “${name(item)}”`)
    : said(
        `“${name(parent)}”下面从“${name(item)}”开始`,
        `Below “${name(parent)}” the numbering begins with “${name(item)}”`,
      );
}

/** An announcement whose count the lost ordinals explain is told here, not by itself. */
function promiseOf(
  { item, values }: Fault<"missing">,
  promises: PromiseTexts,
): SpeechPromise | null {
  const promise = promises.get(item.series);
  const lost = (promise?.promised ?? 0) - (promise?.delivered ?? 0);
  return promise === undefined || lost !== values.length ? null : promise;
}

/** Gives the item and its later siblings the values that follow on; ones that say 最后 stay. */
function renumbering(
  item: SeriesItem,
  { paragraphs }: SpeechAnalysis,
  label: Said,
  first = 1,
): Fix {
  const { items } = item.series;
  const start = first === 1 ? 0 : items.indexOf(item);
  const steps = items.slice(start).flatMap(({ marker, at }, index) => {
    const paragraph = paragraphs[at.paragraph];
    const text = renumbered(marker, first + index);
    if (paragraph === undefined || text === marker.text) return [];
    const replacement = { offset: at.offset, length: marker.length, text };
    return replacementPlan(paragraph, [replacement]).steps;
  });
  return { label, certain: false, plan: { steps } };
}

const LONGEST_NUMERAL = 2;

/** Empty members in front of the one that came too early, where members are paragraphs. */
function emptyItems(
  { item, values }: Fault<"missing">,
  { document, paragraphs }: SpeechAnalysis,
): readonly Fix[] {
  const paragraph = paragraphs[item.at.paragraph];
  const physical = paragraph?.slices[0]?.paragraph;
  if (!item.marker.atStart || physical === undefined) return [];
  const inserted = values.map((value): NewParagraph => ({
    role: item.series.family === "chinese" ? "heading1" : "body",
    pieces: piecesOf(`${renumbered(item.marker, value)}{${blankName(item.marker, value)}}`),
  }));
  const after = physical === 0 ? null : anchorOf(document, physical - 1);
  const lost = values.map((value) => renumbered(item.marker, value).trim());
  return [
    {
      label: said(
        `插入${lost.map((one) => `“${one}”`).join("")}`,
        `Insert ${quotedInEnglish(lost)}`,
      ),
      certain: false,
      plan: { steps: [{ kind: "insertParagraphs", after, paragraphs: inserted }] },
    },
  ];
}

function blankName(marker: OrdinalMarker, value: number): string {
  return `${renumbered(marker, value)
    .replace(/[^第一二三四五六七八九十\d]/g, "")
    .slice(0, LONGEST_NUMERAL + 1)}的内容`;
}

function repeated(fault: Fault<"repeated">, analysis: SpeechAnalysis): RuleFinding {
  const { item, before } = fault;
  const { items } = item.series;
  const rest = items.slice(items.indexOf(item));
  const expected = rest
    .map((_, index) => renumbered(item.marker, before.marker.value + index + 1).trim())
    .slice(0, 4);
  const message = said(
    `“${name(item)}”出现两次，从这里起应为${expected.map((one) => `“${one}”`).join("")}。请重新编号。`,
    `“${name(item)}” stands twice; from here on it should be ${quotedInEnglish(expected)}. Renumber.`,
  );
  return found(fault, message, analysis, () => [
    renumbering(item, analysis, RENUMBER, before.marker.value + 1),
  ]);
}

function styled(fault: Fault<"style">, analysis: SpeechAnalysis): RuleFinding {
  const { item, before } = fault;
  const text = renumbered(before.marker, item.marker.value);
  return found(
    fault,
    said(
      `“${name(before)}”之后是“${name(item)}”，序号样式变了。请改作“${text}”。`,
      `“${name(before)}” is followed by “${name(item)}”, in another style. Change it to “${text}”.`,
    ),
    analysis,
    () => [replacement(fault, text, analysis)],
  );
}

function mixed(fault: Fault<"mixed">, analysis: SpeechAnalysis): RuleFinding {
  const { item, before } = fault;
  const isThird = item.marker.value === 3;
  const advice = isThird
    ? said("建议改用“再次”", "“再次” would fit")
    : said("建议前后统一", "Use one style");
  const text = item.marker.text.replace(/第[三3](?:点|个方面|个问题)?/, "再次");
  const fixes = () => (isThird ? [replacement(fault, text, analysis)] : []);
  const first = before.marker.text.trim().replace(/[，,、]$/, "");
  const second = name(item).replace(/[，,、]$/, "");
  const message = said(
    `“${first}”之后用了“${second}”，序词不统一，${advice["zh-CN"]}。`,
    `“${first}” is followed by “${second}”, in another style. ${advice["en-US"]}.`,
  );
  return found(fault, message, analysis, fixes, "warning");
}

function replacement({ item }: SequenceFault, text: string, { paragraphs }: SpeechAnalysis): Fix {
  const paragraph = paragraphs[item.at.paragraph];
  const steps =
    paragraph === undefined
      ? []
      : replacementPlan(paragraph, [{ offset: item.at.offset, length: item.marker.length, text }])
          .steps;
  const label = said(`改作“${text.trim()}”`, `Change to “${text.trim()}”`);
  return { label, certain: false, plan: { steps } };
}

/** 是要… at the head of a paragraph inside a gap: a member whose own numeral is lost with those before it. */
function headlessItems({ faults, paragraphs }: SpeechAnalysis): readonly RuleFinding[] {
  return faults.flatMap((fault) => {
    if (fault.kind !== "missing") return [];
    const from = fault.before?.at.paragraph ?? fault.item.at.paragraph - 1;
    return paragraphs
      .slice(from + 1, fault.item.at.paragraph)
      .filter(({ text }) => /^是要/.test(text))
      .map((paragraph) => ({
        at: placeIn(paragraph, 0, 2),
        message: said(
          `“${paragraph.text.slice(0, 8)}…”前没有序号，它前面的“一是”“二是”也不在。请对照原稿补回。`,
          `“${paragraph.text.slice(0, 8)}…” has no number, and the “一是” and “二是” before it are missing too. Restore them from the original.`,
        ),
        evidence: paragraph.text.slice(0, 20),
      }));
  });
}

/** A speech divided by 1. and 2. alone begins its levels with the third one. */
function topLevelDigits({ main, paragraphs, genre }: SpeechAnalysis): readonly RuleFinding[] {
  const first = main?.items[0];
  const paragraph = paragraphs[first?.at.paragraph ?? -1];
  if (main?.family !== "arabic" || first === undefined || paragraph === undefined) return [];
  if (genre.id === "host" || !first.marker.text.endsWith("、")) return [];
  return [
    {
      at: placeIn(paragraph, first.at.offset, first.marker.length),
      severity: "hint",
      message: said(
        `最高一层直接用“${name(first)}”，没有“一、”。请从“一、”编起。`,
        `The top level is numbered “${name(first)}” instead of “一、”. Begin with “一、”.`,
      ),
      evidence: paragraph.text.slice(0, 20),
    },
  ];
}
