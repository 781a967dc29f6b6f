import type { Piece } from "../blank";
import type { ParagraphFormat } from "../paragraph";

export const PARAGRAPH_ROLES = [
  "title",
  "byline",
  "salutation",
  "heading1",
  "heading2",
  "body",
  "signature",
] as const;

/** What a new paragraph is for; the host gives it the looks that fit. */
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export interface NewParagraph {
  readonly role: ParagraphRole;
  readonly pieces: readonly Piece[];
  /** Looks that are known already, as of a paragraph that moves; else they follow from the role. */
  readonly format?: ParagraphFormat;
}

/** A paragraph by its place and its whole text when the plan was made. The text is what counts. */
export interface ParagraphAnchor {
  readonly index: number;
  readonly quote: string;
}

export type EditStep =
  /**
   * `after` null: before the first paragraph; the only one of an empty document is taken over. With `offset` (UTF-16 units) that paragraph is divided
   * there and the new ones come between its halves.
   */
  | {
      readonly kind: "insertParagraphs";
      readonly after: ParagraphAnchor | null;
      readonly offset?: number;
      readonly paragraphs: readonly NewParagraph[];
    }
  /**
   * `removed` stands at `offset` (UTF-16 units) of the paragraph; either text may be empty, not both.
   * `pieces` spell `inserted` where it holds more than plain text.
   */
  | {
      readonly kind: "replaceText";
      readonly at: ParagraphAnchor;
      readonly offset: number;
      readonly removed: string;
      readonly inserted: string;
      readonly pieces?: readonly Piece[];
    }
  /** Appends the second paragraph to the first, without the first `drop` characters of the second. */
  | {
      readonly kind: "joinParagraphs";
      readonly first: ParagraphAnchor;
      readonly second: ParagraphAnchor;
      readonly drop: number;
    }
  | { readonly kind: "splitParagraph"; readonly at: ParagraphAnchor; readonly offset: number }
  | { readonly kind: "deleteParagraph"; readonly at: ParagraphAnchor }
  | {
      readonly kind: "moveParagraphs";
      readonly paragraphs: readonly ParagraphAnchor[];
      readonly after: ParagraphAnchor | null;
    };

/**
 * An edit as data. Steps all speak of the document as it was before the first step, so their order
 * does not matter; no two may touch the same characters.
 */
export interface EditPlan {
  readonly steps: readonly EditStep[];
}
