import type { Fix } from "../../../checker/rule";
import { isApplicable } from "../../../speech/edits/applyEditPlan";
import type { EditPlan, EditStep } from "../../../speech/edits/editPlan";
import type { SpeechDocument } from "../../../speech/paragraph";
import { certainFixOf } from "./certainFix";
import type { ShownFinding } from "./shownReport";

export interface MergedFixes {
  readonly plan: EditPlan;
  readonly count: number;
}

/** A stretch of the document that a step changes; a point where both ends are the same. */
interface Touched {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** The mark at the end of a paragraph stands behind all its characters. */
const MARK = Number.MAX_SAFE_INTEGER;

const whole = (paragraph: number): Touched => ({ paragraph, from: 0, to: MARK });

const gapAfter = (paragraph: number | undefined): Touched => ({
  paragraph: paragraph ?? -1,
  from: MARK,
  to: MARK,
});

function touchedBy(step: EditStep): readonly Touched[] {
  switch (step.kind) {
    case "replaceText": {
      const { at, offset, removed } = step;
      return [{ paragraph: at.index, from: offset, to: offset + removed.length }];
    }
    case "splitParagraph":
      return [{ paragraph: step.at.index, from: step.offset, to: step.offset }];
    case "joinParagraphs":
      return [gapAfter(step.first.index), { paragraph: step.second.index, from: 0, to: step.drop }];
    case "deleteParagraph":
      return [whole(step.at.index)];
    case "insertParagraphs": {
      const { after, offset } = step;
      if (after === null || offset === undefined) return [gapAfter(after?.index)];
      return [{ paragraph: after.index, from: offset, to: offset }];
    }
    case "moveParagraphs":
      return [...step.paragraphs.map(({ index }) => whole(index)), gapAfter(step.after?.index)];
  }
}

const isSameGround = (one: Touched, other: Touched): boolean =>
  one.paragraph === other.paragraph && one.from <= other.to && other.from <= one.to;

/** Where two rules mend one break, the one that also drops the doubled characters does all of it. */
function droppedBy({ plan }: Fix): number {
  return Math.max(0, ...plan.steps.map((step) => (step.kind === "joinParagraphs" ? step.drop : 0)));
}

/** Those that drop most first. */
function certainFixesIn(findings: readonly ShownFinding[]): readonly Fix[] {
  const ranked: { readonly fix: Fix; readonly dropped: number }[] = [];
  for (const { finding } of findings) {
    const fix = certainFixOf(finding);
    if (fix !== undefined) ranked.push({ fix, dropped: droppedBy(fix) });
  }
  return ranked.sort((one, other) => other.dropped - one.dropped).map(({ fix }) => fix);
}

interface TakenGround {
  /** Takes all of the stretches; false where one of them is taken already. */
  take(stretches: readonly Touched[]): boolean;
}

function takenGround(): TakenGround {
  const taken = new Map<number, Touched[]>();
  const isTaken = (one: Touched): boolean =>
    taken.get(one.paragraph)?.some((other) => isSameGround(one, other)) ?? false;
  return {
    take(stretches) {
      if (stretches.some(isTaken)) return false;
      for (const one of stretches) {
        const known = taken.get(one.paragraph);
        if (known === undefined) taken.set(one.paragraph, [one]);
        else known.push(one);
      }
      return true;
    },
  };
}

/**
 * The certain fixes of several findings as one plan. Of fixes that want the same characters one takes
 * part; the others show whether they are still needed when the speech is checked again.
 */
export function mergedFixesOf(
  findings: readonly ShownFinding[],
  document: SpeechDocument,
): MergedFixes {
  const ground = takenGround();
  const chosen: Fix[] = [];
  for (const fix of certainFixesIn(findings))
    if (ground.take(fix.plan.steps.flatMap(touchedBy))) chosen.push(fix);
  const plan = { steps: chosen.flatMap((fix) => fix.plan.steps) };
  return isApplicable(document, plan)
    ? { plan, count: chosen.length }
    : { plan: { steps: [] }, count: 0 };
}
