import type { EditPlan, EditStep, ParagraphAnchor } from "../speech/editPlan";
import { physicalStretchesOf, type LogicalParagraph } from "../speech/logicalParagraph";
import type { SpeechDocument } from "../speech/paragraph";
import type { FindingPlace, TextReplacement } from "./rule";

/** The place of a stretch of logical text. One that crosses a broken line points at its first part. */
export function placeIn(logical: LogicalParagraph, offset: number, length: number): FindingPlace {
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
  document: SpeechDocument,
  logical: LogicalParagraph,
  replacements: readonly TextReplacement[],
): EditPlan {
  const steps: EditStep[] = [];
  for (const one of replacements) steps.push(...replacementSteps(document, logical, one));
  return { steps };
}

function replacementSteps(
  document: SpeechDocument,
  logical: LogicalParagraph,
  { offset, length, text }: TextReplacement,
): readonly EditStep[] {
  return physicalStretchesOf(logical, offset, length).map((stretch, part) => {
    const at = anchorOf(document, stretch.paragraph);
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
export function deletionPlan(document: SpeechDocument, logical: LogicalParagraph): EditPlan {
  const paragraphs = [...new Set(logical.slices.map((slice) => slice.paragraph))];
  return {
    steps: paragraphs.map((paragraph) => ({
      kind: "deleteParagraph",
      at: anchorOf(document, paragraph),
    })),
  };
}
