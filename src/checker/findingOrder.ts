import type { SpeechDocument } from "../speech/paragraph";
import type { Finding, FindingPlace, Severity } from "./rule";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
/** Longer than any paragraph, so that places compare as one number. */
const PARAGRAPH = 2 ** 32;

/** Graver findings first, then in reading order; what rules list earlier comes first at one place. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding, index) => ({ finding, index, place: placeKey(finding.at) }));
  keyed.sort(
    (one, other) =>
      RANK[one.finding.severity] - RANK[other.finding.severity] ||
      one.place - other.place ||
      one.index - other.index,
  );
  return keyed.map(({ finding }) => finding);
}

/** The whole speech comes first, a gap after its paragraph. */
function placeKey(at: FindingPlace): number {
  if (at.kind === "text") return at.paragraph * PARAGRAPH + at.offset;
  return at.kind === "speech" ? -PARAGRAPH : ((at.after ?? -1) + 1) * PARAGRAPH - 1;
}

/** Drops what the same rule said twice of one place; findings are in order, so twins are neighbours. */
export function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, index) => {
    for (let i = index - 1; i >= 0; i--) {
      const other = findings[i];
      if (other === undefined || !isSamePlace(other.at, finding.at)) return true;
      if (other.rule === finding.rule && other.message === finding.message) return false;
    }
    return true;
  });
}

function isSamePlace(one: FindingPlace, other: FindingPlace): boolean {
  return placeKey(one) === placeKey(other);
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
