import type { SpeechAnalysis } from "../../speech/analysis";
import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { said, type Said } from "../../speech/said";
import type { Fix, RuleFinding, SpeechRule } from "../rule";
import { anchorOf, placeIn, replacementPlan } from "../textPlace";

/** Characters in which a salutation with its mark is looked for. */
const REACH = 200;
const LISTENERS =
  "(?:同志们|朋友们|同学们|学员们|老师们|工友们|师傅们|姐妹们|女士们|先生们|战友们|同事们|代表们|委员们|(?:各位|尊敬的)[^。！？；：:，,]{0,16}(?:领导|来宾|嘉宾|代表|委员|学员|同学|老师|教授|专家|同仁|同事|朋友|同志|主席|书记))";
/** 称呼 and the mark after it; more listeners may follow before the mark. */
const SALUTATION = new RegExp(
  `^((?:(?:尊敬|敬爱|亲爱)的)?[^。！？；：:，,]{0,40}?${LISTENERS}(?:[、，, ]{1,2}[^。！？；：:，,]{0,24}?${LISTENERS})*)([：:，,！!。、；;]|$)`,
);
const LONGEST_SALUTATION = 80;
const TITLE_WORD = /讲话|发言|致辞|主持词|体会|范文|大会|会议|培训班/;

interface Salutation {
  readonly paragraph: LogicalParagraph;
  readonly words: string;
  readonly mark: string;
  readonly rest: string;
}

/** The salutation at the head of its paragraph; one glued to a title is a lost line break. */
function salutationOf({ paragraphs, opening }: SpeechAnalysis): Salutation | null {
  const at = opening.salutation;
  const paragraph = paragraphs[at?.paragraph ?? -1];
  if (at?.offset !== 0 || paragraph === undefined) return null;
  const match = SALUTATION.exec(paragraph.text.slice(0, REACH));
  if (match === null) return null;
  const [, words = "", mark = ""] = match;
  if (words.length > LONGEST_SALUTATION || TITLE_WORD.test(words)) return null;
  return { paragraph, words, mark, rest: paragraph.text.slice(words.length + mark.length) };
}

function finding(
  { paragraph, words, mark }: Salutation,
  message: Said,
  fixes: readonly Fix[],
): RuleFinding {
  return {
    at: placeIn(paragraph, 0, words.length + mark.length),
    message,
    evidence: words + mark,
    fixes,
  };
}

/** Half-width colons are told by half-width-mark, so only other marks are told here. */
function wrongMark(salutation: Salutation): readonly RuleFinding[] {
  const { paragraph, words, mark, rest } = salutation;
  if (mark === "：" || mark === ":" || rest !== "") return [];
  const offset = words.length;
  const replacement = { offset, length: mark.length, text: "：" };
  const plan = replacementPlan(paragraph, [replacement]);
  const message =
    mark === ""
      ? said(
          `称呼“${words}”后面缺冒号，请补全角冒号。`,
          `The salutation “${words}” has no colon after it. Add a full-width colon.`,
        )
      : said(
          `称呼“${words}”后面用了“${mark}”，请改为全角冒号。`,
          `The salutation “${words}” is followed by “${mark}”. Change it to a full-width colon.`,
        );
  const label = said("改为“：”", "Change to “：”");
  return [finding(salutation, message, [{ label, certain: true, plan }])];
}

/** The body begins on a line of its own. */
function runIn(salutation: Salutation, { document }: SpeechAnalysis): readonly RuleFinding[] {
  const { paragraph, words, mark, rest } = salutation;
  if (rest.trim() === "" || (mark !== "：" && mark !== ":")) return [];
  const place = placeIn(paragraph, words.length + mark.length, 0);
  const message = said(
    `称呼“${words}${mark}”与正文连写，请让称呼单独成行。`,
    `The salutation “${words}${mark}” runs into the text. Give it a line of its own.`,
  );
  if (place.kind !== "text") return [finding(salutation, message, [])];
  const at = anchorOf(document, place.paragraph);
  const plan = { steps: [{ kind: "splitParagraph" as const, at, offset: place.offset }] };
  const label = said("另起一行", "Begin a new line");
  return [finding(salutation, message, [{ label, certain: false, plan }])];
}

function indented(salutation: Salutation, { document }: SpeechAnalysis): readonly RuleFinding[] {
  const [slice] = salutation.paragraph.slices;
  const physical = document.paragraphs[slice?.paragraph ?? -1];
  if (slice === undefined || physical === undefined) return [];
  const message = said(
    `称呼“${salutation.words}”应顶格书写，请去掉前面的缩进。`,
    `The salutation “${salutation.words}” should stand flush left. Remove the indent.`,
  );
  if (slice.from > 0 && physical.text.slice(0, slice.from).trim() === "") {
    const at = anchorOf(document, slice.paragraph);
    const removed = physical.text.slice(0, slice.from);
    const plan = {
      steps: [{ kind: "replaceText" as const, at, offset: 0, removed, inserted: "" }],
    };
    return [
      finding(salutation, message, [{ label: said("顶格", "Flush left"), certain: true, plan }]),
    ];
  }
  const { format } = physical;
  if (format === undefined || salutation.rest !== "") return [];
  const isIndented = format.firstLineIndent > 0 || format.leftIndent > 0;
  return isIndented && format.alignment !== "centered" ? [finding(salutation, message, [])] : [];
}

/** The 称呼 follows 主送机关 in GB/T 9704—2012, 7.3.2: flush left, a full-width colon, its own line. */
export const salutationForm: SpeechRule = {
  id: "salutation-form",
  title: said("称呼格式", "Form of the salutation"),
  why: said(
    "称呼顶格、单独成行、后加全角冒号，是讲话稿的通例。",
    "By custom the salutation stands flush left on its own line and ends with a full-width colon.",
  ),
  severity: "hint",
  kind: "speech",
  check(analysis) {
    const salutation = salutationOf(analysis);
    if (salutation === null) return [];
    return [
      ...indented(salutation, analysis),
      ...wrongMark(salutation),
      ...runIn(salutation, analysis),
    ];
  },
  examples: {
    speaking: [
      "同志们，\n今天我们举办工会干部培训班。",
      "　　同志们：\n今天我们举办工会干部培训班。",
      "尊敬的各位领导、同志们：今天我们举办工会干部培训班。",
      "在培训班上的讲话\n各位学员\n今天我们举办工会干部培训班。",
    ],
    silent: ["同志们：\n今天我们举办工会干部培训班。", "8月17日，我参加了培训。"],
    nearMiss: [
      "同志们的学习热情很高，值得表扬。",
      "尊敬的各位领导、各位来宾，同志们：\n大家好！",
      "同志们，当前的任务很重，我们要努力。",
    ],
  },
};
