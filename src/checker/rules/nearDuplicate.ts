import { driftOf } from "../../speech/steps/drift";
import type { LogicalParagraph } from "../../speech/lines/logicalParagraph";
import { said, type Said } from "../../speech/said";
import { resultOf, stride, type Steps } from "../../speech/steps/steps";
import { gramSketchOf, type GramSketch } from "../gramSketch";
import type { Collected, CollectingRule, RuleFinding } from "../rule";
import { deletionPlan, placeIn } from "../textPlace";
import { twinSearch, type Twins } from "../twinSearch";

/** Equal paragraphs shorter than this are salutations and stage directions. */
const SHORTEST_EQUAL = 20;
const SHORTEST_ALIKE = 30;
/** Shorter paragraphs share half of their words by custom: 我代表县委、县政府，向… */
const SHORTEST_PARTLY = 60;
/** Percent of the text from which it is a copy and no coincidence. */
const SAME = 80;
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
const LONGEST_HEADING = 120;
/** A host says the salutation again and again. */
const SALUTATION = /^[^。！？；]{1,60}[：:]$/;
const LONGEST_SALUTATION = 61;

export const nearDuplicate: CollectingRule<GramSketch> = {
  kind: "collecting",
  id: "near-duplicate",
  title: said("段落重复", "Repeated paragraph"),
  why: said(
    "拼稿时同一段常常粘进来两次，或留下改前改后两个版本。",
    "When drafts are put together, one paragraph often gets in twice, or in two versions.",
  ),
  severity: "error",
  collect: (text) =>
    text.length < SHORTEST_EQUAL || isSalutation(text)
      ? null
      : gramSketchOf(text, text.length >= SHORTEST_ALIKE && !isHeading(text)),
  readsCollectedOnly: true,
  check: (collected) => resultOf(findingsInSteps(collected)),
  checkInSteps: findingsInSteps,
  examples: {
    speaking: [
      "各级工会要紧紧依靠党的领导，争取行政的大力支持，把这项工作抓紧抓好，抓出成效。\n中间还有别的内容，与前后都不相同。\n各级工会要紧紧依靠党的领导，争取行政的大力支持，把这项工作抓紧抓好，抓出成效。",
    ],
    silent: [
      "各级工会要紧紧依靠党的领导，争取行政的大力支持，把这项工作抓紧抓好。\n广大会员要积极参加活动，在活动中增长才干，在岗位上多作贡献，为企业发展出力。",
    ],
    nearMiss: [
      "借此机会，我代表县委、县政府，向全县广大劳动者致以节日的问候和崇高的敬意！\n下面，我代表县委、县政府，向全县广大劳动者提三点建议和希望，与大家共勉。",
      "别了，培训班，我轻轻地挥挥手，道一声感谢。感谢组织的关心，让我有机会走进教室聆听老师的教诲。\n别了，培训班，我轻轻地挥挥手，道一声难忘。难忘同窗的情谊，难忘一起讨论到深夜的每一个夜晚。",
      "各位领导、各位来宾、同志们、朋友们、师傅们、同学们：\n各位领导、各位来宾、同志们、朋友们、师傅们、同学们：",
    ],
  },
};

const search = twinSearch();

function* findingsInSteps(
  collected: readonly Collected<GramSketch>[],
): Steps<readonly RuleFinding[]> {
  const twins = yield* search(collected.map(({ fact }) => fact));
  return yield* findingsOf(collected, twins);
}

function isSalutation(text: string): boolean {
  return text.length <= LONGEST_SALUTATION && SALUTATION.test(text);
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING.test(text);
}

interface KnownFinding {
  readonly paragraph: LogicalParagraph;
  readonly earlier: LogicalParagraph;
  readonly percent: number;
  readonly finding: RuleFinding;
}

/** Findings of the latest check, in order. Paragraphs stay the same objects while nothing about them changes. */
let latest: readonly KnownFinding[] = [];

function* findingsOf(
  collected: readonly Collected<GramSketch>[],
  { earlier, percent }: Twins,
): Steps<readonly RuleFinding[]> {
  const findings: RuleFinding[] = [];
  const before = latest;
  const isDue = stride();
  const now: KnownFinding[] = [];
  let drift = 0;
  for (let index = 0; index < collected.length; index++) {
    const paragraph = collected[index]?.paragraph;
    const model = collected[earlier[index] ?? -1]?.paragraph;
    if (paragraph === undefined || model === undefined) continue;
    const part = percent[index] ?? 0;
    if (part < SAME && paragraph.text.length < SHORTEST_PARTLY) continue;
    if (before[now.length + drift]?.paragraph !== paragraph)
      drift = driftOf(before, now.length, (one) => one.paragraph === paragraph) ?? drift;
    const known = before[now.length + drift];
    const isSame =
      known?.paragraph === paragraph && known.earlier === model && known.percent === part;
    const one = isSame ? known : knownFinding(paragraph, model, part);
    now.push(one);
    findings.push(one.finding);
    if (!isSame && isDue(0)) yield 1;
  }
  latest = now;
  return findings;
}

function knownFinding(
  paragraph: LogicalParagraph,
  earlier: LogicalParagraph,
  percent: number,
): KnownFinding {
  return { paragraph, earlier, percent, finding: findingOf(paragraph, earlier, percent) };
}

function likenessTo({ text, slices }: LogicalParagraph, percent: number): Said {
  const part = percent === 100 ? "完全" : ` ${percent}% `;
  const likeness = percent === 100 ? "is the same as" : `is ${percent}% the same as`;
  const number = (slices[0]?.paragraph ?? 0) + 1;
  const head = text.slice(0, 10);
  return said(
    `本段与第 ${number} 段（“${head}…”）${part}相同。请只留一处。`,
    `This paragraph ${likeness} paragraph ${number} (“${head}…”). Keep only one.`,
  );
}

const DELETE = said("删去本段", "Delete this paragraph");

function findingOf(
  paragraph: LogicalParagraph,
  earlier: LogicalParagraph,
  percent: number,
): RuleFinding {
  return {
    at: placeIn(paragraph, 0, paragraph.text.length),
    severity: percent >= SAME ? "error" : "hint",
    message() {
      return likenessTo(earlier, percent);
    },
    evidence: paragraph.text.slice(0, 20),
    related: [placeIn(earlier, 0, earlier.text.length)],
    fixes() {
      return [{ label: DELETE, certain: false, plan: deletionPlan(paragraph) }];
    },
  };
}
