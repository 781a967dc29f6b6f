import type { SpeechAnalysis } from "../speech/analysis";
import { driftOf } from "../speech/drift";
import type { JudgedParagraph } from "./paragraphJudge";
import type { Collected, CollectingRule, Finding, Rule, RuleFinding, SpeechRule } from "./rule";
import { stamped } from "./stampedFinding";

/** Everything that rules say of more than one paragraph, in the order of the rules. */
export interface WholeJudge {
  (
    judged: readonly JudgedParagraph[],
    analysis: SpeechAnalysis,
    crashes: Map<string, unknown>,
  ): readonly Finding[];
}

export function wholeJudge(rules: readonly Rule[]): WholeJudge {
  const speakers = rules.flatMap((rule) => (rule.kind === "paragraph" ? [] : [speakerOf(rule)]));
  const collecting = rules.filter((rule) => rule.kind === "collecting");
  return (judged, analysis, crashes) => {
    const collected = collectedIn(judged, collecting);
    const findings: Finding[] = [];
    for (const { rule, speak } of speakers) {
      try {
        append(findings, speak(analysis, collected));
      } catch (error) {
        crashes.set(rule.id, error);
      }
    }
    return findings;
  };
}

/** An index loop: this runs for every finding of a speech at every edit, and iterators cost more. */
function append(findings: Finding[], more: readonly Finding[]): void {
  for (let i = 0; i < more.length; i++) {
    const finding = more[i];
    if (finding !== undefined) findings.push(finding);
  }
}

type CollectedByRule = ReadonlyMap<CollectingRule, readonly Collected<unknown>[]>;

/** One pass over the paragraphs for all the rules. */
function collectedIn(
  judged: readonly JudgedParagraph[],
  rules: readonly CollectingRule[],
): CollectedByRule {
  const lists = new Map<CollectingRule, Collected<unknown>[]>();
  for (const rule of rules) lists.set(rule, []);
  for (let index = 0; index < judged.length; index++) {
    const found = judged[index]?.collected ?? [];
    for (let i = 0; i < found.length; i++) {
      const one = found[i];
      if (one !== undefined) lists.get(one.rule)?.push(one.collected);
    }
  }
  return lists;
}

interface Speaker {
  readonly rule: CollectingRule | SpeechRule;
  readonly speak: (analysis: SpeechAnalysis, collected: CollectedByRule) => readonly Finding[];
}

/** What a rule said last time, raw and stamped, place by place, and what it had read. */
interface Said {
  readonly raw: readonly RuleFinding[];
  readonly findings: readonly Finding[];
  readonly collected: readonly Collected<unknown>[] | null;
}

/** Findings that a rule gives again are not stamped again. */
function speakerOf(rule: CollectingRule | SpeechRule): Speaker {
  let before: Said = { raw: [], findings: [], collected: null };
  const said = (raw: readonly RuleFinding[], collected: Said["collected"]): readonly Finding[] => {
    const findings = new Array<Finding>(raw.length);
    let drift = 0;
    for (let i = 0; i < raw.length; i++) {
      const finding = raw[i];
      if (finding === undefined) continue;
      if (before.raw[i + drift] !== finding)
        drift = driftOf(before.raw, i, (one) => one === finding) ?? drift;
      const known = before.raw[i + drift] === finding ? before.findings[i + drift] : undefined;
      findings[i] = known ?? stamped(rule, finding);
    }
    before = { raw, findings, collected };
    return findings;
  };
  return {
    rule,
    speak: (analysis, lists) => {
      if (rule.kind === "speech") return said(rule.check(analysis), null);
      const collected = lists.get(rule) ?? [];
      if (rule.readsCollectedOnly === true && isSameList(before.collected, collected))
        return before.findings;
      return said(rule.check(collected, analysis), collected);
    },
  };
}

function isSameList<Item>(one: readonly Item[] | null, other: readonly Item[]): boolean {
  if (one?.length !== other.length) return false;
  for (let i = 0; i < other.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
