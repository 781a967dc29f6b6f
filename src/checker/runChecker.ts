import { analyser, type AnalysisOptions, type SpeechAnalysis } from "../speech/analysis";
import type { GenreId } from "../speech/genreProfile";
import type { LogicalParagraph } from "../speech/logicalParagraph";
import type { SpeechDocument } from "../speech/paragraph";
import type { CheckReport, CrashedRule } from "./checkReport";
import { ignoreKeyOf, inOrder } from "./findingOrder";
import { reportedStructure } from "./reportedStructure";
import type {
  Collected,
  CollectingRule,
  Finding,
  Fix,
  Rule,
  RuleFinding,
  SpeechRule,
  TextFinding,
  TextFix,
} from "./rule";
import { deletionPlan, placeIn, replacementPlan } from "./textPlace";
import { textJudge, type TextVerdict } from "./textVerdict";

export interface CheckerOptions extends Omit<AnalysisOptions, "genre"> {
  readonly rules: readonly Rule[];
}

/** What may differ from one check of a document to the next. */
export interface CheckRequest {
  readonly genre?: GenreId;
  /** Keys of findings that the user does not want to see, from `ignoreKeyOf`. */
  readonly ignored?: ReadonlySet<string>;
}

export interface Checker {
  check(document: SpeechDocument, request?: CheckRequest): CheckReport;
}

/**
 * A checker that remembers what it found in each paragraph, so that the next check of the same document
 * costs little more than what has changed. The answer never depends on what was checked before.
 */
export function createChecker(options: CheckerOptions): Checker {
  const analyse = analyser(options);
  const judge = paragraphJudge(options.rules);
  const wholeJudges = options.rules.flatMap((rule) =>
    rule.kind === "paragraph" ? [] : [wholeJudge(rule)],
  );
  return {
    check(document, { genre, ignored } = {}) {
      const analysis = analyse(document, genre);
      const crashes = new Map<string, unknown>();
      const judged = judge(analysis);
      for (const { verdict } of judged) {
        for (const { rule, error } of verdict.crashes) crashes.set(rule, error);
      }
      const findings: Finding[] = [];
      for (const one of judged) append(findings, one.findings);
      for (const judgeWhole of wholeJudges) append(findings, judgeWhole(judged, analysis, crashes));
      const wanted =
        ignored === undefined || ignored.size === 0
          ? findings
          : findings.filter((finding) => !ignored.has(ignoreKeyOf(finding, document)));
      return {
        ...reportedStructure(analysis),
        findings: inOrder(wanted),
        crashed: crashedRules(crashes),
      };
    },
  };
}

/** An index loop: this runs for every finding of a speech at every edit, and iterators cost more. */
function append(findings: Finding[], more: readonly Finding[]): void {
  for (let i = 0; i < more.length; i++) {
    const finding = more[i];
    if (finding !== undefined) findings.push(finding);
  }
}

/** One check of one document, with nothing remembered. */
export function runChecker(
  document: SpeechDocument,
  { genre, ignored, ...options }: CheckerOptions & CheckRequest,
): CheckReport {
  return createChecker(options).check(document, {
    ...(genre === undefined ? {} : { genre }),
    ...(ignored === undefined ? {} : { ignored }),
  });
}

interface JudgedParagraph {
  readonly paragraph: LogicalParagraph;
  readonly verdict: TextVerdict;
  readonly findings: readonly Finding[];
}

/**
 * Judges paragraphs, each once. What is said of a text alone is kept with what was told of the text, places
 * in the document with the paragraph, which stays the same object while nothing about it changes.
 */
function paragraphJudge(
  rules: readonly Rule[],
): (analysis: SpeechAnalysis) => readonly JudgedParagraph[] {
  const judgeText = textJudge(rules.filter((rule) => rule.kind !== "speech"));
  const verdicts = new WeakMap<LogicalParagraph["facts"], TextVerdict>();
  let before: readonly JudgedParagraph[] = [];
  const judged = (paragraph: LogicalParagraph, analysis: SpeechAnalysis): JudgedParagraph => {
    const { facts, text, isResidue } = paragraph;
    const verdict = verdicts.get(facts) ?? judgeText(text, isResidue);
    verdicts.set(facts, verdict);
    const findings = verdict.findings.map(({ rule, finding }) =>
      stamped(rule, placed(finding, paragraph, analysis)),
    );
    return { paragraph, verdict, findings };
  };
  return (analysis) => {
    // Paragraphs that came or went put the rest of them out of step.
    let drift = 0;
    before = analysis.paragraphs.map((paragraph, index) => {
      if (!isSameText(before[index + drift], paragraph)) drift = driftOf(before, paragraph, index);
      const known = before[index + drift];
      if (known === undefined || !isSameText(known, paragraph)) return judged(paragraph, analysis);
      return known.paragraph === paragraph ? known : { ...known, paragraph };
    });
    return before;
  };
}

/** Slices are the same object as long as text and physical place are the same. */
function isSameText(judged: JudgedParagraph | undefined, paragraph: LogicalParagraph): boolean {
  return judged?.paragraph.slices === paragraph.slices;
}

const MOST_DRIFT = 3;

function driftOf(
  before: readonly JudgedParagraph[],
  paragraph: LogicalParagraph,
  index: number,
): number {
  for (let drift = -MOST_DRIFT; drift <= MOST_DRIFT; drift++) {
    if (isSameText(before[index + drift], paragraph)) return drift;
  }
  return 0;
}

/** What a rule said last time, raw and stamped, place by place. */
interface Said {
  readonly raw: readonly RuleFinding[];
  readonly findings: readonly Finding[];
}

type WholeJudge = (
  judged: readonly JudgedParagraph[],
  analysis: SpeechAnalysis,
  crashes: Map<string, unknown>,
) => readonly Finding[];

/** Runs a rule that needs more than one paragraph; findings it gives again are not stamped again. */
function wholeJudge(rule: CollectingRule | SpeechRule): WholeJudge {
  let before: Said = { raw: [], findings: [] };
  return (judged, analysis, crashes) => {
    try {
      const raw =
        rule.kind === "speech"
          ? rule.check(analysis)
          : rule.check(collected(rule, judged), analysis);
      const findings = raw.map((finding, index) => {
        const known = before.raw[index] === finding ? before.findings[index] : undefined;
        return known ?? stamped(rule, finding);
      });
      before = { raw, findings };
      return findings;
    } catch (error) {
      crashes.set(rule.id, error);
      return [];
    }
  };
}

function collected(rule: CollectingRule, judged: readonly JudgedParagraph[]) {
  const found: Collected<unknown>[] = [];
  for (const { paragraph, verdict } of judged) {
    const fact = verdict.facts.get(rule);
    if (fact !== undefined) found.push({ paragraph, fact });
  }
  return found;
}

function placed(
  { offset, length, fixes, ...finding }: TextFinding,
  paragraph: LogicalParagraph,
  { document }: SpeechAnalysis,
): RuleFinding {
  return {
    ...finding,
    at: placeIn(paragraph, offset, length),
    fixes: fixes?.map((fix) => planned(fix, paragraph, document)) ?? NO_FIXES,
  };
}

function planned(fix: TextFix, paragraph: LogicalParagraph, document: SpeechDocument): Fix {
  const plan =
    "replacements" in fix
      ? replacementPlan(document, paragraph, fix.replacements)
      : deletionPlan(document, paragraph);
  return { label: fix.label, certain: fix.certain, plan };
}

function stamped(rule: Rule, finding: RuleFinding): Finding {
  const { at, message, evidence, subject, related, layer, pack, fixes = NO_FIXES } = finding;
  let made: readonly Fix[] | undefined;
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    at,
    message,
    evidence,
    get fixes() {
      return (made ??= typeof fixes === "function" ? fixes() : fixes);
    },
    ...(subject === undefined ? undefined : { subject }),
    ...(related === undefined ? undefined : { related }),
    ...(layer === undefined ? undefined : { layer }),
    ...(pack === undefined ? undefined : { pack }),
  };
}

const NO_FIXES: readonly Fix[] = [];

function crashedRules(crashes: ReadonlyMap<string, unknown>): readonly CrashedRule[] {
  return [...crashes].map(([rule, error]) => ({
    rule,
    reason: error instanceof Error ? error.message : String(error),
  }));
}
