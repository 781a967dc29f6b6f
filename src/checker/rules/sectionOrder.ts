import type { EditPlan } from "../../speech/edits/editPlan";
import type { SpeechAnalysis } from "../../speech/analysis";
import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { salutationLength } from "../../speech/sections/salutation";
import { isBefore } from "../../speech/numbering/numbering";
import type { SectionMark } from "../../speech/sections/sectionMark";
import { said, type Said } from "../../speech/said";
import type { RuleFinding, SpeechRule } from "../rule";
import { SECTION_ADVICE } from "../sectionAdvice";
import { anchorOf, placeIn } from "../textPlace";

/** Pairs of which the first always comes before the second. */
const ORDER: readonly (readonly [string, string])[] = [
  ["title", "salutation"],
  ["salutation", "greeting"],
  ["wish", "thanks"],
];
/** A salutation that strayed stands no deeper than this. */
const FIRST_PARAGRAPHS = 8;
const LONGEST_ANNOUNCEMENT = 80;

export const sectionOrder: SpeechRule = {
  kind: "speech",
  id: "section-order",
  title: said("部分次序", "Order of sections"),
  why: said(
    "称呼、问候、引出要点、祝愿、致谢有固定的先后，乱了听众会愣住。",
    "Salutation, greeting, announcement of points, wish and thanks come in a fixed order; any other puzzles listeners.",
  ),
  severity: "warning",
  check: (analysis) => [
    ...ORDER.flatMap((pair) => misplaced(pair, analysis)),
    ...lateSalutation(analysis),
    ...lateAnnouncement(analysis),
  ],
  examples: {
    speaking: [
      "大家上午好！\n同志们：\n今天我们举办工会干部培训班。",
      "同志们：\n今天我们举办工会干部培训班，请大家认真学习。\n谢谢大家！\n最后，祝大家身体健康！",
      "同志们：\n今天我们举办培训班。\n一、提高认识\n下面，我讲两点意见：\n学习很重要。\n二、端正学风\n要遵守纪律。",
    ],
    silent: [
      "同志们：\n大家上午好！\n今天我们举办工会干部培训班，请大家认真学习。\n最后，祝大家身体健康！\n谢谢大家！",
    ],
    nearMiss: [
      "感谢大家！大家在这边很辛苦，我来看看大家，跟大家说说心里话。\n最后，祝大家一路平安！",
      "同志们：\n今天举办培训班。下面，我讲两点意见。\n一、提高认识\n这里我讲两点看法：一是要学，二是要用。\n二、端正学风\n要遵守纪律。",
    ],
  },
};

function nameOf(id: string): Said {
  return SECTION_ADVICE[id]?.name ?? said(id, id);
}

function misplaced(
  [first, second]: readonly [string, string],
  analysis: SpeechAnalysis,
): readonly RuleFinding[] {
  const one = analysis.sections.find(({ id }) => id === first);
  const other = analysis.sections.find(({ id }) => id === second);
  if (one === undefined || other === undefined || !isBefore(other.at, one.at)) return [];
  return orderFinding(one, other, analysis);
}

/** `late` should stand before `early`, which is moved behind it. */
function orderFinding(
  late: SectionMark,
  early: SectionMark,
  analysis: SpeechAnalysis,
): readonly RuleFinding[] {
  const moved = analysis.paragraphs[early.at.paragraph];
  const target = analysis.paragraphs[late.at.paragraph];
  if (moved === undefined || target === undefined) return [];
  const isWhole = early.at.offset === 0 && moved.index !== target.index;
  const name = nameOf(early.id);
  const lateName = nameOf(late.id);
  return [
    {
      at: placeIn(moved, early.at.offset, Math.min(early.evidence.length, moved.text.length)),
      subject: early.id,
      message: said(
        `“${name["zh-CN"]}”在“${lateName["zh-CN"]}”之前。请移到它后面。`,
        `“${name["en-US"]}” stands before “${lateName["en-US"]}”. Move it behind.`,
      ),
      evidence: early.evidence,
      related: [placeIn(target, late.at.offset, late.evidence.length)],
      fixes: isWhole
        ? [
            {
              label: said(`把“${name["zh-CN"]}”移到后面`, `Move “${name["en-US"]}” behind`),
              certain: false,
              plan: movePlan(moved, target, analysis),
            },
          ]
        : [],
    },
  ];
}

function movePlan(
  moved: LogicalParagraph,
  target: LogicalParagraph | null,
  { document }: SpeechAnalysis,
): EditPlan {
  const physical = [...new Set(moved.slices.map(({ paragraph }) => paragraph))];
  const after = target?.slices.at(-1)?.paragraph;
  return {
    steps: [
      {
        kind: "moveParagraphs",
        paragraphs: physical.map((paragraph) => anchorOf(document, paragraph)),
        after: after === undefined ? null : anchorOf(document, after),
      },
    ],
  };
}

/** 同志们： on a line of its own behind the first sentences. */
function lateSalutation(analysis: SpeechAnalysis): readonly RuleFinding[] {
  const { opening, paragraphs } = analysis;
  if (opening.salutation !== null || opening.body === null) return [];
  const start = opening.body.paragraph;
  const late = paragraphs
    .slice(start + 1, start + FIRST_PARAGRAPHS)
    .find(({ text }) => /[：:]$/.test(text) && salutationLength(text, 0) === text.length);
  if (late === undefined) return [];
  const before = paragraphs[start - 1] ?? null;
  return [
    {
      at: placeIn(late, 0, late.text.length),
      subject: "salutation",
      message: said(
        "“称呼”在正文之后。请移到开头。",
        "The salutation stands behind the text. Move it to the beginning.",
      ),
      evidence: late.text,
      fixes: [
        {
          label: said("把“称呼”移到开头", "Move the salutation to the beginning"),
          certain: false,
          plan: movePlan(late, before, analysis),
        },
      ],
    },
  ];
}

/** 下面我讲三点意见 that stands behind the heading it should lead up to. */
function lateAnnouncement(analysis: SpeechAnalysis): readonly RuleFinding[] {
  const { main, promises, paragraphs, sections } = analysis;
  const first = main?.items[0];
  if (main === null || first === undefined || sections.some(({ id }) => id === "promise"))
    return [];
  const late = promises.find(
    ({ manner, promised, at }) =>
      manner === "spoken" &&
      promised === main.items.length &&
      isBefore(first.at, at) &&
      (paragraphs[at.paragraph]?.text.length ?? 0) <= LONGEST_ANNOUNCEMENT &&
      paragraphs[at.paragraph]?.facts.markers.length === 0,
  );
  const paragraph = paragraphs[late?.at.paragraph ?? -1];
  if (late === undefined || paragraph === undefined) return [];
  const before = paragraphs[first.at.paragraph - 1] ?? null;
  return [
    {
      at: placeIn(paragraph, late.at.offset, late.text.length),
      subject: "promise",
      message: said(
        `“${late.text}”在“${first.marker.text}”之后。请移到第一个标题前。`,
        `“${late.text}” stands behind “${first.marker.text}”. Move it in front of the first heading.`,
      ),
      evidence: late.text,
      fixes: [
        {
          label: said("移到第一个标题前", "Move in front of the first heading"),
          certain: false,
          plan: movePlan(paragraph, before, analysis),
        },
      ],
    },
  ];
}
