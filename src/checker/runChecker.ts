import { analysisOf, type AnalysisOptions, type SpeechAnalysis } from "../speech/analysis";
import type { LogicalParagraph } from "../speech/logicalParagraph";
import type { SpeechDocument } from "../speech/paragraph";
import type {
  CollectingRule,
  Finding,
  Fix,
  ParagraphRule,
  Rule,
  RuleFinding,
  TextFinding,
  TextFix,
} from "./rule";
import { deletionPlan, placeIn, replacementPlan } from "./textPlace";

export interface CheckerOptions extends AnalysisOptions {
  readonly rules: readonly Rule[];
}

export interface CheckReport {
  readonly findings: readonly Finding[];
}

export function runChecker(document: SpeechDocument, options: CheckerOptions): CheckReport {
  const analysis = analysisOf(document, options);
  const findings = options.rules.flatMap((rule) =>
    findingsOfRule(rule, analysis).map((finding) => stamped(rule, finding)),
  );
  return { findings };
}

function findingsOfRule(rule: Rule, analysis: SpeechAnalysis): readonly RuleFinding[] {
  switch (rule.kind) {
    case "paragraph":
      return analysis.paragraphs.flatMap((paragraph) =>
        findingsInParagraph(rule, paragraph).map((one) => placed(one, paragraph, analysis)),
      );
    case "collecting":
      return collectedFindings(rule, analysis);
    case "speech":
      return rule.check(analysis);
  }
}

function findingsInParagraph(
  rule: ParagraphRule,
  paragraph: LogicalParagraph,
): readonly TextFinding[] {
  return rule.check(paragraph.text);
}

function collectedFindings(rule: CollectingRule, analysis: SpeechAnalysis): readonly RuleFinding[] {
  const collected = analysis.paragraphs.flatMap((paragraph) => {
    const fact = paragraph.isResidue ? null : rule.collect(paragraph.text);
    return fact === null ? [] : [{ paragraph, fact }];
  });
  return rule.check(collected, analysis);
}

function placed(
  finding: TextFinding,
  paragraph: LogicalParagraph,
  analysis: SpeechAnalysis,
): RuleFinding {
  const { offset, length, fixes, ...rest } = finding;
  return {
    ...rest,
    at: placeIn(paragraph, offset, length),
    fixes: (fixes ?? []).map((fix) => planned(fix, paragraph, analysis)),
  };
}

function planned(fix: TextFix, paragraph: LogicalParagraph, { document }: SpeechAnalysis): Fix {
  const plan =
    "replacements" in fix
      ? replacementPlan(document, paragraph, fix.replacements)
      : deletionPlan(document, paragraph);
  return { label: fix.label, certain: fix.certain, plan };
}

function stamped(rule: Rule, finding: RuleFinding): Finding {
  return {
    ...finding,
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    fixes: finding.fixes ?? [],
  };
}
