import type { SpeechAnalysis } from "../speech/analysis";
import { driftOf } from "../speech/steps/drift";
import { changedList, listChange, type ListChange } from "../speech/steps/listChange";
import type { LogicalParagraph } from "../speech/lines/logicalParagraph";
import { stride, type Steps } from "../speech/steps/steps";
import { changedColumn, findingColumn, type FindingColumn } from "./findingOrder";
import type { Collected, CollectingRule, Finding, Fix, Rule, TextFix } from "./rule";
import { stampedAt } from "./stampedFinding";
import { deletionPlan, placeIn, replacementPlan } from "./textPlace";
import { textJudge, type TextVerdict } from "./textVerdict";

/** What the rules have to say of one paragraph by itself. */
export interface JudgedParagraph {
  readonly paragraph: LogicalParagraph;
  readonly verdict: TextVerdict;
  readonly findings: readonly Finding[];
  readonly collected: readonly CollectedBy[];
}

export interface CollectedBy {
  readonly rule: CollectingRule;
  readonly collected: Collected<unknown>;
}

export interface JudgedParagraphs {
  readonly judged: readonly JudgedParagraph[];
  /** What the paragraphs say each by itself, in their order. */
  readonly column: FindingColumn;
}

/**
 * Judges paragraphs, each once. What is said of a text alone is kept with what was told of the text, places
 * in the document with the paragraph, which stays the same object while nothing about it changes.
 */
export function paragraphJudge(
  rules: readonly Rule[],
): (analysis: SpeechAnalysis) => Steps<JudgedParagraphs> {
  const judgeText = textJudge(rules.filter((rule) => rule.kind !== "speech"));
  const verdicts = new WeakMap<LogicalParagraph["facts"], TextVerdict>();
  let before: JudgedParagraphs = { judged: [], column: findingColumn([]) };
  let paragraphsBefore: readonly LogicalParagraph[] = [];
  const verdictOn = ({ facts, text, isResidue }: LogicalParagraph): TextVerdict => {
    const known = verdicts.get(facts);
    if (known !== undefined) return known;
    const verdict = judgeText(text, isResidue);
    verdicts.set(facts, verdict);
    return verdict;
  };
  const judged = (paragraph: LogicalParagraph): JudgedParagraph => {
    const verdict = verdictOn(paragraph);
    const findings = findingsIn(verdict, paragraph);
    const collected = collectedFrom(verdict, paragraph);
    return { paragraph, verdict, findings, collected };
  };
  return function* ({ paragraphs }) {
    const change = listChange(paragraphsBefore, paragraphs);
    const made: JudgedParagraph[] = [];
    const isDue = stride();
    const mayHaveMoved = change.from < change.oldEnd;
    let drift = 0;
    for (let index = change.from; index < change.newEnd; index++) {
      const paragraph = paragraphs[index];
      if (paragraph === undefined) continue;
      if (mayHaveMoved && before.judged[index + drift]?.paragraph !== paragraph)
        drift = driftOf(before.judged, index, (one) => one.paragraph === paragraph) ?? drift;
      const known = before.judged[index + drift];
      made.push(known?.paragraph === paragraph ? known : judged(paragraph));
      if (isDue(paragraph.text.length)) yield index / paragraphs.length;
    }
    before = changedJudgement(before, change, made);
    paragraphsBefore = paragraphs;
    return before;
  };
}

function changedJudgement(
  before: JudgedParagraphs,
  change: ListChange,
  made: readonly JudgedParagraph[],
): JudgedParagraphs {
  const from = countIn(before.judged, 0, change.from);
  const oldEnd = from + countIn(before.judged, change.from, change.oldEnd);
  const added: Finding[] = [];
  for (const { findings } of made) for (const finding of findings) added.push(finding);
  return {
    judged: changedList(before.judged, change, made),
    column: changedColumn(before.column, { from, oldEnd }, added),
  };
}

function countIn(judged: readonly JudgedParagraph[], from: number, end: number): number {
  let count = 0;
  for (let index = from; index < end; index++) count += judged[index]?.findings.length ?? 0;
  return count;
}

const NOTHING: readonly CollectedBy[] = [];

function collectedFrom(
  { facts }: TextVerdict,
  paragraph: LogicalParagraph,
): readonly CollectedBy[] {
  if (facts.length === 0) return NOTHING;
  return facts.map(({ rule, fact }) => ({ rule, collected: { paragraph, fact } }));
}

const NO_FINDINGS: readonly Finding[] = [];

function findingsIn({ findings }: TextVerdict, paragraph: LogicalParagraph): readonly Finding[] {
  if (findings.length === 0) return NO_FINDINGS;
  return findings.map(({ rule, finding }) => {
    const { offset, length, fixes } = finding;
    const plans = fixes === undefined ? undefined : () => plansOf(fixes, paragraph);
    return stampedAt(rule, finding, placeIn(paragraph, offset, length), plans);
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
