/** How a paragraph looks, as far as the host could tell. Sizes and distances are points; null means mixed. */
export interface ParagraphFormat {
  readonly style: string;
  /** 1 to 9, or 10 for body text, as in Word. */
  readonly outlineLevel: number;
  readonly alignment: "left" | "centered" | "right" | "justified" | "unknown";
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly lineSpacing: number;
  /** The far-east font where the text is Chinese; empty where the paragraph mixes fonts. */
  readonly fontName: string;
  readonly fontSize: number | null;
  readonly bold: boolean | null;
}

/** One physical paragraph, as Word counts them: blank ones and those in tables included. */
export interface SpeechParagraph {
  /** Place in reading order, from 0. */
  readonly index: number;
  /** Without the paragraph mark. A manual line break is "\v". */
  readonly text: string;
  /** Absent where the source has no formats (plain text) or none was asked for. */
  readonly format?: ParagraphFormat;
  readonly inTable?: boolean;
  readonly inList?: boolean;
}

/** The whole document as one snapshot. */
export interface SpeechDocument {
  readonly paragraphs: readonly SpeechParagraph[];
}

/** Paragraphs of plain text, one a line. */
export function documentOfLines(lines: readonly string[]): SpeechDocument {
  return { paragraphs: lines.map((text, index) => ({ index, text })) };
}
