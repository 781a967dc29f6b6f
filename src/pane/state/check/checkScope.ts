import type { SpeechDocument } from "../../../speech/paragraph";

/** Of which part of the document the findings are shown. */
export type CheckScope =
  | { readonly kind: "speech" }
  /** The person wants the selected paragraphs, which have not been read yet. */
  | { readonly kind: "selection" }
  | ParagraphScope;

export interface ParagraphScope {
  readonly kind: "paragraphs";
  readonly first: number;
  readonly count: number;
  /** The document that they are counted in. */
  readonly document: SpeechDocument;
}

export const WHOLE_SPEECH: CheckScope = { kind: "speech" };

/** How many paragraphs two documents have in common at their beginning and, behind that, at their end. */
function commonEnds(
  { paragraphs: one }: SpeechDocument,
  { paragraphs: other }: SpeechDocument,
): readonly [head: number, tail: number] {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head]?.text === other[head]?.text) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail)?.text === other.at(-1 - tail)?.text) tail++;
  return [head, tail];
}

/** The same paragraphs in the document as it is now; where an end of them was edited, with all of the edit. */
export function scopeIn(scope: CheckScope, document: SpeechDocument): CheckScope {
  if (scope.kind !== "paragraphs" || scope.document === document) return scope;
  const [head, tail] = commonEnds(scope.document, document);
  const grown = document.paragraphs.length - scope.document.paragraphs.length;
  const editEnd = scope.document.paragraphs.length - tail;
  const moved = (boundary: number, inEdit: number): number =>
    boundary <= head ? boundary : boundary >= editEnd ? boundary + grown : inEdit;
  const first = moved(scope.first, head);
  const end = moved(scope.first + scope.count, document.paragraphs.length - tail);
  return { kind: "paragraphs", first, count: Math.max(0, end - first), document };
}
