import type { Finding, Fix, Severity, TextReplacement } from "../../checker/rule";
import type { TextSlice } from "../../speech/logicalParagraph";

/** A way to mend a passage; offsets of its text, in UTF-16 units. */
export interface DamageFix {
  readonly label: string;
  /** Needs no thought. */
  readonly certain: boolean;
  readonly replacements: readonly TextReplacement[];
}

/** Something that is wrong with a passage as it stands in its speech. */
export interface CutDamage {
  /** Rule id, or `cut-at-comma` for what the cutting itself leaves. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly offset: number;
  readonly length: number;
  readonly fixes: readonly DamageFix[];
}

/** Rules that speak of the words themselves, whatever speech they stand in. */
const TEXT_RULES: ReadonlySet<string> = new Set([
  "web-residue",
  "truncated-start",
  "missing-number",
  "missing-word",
  "unpaired-mark",
  "half-width-mark",
  "repeated-word",
  "wrong-character",
  "dated-reference",
  "legal-figure",
  "quotation-check",
]);

/** What the checker found in the stretch of the document that a passage was cut from. */
export function cutDamagesIn(
  slices: readonly TextSlice[],
  findings: readonly Finding[],
): readonly CutDamage[] {
  return findings.flatMap(({ rule, severity, message, at, fixes }): CutDamage[] => {
    if (at.kind !== "text" || !TEXT_RULES.has(rule)) return [];
    const slice = slices.find(
      ({ paragraph, from, length }) =>
        paragraph === at.paragraph && at.offset >= from && at.offset < from + length,
    );
    if (slice === undefined) return [];
    const offset = slice.at + at.offset - slice.from;
    const length = Math.min(at.length, slice.from + slice.length - at.offset);
    const mended = fixes.flatMap((fix) => fixInPassage(fix, slices) ?? []);
    return [{ rule, severity, message, offset, length, fixes: mended }];
  });
}

/** Null where the fix does more than replace words of this passage. */
function fixInPassage(
  { label, certain, plan }: Fix,
  slices: readonly TextSlice[],
): DamageFix | null {
  const replacements: TextReplacement[] = [];
  for (const step of plan.steps) {
    if (step.kind !== "replaceText" || step.pieces !== undefined) return null;
    const { at, offset, removed, inserted } = step;
    const end = offset + removed.length;
    const slice = slices.find(
      ({ paragraph, from, length }) =>
        paragraph === at.index && offset >= from && end <= from + length,
    );
    if (slice === undefined) return null;
    const place = slice.at + offset - slice.from;
    replacements.push({ offset: place, length: removed.length, text: inserted });
  }
  return replacements.length === 0 ? null : { label, certain, replacements };
}
