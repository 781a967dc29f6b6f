import type { SpeechAnalysis } from "../../speech/analysis";
import { containment, gramOwners, gramSketchOf, type GramSketch } from "../gramSketch";
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

export const nearDuplicate: CollectingRule<GramSketch> = {
  kind: "collecting",
  id: "near-duplicate",
  title: "段落重复",
  why: "拼稿时同一段常常粘进来两次，或留下改前改后两个版本。",
  severity: "error",
  collect: (text) =>
    text.length < SHORTEST_EQUAL || /[：:]$/.test(text) ? null : gramSketchOf(text),
  check: (collected, analysis) => {
    const finder = twinFinder(collected);
    return collected.flatMap((one, index) => {
      const twin = finder(index);
      return twin === null ? [] : [findingOf(one, twin, analysis)];
    });
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

/** Remembered by the pair of sketches, which live as long as their texts stand in the speech. */
const compared = new WeakMap<GramSketch, WeakMap<GramSketch, number>>();

/** Finds for each paragraph, asked in order, the earlier one that it repeats. */
function twinFinder(collected: readonly Collected<GramSketch>[]): (index: number) => Twin | null {
  const total = collected.reduce((sum, { fact }) => sum + fact.samples.length, 0);
  const owners = gramOwners(total);
  const firsts = new Map<string, number>();
  return (index) => {
    const one = collected[index];
    if (one === undefined) return null;
    const equal = collected[firsts.get(one.fact.text) ?? -1];
    if (equal !== undefined) return { earlier: equal, share: 1 };
    firsts.set(one.fact.text, index);
    if (one.fact.text.length < SHORTEST_ALIKE || isHeading(one.fact.text)) return null;
    const twin = alike(one, collected, owners.ownerOf);
    for (const gram of one.fact.samples) owners.claim(gram, index);
    return twin;
  };
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING.test(text);
}

function alike(
  { fact }: Collected<GramSketch>,
  collected: readonly Collected<GramSketch>[],
  ownerOf: (gram: number) => number,
): Twin | null {
  const votes = new Map<number, number>();
  let best = -1;
  for (const gram of fact.samples) {
    const owner = ownerOf(gram);
    if (owner < 0) continue;
    const count = (votes.get(owner) ?? 0) + 1;
    votes.set(owner, count);
    if (best < 0 || count > (votes.get(best) ?? 0)) best = owner;
  }
  const earlier = collected[best];
  if (earlier === undefined) return null;
  const fewer = Math.min(fact.samples.length, earlier.fact.samples.length);
  if ((votes.get(best) ?? 0) < fewer * WORTH_COMPARING) return null;
  const share = shareOf(earlier.fact, fact);
  return share >= ALIKE ? { earlier, share } : null;
}

function shareOf(earlier: GramSketch, later: GramSketch): number {
  const known = compared.get(later) ?? new WeakMap<GramSketch, number>();
  compared.set(later, known);
  const share = known.get(earlier) ?? containment(earlier.text, later.text);
  known.set(earlier, share);
  return share;
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
