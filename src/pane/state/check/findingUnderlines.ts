import type { Severity } from "../../../checker/rule";
import type { SpeechDocument } from "../../../speech/paragraph";
import type { Underline, UnderlineTone } from "../../../word/documentHost";
import type { ShownFinding } from "./shownReport";

/** More lines than this help nobody, and Word draws each by itself. */
const MOST = 200;

const TONE: Readonly<Record<Severity, UnderlineTone>> = {
  error: "red",
  warning: "blue",
  hint: "green",
};
const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/**
 * The words to underline for these findings, the gravest first. What points at a gap or at the whole
 * speech has no words; of two that overlap, the graver one is underlined.
 */
export function findingUnderlines(
  { paragraphs }: SpeechDocument,
  findings: readonly ShownFinding[],
): readonly Underline[] {
  const underlines: Underline[] = [];
  const taken = new Map<number, { readonly from: number; readonly to: number }[]>();
  const gravest = SEVERITIES.flatMap((severity) =>
    findings.filter(({ finding }) => finding.severity === severity),
  );
  for (const { finding } of gravest) {
    const { at, severity } = finding;
    if (at.kind !== "text" || at.length === 0) continue;
    const paragraph = paragraphs[at.paragraph];
    if (paragraph === undefined) continue;
    const from = at.offset;
    const to = Math.min(from + at.length, paragraph.text.length);
    const inParagraph = taken.get(at.paragraph) ?? [];
    if (to <= from || inParagraph.some((one) => one.from < to && from < one.to)) continue;
    taken.set(at.paragraph, [...inParagraph, { from, to }]);
    underlines.push({
      at: { index: paragraph.index, quote: paragraph.text },
      stretch: { offset: from, length: to - from },
      tone: TONE[severity],
    });
    if (underlines.length === MOST) break;
  }
  return underlines;
}
