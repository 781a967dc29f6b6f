import { listChange } from "../speech/steps/listChange";
import type { Mention, Mentions } from "./naming";
import type { RuleFinding } from "./rule";

/**
 * What is said of the namings in a speech, kept while edits leave the wordings as they are and touch no
 * paragraph that was spoken of. `check` must read no paragraph that it does not point at, but for those
 * with a figure.
 */
export function keptWhileAlike(
  check: (mentions: Mentions) => readonly RuleFinding[],
): (mentions: Mentions) => readonly RuleFinding[] {
  let before: Mentions = [];
  let findings: readonly RuleFinding[] = [];
  let spokenOf: ReadonlySet<number> = new Set();
  return (mentions) => {
    if (!isAlike(before, mentions, spokenOf)) {
      findings = check(mentions);
      spokenOf = paragraphsIn(findings);
    }
    before = mentions;
    return findings;
  };
}

function isAlike(before: Mentions, now: Mentions, spokenOf: ReadonlySet<number>): boolean {
  if (before.length !== now.length) return false;
  const { from, newEnd } = listChange(before, now);
  for (let index = from; index < newEnd; index++) {
    const one = before[index];
    const other = now[index];
    if (one === undefined || other === undefined) return false;
    const [slices, others] = [one.paragraph.slices, other.paragraph.slices];
    const isInPlace =
      slices.length === others.length &&
      slices.every(({ paragraph }, i) => paragraph === others[i]?.paragraph);
    if (!isInPlace || slices.some(({ paragraph }) => spokenOf.has(paragraph))) return false;
    if (!haveSameWords(one.fact, other.fact)) return false;
  }
  return true;
}

function haveSameWords(one: readonly Mention[], other: readonly Mention[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, text, key }, i) => {
      const same = other[i];
      return kind !== "figure" && same?.kind === kind && same.text === text && same.key === key;
    })
  );
}

function paragraphsIn(findings: readonly RuleFinding[]): ReadonlySet<number> {
  const paragraphs = new Set<number>();
  for (const { at, related = [] } of findings)
    for (const place of [at, ...related])
      if (place.kind === "text") paragraphs.add(place.paragraph);
  return paragraphs;
}
