import type { Severity } from "../../../checker/rule";
import type { ShownFinding } from "./shownReport";

/** Findings of one rule, in reading order. */
export interface FindingKind {
  readonly rule: string;
  readonly findings: readonly ShownFinding[];
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  /** In the order in which each first speaks. */
  readonly kinds: readonly FindingKind[];
}

const SEVERITIES = ["error", "warning", "hint"] as const satisfies readonly Severity[];

/** Graver ones first; severities of which there is nothing are left out. */
export function findingGroupsOf(findings: readonly ShownFinding[]): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter(({ finding }) => finding.severity === severity);
    return own.length === 0 ? [] : [{ severity, count: own.length, kinds: kindsOf(own) }];
  });
}

function kindsOf(findings: readonly ShownFinding[]): readonly FindingKind[] {
  const byRule = new Map<string, ShownFinding[]>();
  for (const one of findings) {
    const known = byRule.get(one.finding.rule);
    if (known === undefined) byRule.set(one.finding.rule, [one]);
    else known.push(one);
  }
  return [...byRule].map(([rule, own]) => ({ rule, findings: own }));
}
