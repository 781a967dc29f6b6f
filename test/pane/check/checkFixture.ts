import type { CheckReport } from "../../../src/checker/checkReport";
import type { Finding, Fix } from "../../../src/checker/rule";
import type { CheckedSpeech } from "../../../src/pane/state/check/checkState";
import type { ShownFinding } from "../../../src/pane/state/check/shownReport";
import { createSpeechChecker } from "../../../src/pane/state/check/speechChecker";
import type { EditStep } from "../../../src/speech/edits/editPlan";
import { documentOfLines } from "../../../src/speech/paragraph";
import { said } from "../../../src/speech/said";

export const checkedOf = (lines: readonly string[]): CheckedSpeech => {
  const document = documentOfLines(lines);
  return { document, report: createSpeechChecker().check(document) };
};

const EMPTY_REPORT: CheckReport = {
  genre: { id: "opening", source: "detected", confidence: 0.9 },
  sections: [],
  required: [],
  promises: [],
  findings: [],
  crashed: [],
  statistics: { paragraphs: 1, characters: 400, minutes: 2 },
};

export const reportOf = (part: Partial<CheckReport> = {}): CheckReport => ({
  ...EMPTY_REPORT,
  ...part,
});

export function findingOf(part: Partial<Finding> = {}): Finding {
  return {
    rule: "wrong-character",
    severity: "warning",
    at: { kind: "text", paragraph: 0, offset: 0, length: 1 },
    message: said("用字有误。", "Wrong character."),
    evidence: "字",
    fixes: [],
    ...part,
  };
}

export const shownOf = (part: Partial<Finding> = {}, key = "k"): ShownFinding => ({
  key,
  ignoreKey: key,
  finding: findingOf(part),
});

export const certainFix = (...steps: readonly EditStep[]): Fix => ({
  label: said("改好", "Mend"),
  certain: true,
  plan: { steps },
});
