import { piecesOf } from "../../speech/blank";
import type { NewParagraph, ParagraphAnchor } from "../../speech/edits/editPlan";
import type { SpeechAnalysis } from "../../speech/analysis";
import type { Series, SeriesItem } from "../../speech/numbering/numbering";
import type { SpeechPromise } from "../../speech/sections/promise";
import { renumbered, type OrdinalMarker } from "../../speech/numbering/ordinalMarker";
import type { SequenceFault } from "../../speech/numbering/sequenceFault";
import { quotedInEnglish, said, type Said } from "../../speech/said";
import { keptFindings } from "../keptFindings";
import type { Fix, RuleFinding, SpeechRule } from "../rule";
import { membersOf, paragraphOf, renumbering, type Member } from "../seriesMembers";
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
      "一是要懂规矩，车间不比学校。\n第二，要肯吃苦。\n第三，要多问师傅。",
      "培训的内容是①学法律②学业务④学写作。",
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
      "第二，要服务到家门口。\n第三，要维权到班组。",
      "请全体起立。\n下面进行第二项，宣读决定。\n下面进行第三项，颁奖。",
      "首先我们在这里代表厂工会欢迎大家。\n第一，要懂规矩。\n第二，要肯吃苦。",
      "第一，要团结。\n1.要沟通。\n2.要协作。\n第二，要奋斗。",
    ],
  },
};

function faultFindings(analysis: SpeechAnalysis): readonly RuleFinding[] {
  const promises = new Map<Series | null, SpeechPromise>();
  for (const promise of analysis.promises) promises.set(promise.series, promise);
  return keep(
    analysis.faults,
    (fault) => promises.get(fault.item.series) ?? null,
    (fault, promise) => findingOf(fault, analysis, promise),
  );
}

/** A fault stays the same object until something in its series or shortly before it changes. */
const keep = keptFindings<SequenceFault, SpeechPromise | null>();

function findingOf(
  fault: SequenceFault,
  analysis: SpeechAnalysis,
  promise: SpeechPromise | null,
): RuleFinding {
  const members = membersOf(fault.item.series, analysis);
  switch (fault.kind) {
    case "missing":
      return missing(fault, members, { promise, after: anchorBefore(fault.item, analysis) });
    case "repeated":
      return repeated(fault, members);
    case "backwards":
      return backwards(fault, members);
    case "style":
      return styled(fault, members);
    case "mixed":
      return mixed(fault, members);
  }
}

function name({ marker }: SeriesItem): string {
  return marker.text.trim();
}

function found(
  { item }: SequenceFault,
  message: Said,
  members: readonly Member[],
  fixes: () => readonly Fix[],
  severity: "error" | "warning" = "error",
): RuleFinding {
  const paragraph = paragraphOf(item, members);
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

/** What is told of lost members besides the series itself. */
interface LostGround {
  readonly promise: SpeechPromise | null;
  /** Where empty members go; undefined where members are no paragraphs. */
  readonly after: ParagraphAnchor | null | undefined;
}

function missing(
  fault: Fault<"missing">,
  members: readonly Member[],
  { promise, after }: LostGround,
): RuleFinding {
  const { item, before, values } = fault;
  const lost = values.map((value) => renumbered(item.marker, value).trim());
  const where = whereMissing(fault);
  const told = promise !== null && explains(fault, promise) ? promise.text : null;
  const are = lost.length === 1 ? "is" : "are";
  const message = said(
    `${where["zh-CN"]}，缺${lost.map((one) => `“${one}”`).join("")}。${told === null ? "" : `前面说的是“${told}”。`}请补上或重新编号。`,
    `${where["en-US"]}: ${quotedInEnglish(lost)} ${are} missing. ${told === null ? "" : `“${told}” was announced. `}Add ${lost.length === 1 ? "it" : "them"} or renumber.`,
  );
  return found(fault, message, members, () => [
    ...(after === undefined ? [] : [emptyItems(fault, after)]),
    renumbering(item, members, RENUMBER, before === null ? 1 : before.marker.value + 1),
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

/** An announcement whose count the lost ordinals explain is told with them, not by itself. */
function explains({ values }: Fault<"missing">, { promised, delivered }: SpeechPromise): boolean {
  return (promised ?? 0) - (delivered ?? 0) === values.length;
}

const LONGEST_NUMERAL = 2;

/** The physical paragraph in front of a member that is a paragraph of its own; null at the very top. */
function anchorBefore(
  { at, marker }: SeriesItem,
  { document, paragraphs }: SpeechAnalysis,
): ParagraphAnchor | null | undefined {
  const physical = paragraphs[at.paragraph]?.slices[0]?.paragraph;
  if (!marker.atStart || physical === undefined) return undefined;
  return physical === 0 ? null : anchorOf(document, physical - 1);
}

/** Empty members in front of the one that came too early. */
function emptyItems({ item, values }: Fault<"missing">, after: ParagraphAnchor | null): Fix {
  const paragraphs = values.map((value): NewParagraph => ({
    role: item.series.family === "chinese" ? "heading1" : "body",
    pieces: piecesOf(`${renumbered(item.marker, value)}{${blankName(item.marker, value)}}`),
  }));
  const lost = values.map((value) => renumbered(item.marker, value).trim());
  return {
    label: said(`插入${lost.map((one) => `“${one}”`).join("")}`, `Insert ${quotedInEnglish(lost)}`),
    certain: false,
    plan: { steps: [{ kind: "insertParagraphs", after, paragraphs }] },
  };
}

function blankName(marker: OrdinalMarker, value: number): string {
  return `${renumbered(marker, value)
    .replace(/[^第一二三四五六七八九十\d]/g, "")
    .slice(0, LONGEST_NUMERAL + 1)}的内容`;
}

function repeated(fault: Fault<"repeated">, members: readonly Member[]): RuleFinding {
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
  return found(fault, message, members, () => [
    renumbering(item, members, RENUMBER, before.marker.value + 1),
  ]);
}

function backwards(fault: Fault<"backwards">, members: readonly Member[]): RuleFinding {
  const { item } = fault;
  const message = said(
    `“${name(item)}”排在后面的序号之前，次序颠倒。请调整先后或重新编号。`,
    `“${name(item)}” stands before a lower number. Reorder or renumber.`,
  );
  return found(fault, message, members, () => [
    renumbering(item, members, said("按先后重新编号", "Renumber in this order")),
  ]);
}

function styled(fault: Fault<"style">, members: readonly Member[]): RuleFinding {
  const { item, before } = fault;
  const text = renumbered(before.marker, item.marker.value);
  const message = said(
    `“${name(before)}”之后是“${name(item)}”，序号样式变了。请改作“${text}”。`,
    `“${name(before)}” is followed by “${name(item)}”, in another style. Change it to “${text}”.`,
  );
  return found(fault, message, members, () => [replacement(fault, text, members)]);
}

function mixed(fault: Fault<"mixed">, members: readonly Member[]): RuleFinding {
  const { item, before } = fault;
  const isThird = item.marker.value === 3 && before.series.family === "order";
  const advice = isThird
    ? said("建议改用“再次”", "“再次” would fit")
    : said("建议前后统一", "Use one style");
  const text = item.marker.text.replace(/第[三3](?:点|个方面|个问题)?/, "再次");
  const fixes = () => (isThird ? [replacement(fault, text, members)] : []);
  const first = before.marker.text.trim().replace(/[，,、]$/, "");
  const second = name(item).replace(/[，,、]$/, "");
  const message = said(
    `“${first}”之后用了“${second}”，序词不统一，${advice["zh-CN"]}。`,
    `“${first}” is followed by “${second}”, in another style. ${advice["en-US"]}.`,
  );
  return found(fault, message, members, fixes, "warning");
}

function replacement({ item }: SequenceFault, text: string, members: readonly Member[]): Fix {
  const paragraph = paragraphOf(item, members);
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
