import type { ParagraphRole } from "../edits/editPlan";

/** Line pitch: exact points, or a multiple of a single line. */
export type LinePitch =
  | { readonly rule: "exact"; readonly points: number }
  | { readonly rule: "multiple"; readonly lines: number };

/** The type of one kind of paragraph. Sizes and distances are points. */
export interface Typography {
  readonly farEastFont: string;
  readonly latinFont: string;
  readonly size: number;
  readonly bold: boolean;
  readonly alignment: "left" | "centered" | "right" | "justified";
  /** First-line indent in characters of the paragraph's own size. */
  readonly firstLineChars: number;
  readonly linePitch: LinePitch;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

/** Page margins in millimetres. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How a whole speech is set. 跟随文档 is not one of these: it takes the looks of the text around. */
export interface SpeechFormat {
  readonly id: string;
  readonly name: string;
  /** In English, as has what is built in; what a person or a pack named is shown as it is. */
  readonly nameEn?: string;
  /** 1, and one more with every change that is stored. */
  readonly edition: number;
  readonly description: string;
  readonly descriptionEn?: string;
  readonly margins: PageMargins;
  readonly typography: Readonly<Record<ParagraphRole, Typography>>;
}

/** 1 to 9 as in Word's navigation pane, 10 for body text. */
export function outlineLevelOf(role: ParagraphRole): number {
  return role === "heading1" ? 1 : role === "heading2" ? 2 : 10;
}
