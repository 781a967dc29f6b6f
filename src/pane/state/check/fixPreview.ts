import { isApplicable } from "../../../speech/edits/applyEditPlan";
import { textOfPieces } from "../../../speech/blank";
import type { EditPlan, EditStep } from "../../../speech/edits/editPlan";
import type { SpeechDocument } from "../../../speech/paragraph";

/** A stretch of text as it stays, goes or comes. "\n" is the end of a paragraph. */
export interface PreviewPart {
  readonly kind: "kept" | "removed" | "inserted";
  readonly text: string;
}

/** One place that a plan changes, with the words around it. */
export type PreviewLine = readonly PreviewPart[];

const CONTEXT = 10;
/** Of a paragraph that goes or comes as a whole. */
const LONGEST = 80;

const before = (text: string, end: number): string =>
  (end > CONTEXT ? "…" : "") + text.slice(Math.max(0, end - CONTEXT), end);
const behind = (text: string, start: number): string =>
  text.slice(start, start + CONTEXT) + (text.length > start + CONTEXT ? "…" : "");
const clipped = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

const kept = (text: string): PreviewPart => ({ kind: "kept", text });
const removed = (text: string): PreviewPart => ({ kind: "removed", text });
const inserted = (text: string): PreviewPart => ({ kind: "inserted", text });

/** A replacement without the characters that are the same before and after. */
function trimmedReplacement(step: Extract<EditStep, { readonly kind: "replaceText" }>) {
  const from = step.removed;
  const to = step.inserted;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return {
    offset: step.offset + head,
    gone: from.slice(head, from.length - tail),
    come: to.slice(head, to.length - tail),
  };
}

function linesOf(step: EditStep): readonly PreviewLine[] {
  switch (step.kind) {
    case "replaceText": {
      const { quote } = step.at;
      const { offset, gone, come } = trimmedReplacement(step);
      const end = offset + gone.length;
      const words = [kept(before(quote, offset)), removed(gone), inserted(come)];
      return [[...words, kept(behind(quote, end))]];
    }
    case "joinParagraphs": {
      const { first, second, drop } = step;
      return [
        [
          kept(before(first.quote, first.quote.length)),
          removed(`\n${second.quote.slice(0, drop)}`),
          kept(behind(second.quote, drop)),
        ],
      ];
    }
    case "splitParagraph": {
      const { at, offset } = step;
      return [[kept(before(at.quote, offset)), inserted("\n"), kept(behind(at.quote, offset))]];
    }
    case "deleteParagraph":
      return [[removed(clipped(step.at.quote))]];
    case "insertParagraphs":
      return step.paragraphs.map(({ pieces }) => [inserted(textOfPieces(pieces))]);
    case "moveParagraphs": {
      const place = step.after === null ? "" : behind(step.after.quote, 0);
      const moved = step.paragraphs.map(({ quote }): PreviewLine => [inserted(clipped(quote))]);
      return place === "" ? moved : [[kept(place)], ...moved];
    }
  }
}

/** What a plan would change, place by place; null where it cannot be carried out on this document. */
export function fixPreviewOf(
  plan: EditPlan,
  document: SpeechDocument,
): readonly PreviewLine[] | null {
  if (!isApplicable(document, plan)) return null;
  const lines = plan.steps.flatMap(linesOf);
  return lines.map((line) => line.filter(({ text }) => text !== ""));
}
