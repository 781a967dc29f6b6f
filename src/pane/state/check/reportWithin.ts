import type { FindingPlace } from "../../../checker/rule";
import type { CheckScope, ParagraphScope } from "./checkScope";
import type { ShownReport } from "./shownReport";

function isIn(at: FindingPlace, { first, count }: ParagraphScope): boolean {
  if (at.kind === "text") return at.paragraph >= first && at.paragraph < first + count;
  // What is missing between two of them; what the speech lacks as a whole is nobody's paragraph.
  return (
    at.kind === "gap" && at.after !== null && at.after >= first && at.after < first + count - 1
  );
}

/** The report with only what stands in these paragraphs. */
export function reportWithin(report: ShownReport, scope: CheckScope): ShownReport {
  if (scope.kind !== "paragraphs") return report;
  return { ...report, findings: report.findings.filter(({ finding }) => isIn(finding.at, scope)) };
}
