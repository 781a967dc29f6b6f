import assert from "node:assert/strict";
import { isResidue } from "../../../src/checker/rules/webResidue";
import { genres } from "../../../src/library/genres";
import type { Outline } from "../../../src/library/outlines/outline";
import type { OutlineChoice, OutlineLine } from "../../../src/library/outlines/outlineLine";
import { outlineMerge } from "../../../src/library/outlines/outlineMerge";
import { outlinePlan, type OutlinePlan } from "../../../src/library/outlines/outlinePlan";
import { outlines } from "../../../src/library/outlines/outlines";
import { passages } from "../../../src/library/passages";
import { analysisOf, type SpeechAnalysis } from "../../../src/speech/analysis";
import { applyEditPlan } from "../../../src/speech/edits/applyEditPlan";
import { documentOfLines, type SpeechDocument } from "../../../src/speech/paragraph";

export type Choose = (line: OutlineLine, index: number) => OutlineChoice;

export const scaffold: Choose = () => ({ kind: "scaffold" });

/** The passage to try first; a scaffold where the outline offers none. */
export const firstPassage: Choose = ({ item }) => {
  const passage = passages.find(({ id }) => id === item.passages[0]);
  return passage === undefined ? { kind: "scaffold" } : { kind: "passage", passage };
};

export function outlineNamed(id: string): Outline {
  const outline = outlines.find((one) => one.id === id);
  assert.ok(outline, `no outline ${id}`);
  return outline;
}

function analysed(document: SpeechDocument): SpeechAnalysis {
  return analysisOf(document, { profiles: genres, isResidue });
}

export function linesOver(document: SpeechDocument, outline: Outline): readonly OutlineLine[] {
  return outlineMerge(analysed(document), outline, passages);
}

export interface LaidOutline {
  readonly lines: readonly OutlineLine[];
  readonly choices: readonly OutlineChoice[];
  readonly plan: OutlinePlan;
  readonly document: SpeechDocument;
  readonly texts: readonly string[];
}

/** Lays an outline over a document and applies what was chosen. */
export function laidOver(
  before: SpeechDocument | readonly string[],
  outline: Outline,
  choose: Choose,
  chosen: readonly OutlineChoice[] = [],
): LaidOutline {
  const source = "paragraphs" in before ? before : documentOfLines(before);
  const analysis = analysed(source);
  const lines = outlineMerge(analysis, outline, passages, chosen);
  const choices = lines.map(choose);
  const plan = outlinePlan(analysis, lines, choices);
  const document = applyEditPlan(source, plan);
  assert.ok(document, "the plan fits its document");
  return { lines, choices, plan, document, texts: document.paragraphs.map(({ text }) => text) };
}

/**
 * That every paragraph stands as it stood, in order, and nothing was taken from it. A paragraph may only
 * be parted where the plan says so.
 */
export function assertKept(before: readonly string[], { plan, texts }: LaidOutline): void {
  const after = `\n${texts.join("\n")}\n`;
  let from = 0;
  before.forEach((text, index) => {
    if (text.trim() === "") return;
    const cuts = plan.steps.flatMap((step) => {
      if (step.kind === "replaceText" && step.at.index === index) {
        assert.equal(step.removed, "");
        return [step.offset];
      }
      const divides = step.kind === "insertParagraphs" && step.after?.index === index;
      return divides && step.offset !== undefined ? [step.offset] : [];
    });
    const edges = [0, ...cuts.sort((one, other) => one - other), text.length];
    edges.slice(1).forEach((edge, place) => {
      const part = text.slice(edges[place], edge);
      const wanted = `${place === 0 ? "\n" : ""}${part}${edge === text.length ? "\n" : ""}`;
      const at = after.indexOf(wanted, from);
      assert.ok(at >= 0, `“${part}” still stands, in its place`);
      // The line end is the next line's beginning as well.
      from = at + wanted.length - (edge === text.length ? 1 : 0);
    });
  });
}
