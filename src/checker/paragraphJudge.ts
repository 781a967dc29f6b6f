import type { SpeechAnalysis } from "../speech/analysis";
import { driftOf } from "../speech/drift";
import type { LogicalParagraph } from "../speech/logicalParagraph";
import { findingRuns, type FindingRuns } from "./findingOrder";
import type { Collected, CollectingRule, Finding, Fix, ParagraphRule, Rule, TextFix } from "./rule";
import { NO_FIXES, stamped } from "./stampedFinding";
import { deletionPlan, placeIn, replacementPlan } from "./textPlace";
import { textJudge, type TextVerdict } from "./textVerdict";

/** What the rules have to say of one paragraph by itself. */
export interface JudgedParagraph {
  readonly paragraph: LogicalParagraph;
  readonly verdict: TextVerdict;
  readonly runs: FindingRuns;
  readonly collected: readonly CollectedBy[];
}

export interface CollectedBy {
  readonly rule: CollectingRule;
  readonly collected: Collected<unknown>;
}

/**
 * Judges paragraphs, each once. What is said of a text alone is kept with what was told of the text, places
 * in the document with the paragraph, which stays the same object while nothing about it changes.
 */
export function paragraphJudge(
  rules: readonly Rule[],
): (analysis: SpeechAnalysis) => readonly JudgedParagraph[] {
  const judgeText = textJudge(rules.filter((rule) => rule.kind !== "speech"));
  const verdicts = new WeakMap<LogicalParagraph["facts"], TextVerdict>();
  let before: readonly JudgedParagraph[] = [];
  const verdictOn = ({ facts, text, isResidue }: LogicalParagraph): TextVerdict => {
    const known = verdicts.get(facts);
    if (known !== undefined) return known;
    const verdict = judgeText(text, isResidue);
    verdicts.set(facts, verdict);
    return verdict;
  };
  const judged = (paragraph: LogicalParagraph): JudgedParagraph => {
    const verdict = verdictOn(paragraph);
    const findings = verdict.findings.map((one) => placed(one, paragraph));
    const collected = collectedFrom(verdict, paragraph);
    return { paragraph, verdict, runs: findingRuns(findings), collected };
  };
  return ({ paragraphs }) => {
    let drift = 0;
    before = paragraphs.map((paragraph, index) => {
      const isIt = (one: JudgedParagraph | undefined): boolean => one?.paragraph === paragraph;
      if (!isIt(before[index + drift])) drift = driftOf(before, index, isIt) ?? drift;
      const known = before[index + drift];
      return known?.paragraph === paragraph ? known : judged(paragraph);
    });
    return before;
  };
}

const NOTHING: readonly CollectedBy[] = [];

function collectedFrom(
  { facts }: TextVerdict,
  paragraph: LogicalParagraph,
): readonly CollectedBy[] {
  if (facts.size === 0) return NOTHING;
  return Array.from(facts, ([rule, fact]) => ({ rule, collected: { paragraph, fact } }));
}

function placed(
  { rule, finding }: TextVerdict["findings"][number],
  paragraph: LogicalParagraph,
): Finding {
  const { offset, length, fixes, ...told } = finding;
  return stamped(rule satisfies ParagraphRule, {
    ...told,
    at: placeIn(paragraph, offset, length),
    fixes: fixes === undefined ? NO_FIXES : () => plansOf(fixes, paragraph),
  });
}

function plansOf(fixes: readonly TextFix[], paragraph: LogicalParagraph): readonly Fix[] {
  return fixes.map((fix) => {
    const plan =
      "replacements" in fix
        ? replacementPlan(paragraph, fix.replacements)
        : deletionPlan(paragraph);
    return { label: fix.label, certain: fix.certain, plan };
  });
}
