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
  return SEVERITIES.flatMap((severity) =>
    inReadingOrder(findings.filter((finding) => finding.severity === severity)),
  );
}

function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const keys = Float64Array.from(findings, ({ at }) => placeKey(at));
  const order = findings.map((_, index) => index);
  order.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
  const ordered: Finding[] = [];
  let start = 0;
  for (const index of order) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const previous = ordered.at(-1);
    if (previous === undefined || placeKey(previous.at) !== keys[index]) start = ordered.length;
    if (!isSaid(finding, ordered, start)) ordered.push(finding);
  }
  return ordered;
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
