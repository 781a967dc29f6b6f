import type { Finding, FindingPlace, Fix, Severity, TextReplacement } from "../../../checker/rule";
import { countFirst } from "../../../speech/steps/countFirst";
import type { TextSlice } from "../../../speech/lines/logicalParagraph";
import type { Said } from "../../../speech/said";

/** A way to mend a passage; offsets of its text, in UTF-16 units. */
export interface DamageFix {
  readonly label: Said;
  /** Needs no thought. */
  readonly certain: boolean;
  readonly replacements: readonly TextReplacement[];
}

/** Something that is wrong with a passage as it stands in its speech. */
export interface CutDamage {
  /** Rule id, or `cut-at-comma` for what the cutting itself leaves. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Said;
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

type FoundInText = Finding & { readonly at: Extract<FindingPlace, { readonly kind: "text" }> };

const isOfText = (finding: Finding): finding is FoundInText =>
  finding.at.kind === "text" && TEXT_RULES.has(finding.rule);

/** Tells what the checker found in the stretches of the document that a passage was cut from. */
export function damageFinder(
  findings: readonly Finding[],
): (slices: readonly TextSlice[]) => readonly CutDamage[] {
  const found = new Map<number, FoundInText[]>();
  for (const finding of findings.filter(isOfText)) {
    const known = found.get(finding.at.paragraph);
    if (known === undefined) found.set(finding.at.paragraph, [finding]);
    else known.push(finding);
  }
  for (const own of found.values()) own.sort((one, other) => one.at.offset - other.at.offset);
  return (slices) =>
    slices.flatMap((slice) =>
      foundIn(slice, found.get(slice.paragraph) ?? []).map((finding) =>
        damageOf(finding, slice, slices),
      ),
    );
}

/** `found` is of the slice's paragraph, in order. */
function foundIn(
  { from, length }: TextSlice,
  found: readonly FoundInText[],
): readonly FoundInText[] {
  const beginBefore = (offset: number): number => countFirst(found, ({ at }) => at.offset < offset);
  return found.slice(beginBefore(from), beginBefore(from + length));
}

function damageOf(
  { rule, severity, message, at, fixes }: FoundInText,
  slice: TextSlice,
  slices: readonly TextSlice[],
): CutDamage {
  return {
    rule,
    severity,
    message,
    offset: slice.at + at.offset - slice.from,
    length: Math.min(at.length, slice.from + slice.length - at.offset),
    fixes: fixes.flatMap((fix) => fixInPassage(fix, slices) ?? []),
  };
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
