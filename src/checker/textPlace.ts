import type { EditPlan, EditStep, ParagraphAnchor } from "../speech/edits/editPlan";
import { physicalStretchesOf, type LogicalParagraph } from "../speech/lines/logicalParagraph";
import type { SpeechDocument } from "../speech/paragraph";
import type { FindingPlace, TextReplacement } from "./rule";

/** The place of a stretch of logical text. One that crosses a broken line points at its first part. */
export function placeIn(logical: LogicalParagraph, offset: number, length: number): FindingPlace {
  const [only] = logical.slices;
  if (logical.slices.length === 1 && only !== undefined && offset + length <= only.length) {
    return { kind: "text", paragraph: only.paragraph, offset: only.from + offset, length };
  }
  const first = physicalStretchesOf(logical, offset, length)[0];
  return first === undefined
    ? { kind: "speech" }
    : { kind: "text", paragraph: first.paragraph, offset: first.offset, length: first.length };
}

export function anchorOf(document: SpeechDocument, paragraph: number): ParagraphAnchor {
  return { index: paragraph, quote: document.paragraphs[paragraph]?.text ?? "" };
}

/** Replaces stretches of a logical paragraph; one that crosses a broken line is cut at the break. */
export function replacementPlan(
  logical: LogicalParagraph,
  replacements: readonly TextReplacement[],
): EditPlan {
  const steps: EditStep[] = [];
  for (const one of replacements) steps.push(...replacementSteps(logical, one));
  return { steps };
}

function replacementSteps(
  logical: LogicalParagraph,
  { offset, length, text }: TextReplacement,
): readonly EditStep[] {
  return physicalStretchesOf(logical, offset, length).map((stretch, part) => {
    const at = { index: stretch.paragraph, quote: stretch.whole };
    return {
      kind: "replaceText",
      at,
      offset: stretch.offset,
      removed: at.quote.slice(stretch.offset, stretch.offset + stretch.length),
      inserted: part === 0 ? text : "",
    };
  });
}

/** Deletes every physical paragraph that the logical one is made of. */
export function deletionPlan({ slices }: LogicalParagraph): EditPlan {
  const quotes = new Map(slices.map(({ paragraph, whole }) => [paragraph, whole]));
  return {
    steps: Array.from(quotes, ([index, quote]) => ({
      kind: "deleteParagraph",
      at: { index, quote },
    })),
  };
}
