import type { SpeechDocument } from "../speech/paragraph";
import type { Finding, FindingPlace, Severity } from "./rule";

const SEVERITIES = ["error", "warning", "hint"] as const satisfies readonly Severity[];

/** Findings of one severity in reading order; what is listed earlier comes first at one place. */
type Run = readonly Finding[];

export type FindingRuns = Readonly<Record<Severity, Run>>;

const NO_RUN: Run = [];
const NO_RUNS: FindingRuns = { error: NO_RUN, warning: NO_RUN, hint: NO_RUN };

/** What the same rule says twice of one place is left out. */
export function findingRuns(findings: readonly Finding[]): FindingRuns {
  if (findings.length === 0) return NO_RUNS;
  const buckets: Record<Severity, Finding[]> = { error: [], warning: [], hint: [] };
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i];
    if (finding !== undefined) buckets[finding.severity].push(finding);
  }
  return {
    error: runOf(buckets.error),
    warning: runOf(buckets.warning),
    hint: runOf(buckets.hint),
  };
}

function runOf(findings: Finding[]): Run {
  if (findings.length === 0) return NO_RUN;
  // Rules tell what they find in reading order, so there are few sorted stretches to merge.
  findings.sort(byPlace);
  const run: Finding[] = [];
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i];
    if (finding !== undefined && !isSaid(finding, run)) run.push(finding);
  }
  return run;
}

/** Whether the end of the run says the same of the same place. */
function isSaid(finding: Finding, run: Run): boolean {
  for (let i = run.length - 1; i >= 0; i--) {
    const known = run[i];
    if (known === undefined || byPlace(known, finding) !== 0) return false;
    if (known.rule === finding.rule && known.message["zh-CN"] === finding.message["zh-CN"])
      return true;
  }
  return false;
}

/**
 * Graver findings first, then in reading order. `inParagraphs` are the runs of one paragraph each, in
 * reading order, so that only findings about the whole have to find their places among them.
 */
export function inOrder(
  inParagraphs: readonly FindingRuns[],
  ofWhole: FindingRuns,
): readonly Finding[] {
  const ordered: Finding[] = [];
  for (const severity of SEVERITIES) addMerged(ordered, severity, inParagraphs, ofWhole[severity]);
  return ordered;
}

/** Index loops: this runs for every finding of a speech at every edit, and iterators cost more. */
function addMerged(
  ordered: Finding[],
  severity: Severity,
  inParagraphs: readonly FindingRuns[],
  whole: Run,
): void {
  let next = 0;
  let waiting = whole[0];
  for (let index = 0; index < inParagraphs.length; index++) {
    const run = inParagraphs[index]?.[severity] ?? NO_RUN;
    for (let i = 0; i < run.length; i++) {
      const finding = run[i];
      if (finding === undefined) continue;
      while (waiting !== undefined && byPlace(waiting, finding) < 0) {
        ordered.push(waiting);
        waiting = whole[++next];
      }
      ordered.push(finding);
    }
  }
  for (; waiting !== undefined; waiting = whole[++next]) ordered.push(waiting);
}

/** The whole speech comes first, a gap after its paragraph. */
function byPlace({ at: one }: Finding, { at: other }: Finding): number {
  return paragraphOf(one) - paragraphOf(other) || offsetOf(one) - offsetOf(other);
}

const BEFORE_ALL = -1;
/** Behind every offset of a paragraph. */
const BEHIND = 0x3fffffff;

function paragraphOf(at: FindingPlace): number {
  if (at.kind === "text") return at.paragraph;
  return at.kind === "speech" ? BEFORE_ALL : (at.after ?? BEFORE_ALL);
}

function offsetOf(at: FindingPlace): number {
  if (at.kind === "text") return at.offset;
  return at.kind === "speech" ? BEFORE_ALL : BEHIND;
}

const CONTEXT = 8;

/**
 * What the user's 不再提示 is remembered by: the rule, the words it speaks of and the words around them, so
 * that it holds when paragraphs move and ends when the words change.
 */
export function ignoreKeyOf(finding: Finding, document: SpeechDocument): string {
  const { at, rule, subject = "" } = finding;
  if (at.kind !== "text") return [rule, at.kind, subject].join("|");
  const text = document.paragraphs[at.paragraph]?.text ?? "";
  const end = at.offset + at.length;
  const around = [
    text.slice(Math.max(0, at.offset - CONTEXT), at.offset),
    text.slice(at.offset, end),
    text.slice(end, end + CONTEXT),
  ];
  return [rule, subject, ...around].join("|");
}
