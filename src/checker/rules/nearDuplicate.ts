import type { SpeechAnalysis } from "../../speech/analysis";
import { gramComparison, gramOwners, gramSketchOf, type GramSketch } from "../gramSketch";
import type { LogicalParagraph } from "../../speech/logicalParagraph";
import type { Collected, CollectingRule, RuleFinding } from "../rule";
import { deletionPlan, placeIn } from "../textPlace";

/** Equal paragraphs shorter than this are salutations and stage directions. */
const SHORTEST_EQUAL = 20;
const SHORTEST_ALIKE = 30;
const SAME = 0.8;
const ALIKE = 0.5;
/** Share of sampled grams from which the exact comparison is worth its time. */
const WORTH_COMPARING = 0.4;
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
const LONGEST_HEADING = 120;
/** A host says the salutation again and again. */
const SALUTATION = /^[^。！？；]{1,60}[：:]$/;

export const nearDuplicate: CollectingRule<GramSketch> = {
  kind: "collecting",
  id: "near-duplicate",
  title: "段落重复",
  why: "拼稿时同一段常常粘进来两次，或留下改前改后两个版本。",
  severity: "error",
  collect: (text) =>
    text.length < SHORTEST_EQUAL || SALUTATION.test(text)
      ? null
      : gramSketchOf(text, text.length >= SHORTEST_ALIKE && !isHeading(text)),
  check: (collected, analysis) => {
    const finder = twinFinder(collected);
    const twins: PlacedTwin[] = [];
    collected.forEach((one, index) => {
      const twin = finder(index);
      if (twin !== null) twins.push({ one, twin });
    });
    return findingsOf(twins, analysis);
  },
  examples: {
    speaking: [
      "各级工会要紧紧依靠党的领导，争取行政的大力支持，把这项工作抓紧抓好，抓出成效。\n中间还有别的内容，与前后都不相同。\n各级工会要紧紧依靠党的领导，争取行政的大力支持，把这项工作抓紧抓好，抓出成效。",
    ],
    silent: [
      "各级工会要紧紧依靠党的领导，争取行政的大力支持，把这项工作抓紧抓好。\n广大会员要积极参加活动，在活动中增长才干，在岗位上多作贡献，为企业发展出力。",
    ],
    nearMiss: [
      "别了，培训班，我轻轻地挥挥手，道一声感谢。感谢组织的关心，让我有机会走进教室聆听老师的教诲。\n别了，培训班，我轻轻地挥挥手，道一声难忘。难忘同窗的情谊，难忘一起讨论到深夜的每一个夜晚。",
      "各位领导、各位来宾、同志们、朋友们、师傅们、同学们：\n各位领导、各位来宾、同志们、朋友们、师傅们、同学们：",
    ],
  },
};

interface Twin {
  readonly earlier: Collected<GramSketch>;
  readonly share: number;
}

const comparison = gramComparison();
const owners = gramOwners();
let searches = 0;

/** Finds for each paragraph, asked in order, the earlier one that it repeats. */
function twinFinder(collected: readonly Collected<GramSketch>[]): (index: number) => Twin | null {
  owners.reset(collected.reduce((sum, { fact }) => sum + fact.samples.length, 0));
  const ballot = gramBallot(collected.length);
  const search = ++searches;
  return (index) => {
    const fact = collected[index]?.fact;
    if (fact === undefined) return null;
    const { memory } = fact;
    // Equal texts share one sketch.
    const equal = memory.search === search ? collected[memory.first] : undefined;
    if (equal !== undefined) return { earlier: equal, share: 1 };
    memory.search = search;
    memory.first = index;
    if (fact.samples.length === 0) return null;
    return alike(fact, collected, ballot(fact, index));
  };
}

interface Winner {
  readonly index: number;
  readonly votes: number;
}

/** Lets the grams of a text vote for the earlier texts that first had them, and claims the new ones for it. */
function gramBallot(candidates: number): (sketch: GramSketch, index: number) => Winner {
  const votes = new Uint16Array(candidates);
  const voted: number[] = [];
  return ({ samples }, own) => {
    const winner = { index: -1, votes: 0 };
    for (const gram of samples) {
      const owner = owners.ownerOf(gram, own);
      if (owner === own) continue;
      const count = (votes[owner] ?? 0) + 1;
      votes[owner] = count;
      voted.push(owner);
      if (count <= winner.votes) continue;
      winner.index = owner;
      winner.votes = count;
    }
    for (const owner of voted) votes[owner] = 0;
    voted.length = 0;
    return winner;
  };
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING.test(text);
}

function alike(
  fact: GramSketch,
  collected: readonly Collected<GramSketch>[],
  { index, votes }: Winner,
): Twin | null {
  const earlier = collected[index];
  if (earlier === undefined) return null;
  const fewer = Math.min(fact.coarse, earlier.fact.coarse);
  if (votes < fewer * WORTH_COMPARING) return null;
  const share = shareOf(earlier.fact, fact);
  return share >= ALIKE ? { earlier, share } : null;
}

function shareOf(earlier: GramSketch, later: GramSketch): number {
  const { memory } = later;
  if (memory.other !== earlier) {
    memory.other = earlier;
    memory.share = comparison.containment(earlier.text, later.text);
  }
  return memory.share;
}

interface KnownFinding {
  readonly paragraph: LogicalParagraph;
  readonly earlier: LogicalParagraph;
  readonly finding: RuleFinding;
}

/** Findings of the latest check, by paragraph. Paragraphs stay the same objects while nothing about them changes. */
let latest: readonly (KnownFinding | undefined)[] = [];

function findingsOf(
  twins: readonly PlacedTwin[],
  analysis: SpeechAnalysis,
): readonly RuleFinding[] {
  const now: (KnownFinding | undefined)[] = [];
  for (const { one, twin } of twins) {
    const { paragraph } = one;
    const known = latest[paragraph.index];
    const isSame = known?.paragraph === paragraph && known.earlier === twin.earlier.paragraph;
    now[paragraph.index] = isSame
      ? known
      : { paragraph, earlier: twin.earlier.paragraph, finding: findingOf(one, twin, analysis) };
  }
  latest = now;
  return twins.flatMap(({ one }) => now[one.paragraph.index]?.finding ?? []);
}

interface PlacedTwin {
  readonly one: Collected<GramSketch>;
  readonly twin: Twin;
}

function findingOf(
  { paragraph }: Collected<GramSketch>,
  { earlier, share }: Twin,
  { document }: SpeechAnalysis,
): RuleFinding {
  const percent = share === 1 ? "完全" : ` ${Math.floor(share * 100)}% `;
  const number = earlier.paragraph.index + 1;
  const head = earlier.paragraph.text.slice(0, 10);
  return {
    at: placeIn(paragraph, 0, paragraph.text.length),
    severity: share >= SAME ? "error" : "hint",
    message: `本段与第 ${number} 段（“${head}…”）${percent}相同。请只留一处。`,
    evidence: paragraph.text.slice(0, 20),
    related: [placeIn(earlier.paragraph, 0, earlier.paragraph.text.length)],
    fixes: [{ label: "删去本段", certain: false, plan: deletionPlan(document, paragraph) }],
  };
}
