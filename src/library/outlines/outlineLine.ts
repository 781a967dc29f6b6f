import type { OutlineItem } from "./outline";
import type { Said } from "../../speech/said";

/** A place in the document itself: physical paragraph and UTF-16 units from its start. */
export interface DocumentPoint {
  readonly paragraph: number;
  readonly offset: number;
}

/** Where new text goes. */
export interface OutlineGap {
  /** The physical paragraph it comes behind; null: before the first. */
  readonly after: number | null;
  /** Inside that paragraph, at this many UTF-16 units, where what comes before and after share it. */
  readonly offset?: number;
}

interface LineHead {
  readonly item: OutlineItem;
}

/** The section stands there already. */
export interface PresentLine extends LineHead {
  readonly status: "present";
  readonly at: DocumentPoint;
  /** The sentence that proves it. */
  readonly evidence: string;
}

/** The section is missing. */
export interface NewLine extends LineHead {
  readonly status: "new";
  readonly gap: OutlineGap;
  /** The gap in words, for the person. */
  readonly where: Said;
}

/** The section stands there, but not in the order of the outline. */
export interface ElsewhereLine extends LineHead {
  readonly status: "elsewhere";
  readonly at: DocumentPoint;
  readonly evidence: string;
  /** Where the outline would have it. */
  readonly gap: OutlineGap;
  readonly where: Said;
  /** The physical paragraphs it fills; empty where it shares one with other sections and cannot move. */
  readonly paragraphs: readonly number[];
}

/** What an outline finds, or would do, for one of its items. */
export type OutlineLine = PresentLine | NewLine | ElsewhereLine;

/** What the person wants done with a line; a line that is present is never touched. */
export type OutlineChoice =
  /** The heading, and what to write under it. */
  | { readonly kind: "scaffold" }
  /** A text with blanks as `{name}`. */
  | { readonly kind: "passage"; readonly passage: { readonly text: string } }
  | { readonly kind: "leaveOut" }
  /** Puts a line that is elsewhere where the outline has it. */
  | { readonly kind: "move" };
