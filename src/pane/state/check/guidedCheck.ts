import type { CheckReport } from "../../../checker/checkReport";
import type { FindingPlace, Finding } from "../../../checker/rule";
import { unfilledBlank } from "../../../checker/rules/unfilledBlank";
import type { Checker, CheckRequest } from "../../../checker/runChecker";
import {
  guidanceIn,
  withoutGuidance,
  type GuidanceFound,
} from "../../../library/outlines/outlineGuidance";
import type { EditPlan, EditStep, ParagraphAnchor } from "../../../speech/edits/editPlan";
import type { SpeechDocument } from "../../../speech/paragraph";
import { resultOf, type Steps } from "../../../speech/steps/steps";
import { said } from "../../../speech/said";

/**
 * Checks a document as if a scaffold's guidance were not written yet: it names what a section is for and
 * would be taken for it. The report speaks of the document as it stands, guidance that is left included.
 */
export function guidedCheck(
  checker: Checker,
  document: SpeechDocument,
  request: CheckRequest = {},
): CheckReport {
  return resultOf(guidedCheckInSteps(checker, document, request));
}

/** The same, bit by bit, as {@link Checker.checkInSteps}. */
export function* guidedCheckInSteps(
  checker: Checker,
  document: SpeechDocument,
  request: CheckRequest = {},
): Steps<CheckReport> {
  const guidance = guidanceIn(document);
  yield 0;
  if (guidance.length === 0) return yield* checker.checkInSteps(document, request);
  const read = withoutGuidance(document);
  yield 0;
  const report = yield* checker.checkInSteps(read, request);
  const wordsAt = (paragraph: number, offset: number, words: string): string =>
    read.paragraphs[paragraph]?.text === document.paragraphs[paragraph]?.text
      ? words
      : (document.paragraphs[paragraph]?.text.slice(offset, offset + words.length) ?? words);
  const findings = report.findings
    .filter(({ at, related = [] }) => ![at, ...related].some((one) => isInside(one, guidance)))
    .map((finding) => quoting(finding, document));
  return {
    ...report,
    sections: report.sections.map((one) => ({
      ...one,
      text: wordsAt(one.paragraph, one.offset, one.text),
    })),
    required: report.required.map((one) =>
      one.at.kind === "text"
        ? { ...one, evidence: wordsAt(one.at.paragraph, one.at.offset, one.evidence) }
        : one,
    ),
    findings: [...guidance.map(unwritten), ...findings],
  };
}

function unwritten({ text, at }: GuidanceFound): Finding {
  return {
    rule: unfilledBlank.id,
    severity: unfilledBlank.severity,
    at: { kind: "text", ...at, length: text.length },
    message: said(
      `提纲提示“${text}”还没有换成正文，请写好或删去。`,
      `The outline’s guidance “${text}” is still there. Write the text or delete it.`,
    ),
    evidence: text,
    fixes: [],
  };
}

function isInside(place: FindingPlace, guidance: readonly GuidanceFound[]): boolean {
  if (place.kind !== "text") return false;
  const end = place.offset + place.length;
  return guidance.some(
    ({ at, text }) =>
      at.paragraph === place.paragraph && at.offset < end && place.offset < at.offset + text.length,
  );
}

/** The finding with fixes that quote the document instead of what was read. */
function quoting(finding: Finding, document: SpeechDocument): Finding {
  let made: Finding["fixes"] | undefined;
  return {
    ...finding,
    get message() {
      return finding.message;
    },
    get fixes() {
      made ??= finding.fixes.map((fix) => ({ ...fix, plan: quotingPlan(fix.plan, document) }));
      return made;
    },
  };
}

function quotingPlan({ steps }: EditPlan, { paragraphs }: SpeechDocument): EditPlan {
  const anchor = ({ index, quote }: ParagraphAnchor): ParagraphAnchor => ({
    index,
    quote: paragraphs[index]?.text ?? quote,
  });
  const orNull = (at: ParagraphAnchor | null) => (at === null ? null : anchor(at));
  const quotingStep = (step: EditStep): EditStep => {
    switch (step.kind) {
      case "insertParagraphs":
        return { ...step, after: orNull(step.after) };
      case "replaceText":
      case "splitParagraph":
      case "deleteParagraph":
        return { ...step, at: anchor(step.at) };
      case "joinParagraphs":
        return { ...step, first: anchor(step.first), second: anchor(step.second) };
      case "moveParagraphs":
        return { ...step, paragraphs: step.paragraphs.map(anchor), after: orNull(step.after) };
    }
  };
  return { steps: steps.map(quotingStep) };
}
