import type { SpeechDocument } from "../speech/paragraph";
import type { Finding, FindingPlace, Severity } from "./rule";

/** Longer than any paragraph, so that places compare as one number. */
const PARAGRAPH = 2 ** 32;

const SEVERITIES = ["error", "warning", "hint"] as const satisfies readonly Severity[];

/**
 * Graver findings first, then in reading order; what rules list earlier comes first at one place. What the
 * same rule says twice of one place is left out.
 */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const buckets: Readonly<Record<Severity, Finding[]>> = { error: [], warning: [], hint: [] };
  for (const finding of findings) buckets[finding.severity].push(finding);
  const ordered: Finding[] = [];
  for (const severity of SEVERITIES) addInReadingOrder(ordered, buckets[severity]);
  return ordered;
}

/** Rules tell what they find in reading order, so the list is made of few sorted runs. */
function addInReadingOrder(ordered: Finding[], findings: readonly Finding[]): void {
  const keys = new Float64Array(findings.length);
  const order = new Array<number>(findings.length);
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index];
    if (finding !== undefined) keys[index] = placeKey(finding.at);
    order[index] = index;
  }
  order.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
  let start = ordered.length;
  let place = NaN;
  for (const index of order) {
    const finding = findings[index];
    if (finding === undefined) continue;
    if (keys[index] !== place) start = ordered.length;
    place = keys[index] ?? NaN;
    if (!isSaid(finding, ordered, start)) ordered.push(finding);
  }
}

/** Whether a finding of the same place, from `start` on, is its twin. */
function isSaid({ rule, message }: Finding, said: readonly Finding[], start: number): boolean {
  for (let i = start; i < said.length; i++) {
    if (said[i]?.rule === rule && said[i]?.message === message) return true;
  }
  return false;
}

/** The whole speech comes first, a gap after its paragraph. */
function placeKey(at: FindingPlace): number {
  if (at.kind === "text") return at.paragraph * PARAGRAPH + at.offset;
  return at.kind === "speech" ? -PARAGRAPH : ((at.after ?? -1) + 1) * PARAGRAPH - 1;
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
