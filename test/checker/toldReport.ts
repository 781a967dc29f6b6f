import type { CheckReport } from "../../src/checker/checkReport";
import type { Finding } from "../../src/checker/rule";

const toldFinding = (finding: Finding) => {
  const { rule, severity, at, message, evidence, subject, related, layer, pack, fixes } = finding;
  return { rule, severity, at, message, evidence, subject, related, layer, pack, fixes };
};

/** The report as plain values, the fixes among them, which are made only when looked at. */
export const toldReport = ({ findings, ...report }: CheckReport) => ({
  ...report,
  findings: findings.map(toldFinding),
});
