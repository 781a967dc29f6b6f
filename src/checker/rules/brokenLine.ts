import type { EditStep } from "../../speech/edits/editPlan";
import { isNoteOfTwoLines, type LineBreak } from "../../speech/lines/lineJoining";
import type { SpeechDocument } from "../../speech/paragraph";
import { said } from "../../speech/said";
import { keptFindings } from "../keptFindings";
import type { RuleFinding, SpeechRule } from "../rule";
import { anchorOf } from "../textPlace";

/** With more broken lines than this, and this share of all lines, the whole text was cut at one width. */
const MANY = 8;
const MOST_LINES = 0.4;
const QUOTED = 8;

export const brokenLine: SpeechRule = {
  kind: "speech",
  id: "broken-line",
  title: said("句中断行", "Line broken in a sentence"),
  why: said(
    "网页和 PDF 粘贴来的文字常在句子中间断行，念稿时容易断错句。",
    "Text pasted from web pages and PDF files often breaks lines inside a sentence, and the speaker pauses in the wrong place.",
  ),
  severity: "error",
  check: ({ breaks, document, paragraphs }) => {
    let lines = 0;
    for (const { slices } of paragraphs) lines += slices.length;
    if (breaks.length > MANY && breaks.length > lines * MOST_LINES)
      return [allAtOnce(breaks, document)];
    return keep(
      breaks.filter(({ first, second }) => !isNoteOfTwoLines(first.text, second.text)),
      ({ first, second }) => (second.paragraph > first.paragraph + 1 ? document : null),
      (one) => findingOf(one, document),
    );
  },
  examples: {
    speaking: [
      "县委提出了我县经济社会发展工作的总体思路。这是我县当前工作的指导\n思想、总体部署和要求，我们要认真贯彻。",
      "这次培训班安排在县委党校，排除干扰，静下心来，\n真正学一点东西。",
      "我们要牢牢把握发展这个大局。建会入会始终是基层工会的\n第一要务，任何时候都不能放松。",
    ],
    silent: ["今天的培训很重要。\n大家要认真听讲。", "一、提高认识\n学习是工作的基础。"],
    nearMiss: [
      "参加座谈会的有：\n张明\n李华",
      "请优秀学员代表上台领取证书。他们是————\n请县总工会领导颁发证书。",
      "在全县工会干部培训班上的讲话\n县总工会主席\n同志们：",
      "他说：“学习是终身的事。”\n我很赞成。",
      "在技能竞赛上的讲话\n（2024年5月8日\n县总工会）\n同志们：\n今天开赛。",
    ],
  },
};

/** Only what stands between the two lines may change without them. */
const keep = keptFindings<LineBreak, SpeechDocument | null>();

function findingOf(one: LineBreak, document: SpeechDocument): RuleFinding {
  const { first, second } = one;
  const tail = first.text.slice(-QUOTED);
  const head = second.text.slice(0, QUOTED);
  const end = first.offset + first.text.length;
  return {
    at: {
      kind: "text",
      paragraph: first.paragraph,
      offset: end - tail.length,
      length: tail.length,
    },
    message: said(
      `此处疑为粘贴造成的断行：“…${tail}｜${head}…”。请合并。`,
      `The line seems to have been broken by pasting: “…${tail}｜${head}…”. Join the two lines.`,
    ),
    evidence: `${tail}｜${head}`,
    related: [
      { kind: "text", paragraph: second.paragraph, offset: second.offset, length: head.length },
    ],
    fixes: [
      { label: said("合并", "Join"), certain: true, plan: { steps: joinSteps(one, document) } },
    ],
  };
}

function allAtOnce(breaks: readonly LineBreak[], document: SpeechDocument): RuleFinding {
  return {
    at: { kind: "speech" },
    message: said(
      `全文有 ${breaks.length} 处在句子中间断行，像是从 PDF 或网页粘贴的。请整篇合并断行。`,
      `Lines break inside a sentence in ${breaks.length} places, as in text pasted from a PDF file or a web page. Join all broken lines.`,
    ),
    evidence: breaks[0] === undefined ? "" : breaks[0].first.text.slice(-QUOTED),
    fixes: [
      {
        label: said("整篇合并断行", "Join all broken lines"),
        certain: true,
        plan: { steps: breaks.flatMap((one) => joinSteps(one, document)) },
      },
    ],
  };
}

/** Joins two lines: two paragraphs, with the blank ones between them gone, or one with a manual break in it. */
export function joinSteps(
  { first, second, drop }: LineBreak,
  document: SpeechDocument,
): readonly EditStep[] {
  const end = first.offset + first.text.length;
  if (first.paragraph === second.paragraph) {
    const at = anchorOf(document, first.paragraph);
    const removed = at.quote.slice(end, second.offset + drop);
    return [{ kind: "replaceText", at, offset: end, removed, inserted: "" }];
  }
  const steps: EditStep[] = [];
  const head = anchorOf(document, first.paragraph);
  const trailing = head.quote.slice(end);
  if (trailing !== "")
    steps.push({ kind: "replaceText", at: head, offset: end, removed: trailing, inserted: "" });
  for (let index = first.paragraph + 1; index < second.paragraph; index++) {
    steps.push({ kind: "deleteParagraph", at: anchorOf(document, index) });
  }
  const rest = anchorOf(document, second.paragraph);
  steps.push({ kind: "joinParagraphs", first: head, second: rest, drop: second.offset + drop });
  return steps;
}
