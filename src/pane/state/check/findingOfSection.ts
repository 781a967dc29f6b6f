import type { ShownFinding } from "./shownReport";

const ENDINGS: readonly string[] = ["wish", "thanks", "close_meeting"];

/** The finding that speaks of a missing section; one may speak for the whole ending of a speech. */
export function findingOfSection(
  section: string,
  findings: readonly ShownFinding[],
): ShownFinding | null {
  const ofSubject = (subject: string) =>
    findings.find(
      ({ finding }) => finding.rule === "missing-section" && finding.subject === subject,
    );
  const own = ofSubject(section);
  return own ?? (ENDINGS.includes(section) ? ofSubject("conclusion") : undefined) ?? null;
}
