import type { ParagraphFormat, SpeechParagraph } from "../../speech/paragraph";
import { isSupported } from "../office/isSupported";

const PROPERTIES =
  "text,style,outlineLevel,alignment,firstLineIndent,leftIndent,lineSpacing,isListItem,tableNestingLevel," +
  "font/name,font/size,font/bold";

/** Whether Word tells the font of Chinese text from the one of Latin text. */
const hasFarEastFont = (): boolean => isSupported("WordApiDesktop 1.3");

/** What {@link speechParagraphOf} reads. Named one by one: Word is slow, or moves the focus, on whole objects. */
export function paragraphProperties(): string {
  return hasFarEastFont() ? `${PROPERTIES},font/nameFarEast` : PROPERTIES;
}

/** Text that Word sets in Latin fonts alone. */
const ONLY_LATIN = /^[\u0020-\u00ff]+$/;

/** Which of its names says how a paragraph with this text looks. */
const fontMember = (text: string): "name" | "nameFarEast" =>
  hasFarEastFont() && !ONLY_LATIN.test(text) ? "nameFarEast" : "name";

/** The same properties for `load` on a collection. */
export function itemsOf(properties: string): string {
  return properties
    .split(",")
    .map((property) => `items/${property}`)
    .join(",");
}

const ALIGNMENT: Readonly<Record<string, ParagraphFormat["alignment"]>> = {
  Left: "left",
  Centered: "centered",
  Right: "right",
  Justified: "justified",
};

const WORD_ALIGNMENT = {
  left: "Left",
  centered: "Centered",
  right: "Right",
  justified: "Justified",
} as const;

/** Word answers "" or null where the runs of a paragraph differ; the typings do not say so. */
const orNull = <T>(value: T): T | null => value;

/** A snapshot of a paragraph loaded with {@link paragraphProperties()}. */
export function speechParagraphOf(wordParagraph: Word.Paragraph, index: number): SpeechParagraph {
  return {
    index,
    text: wordParagraph.text,
    inTable: wordParagraph.tableNestingLevel > 0,
    inList: wordParagraph.isListItem,
    format: {
      style: wordParagraph.style,
      outlineLevel: wordParagraph.outlineLevel,
      alignment: ALIGNMENT[wordParagraph.alignment] ?? "unknown",
      firstLineIndent: wordParagraph.firstLineIndent,
      leftIndent: wordParagraph.leftIndent,
      lineSpacing: wordParagraph.lineSpacing,
      fontName: wordParagraph.font[fontMember(wordParagraph.text)],
      fontSize: orNull(wordParagraph.font.size),
      bold: orNull(wordParagraph.font.bold),
    },
  };
}

/** Whether words of a paragraph are set apart by hand: looks given to the whole of it do not bring that back. */
export function hasMixedLooks({ format }: Pick<SpeechParagraph, "format">): boolean {
  return format?.bold === null || format?.fontSize === null;
}

/**
 * Gives a paragraph the looks asked for, writing only what differs from what it inherited.
 * Where the style differs, everything is written: what the new style would give is not known here.
 * `text` is what the paragraph says: a Chinese font is not set on its Latin letters where Word can tell.
 */
export function setLooks(
  wordParagraph: Word.Paragraph,
  wanted: ParagraphFormat,
  inherited: ParagraphFormat | undefined,
  text: string,
): void {
  const from = inherited?.style === wanted.style ? inherited : undefined;
  if (from === undefined && wanted.style !== "") wordParagraph.style = wanted.style;
  if (wanted.alignment !== "unknown" && wanted.alignment !== from?.alignment)
    wordParagraph.alignment = WORD_ALIGNMENT[wanted.alignment];
  if (wanted.outlineLevel !== from?.outlineLevel) wordParagraph.outlineLevel = wanted.outlineLevel;
  if (wanted.leftIndent !== from?.leftIndent) wordParagraph.leftIndent = wanted.leftIndent;
  if (wanted.firstLineIndent !== from?.firstLineIndent)
    wordParagraph.firstLineIndent = wanted.firstLineIndent;
  // Compared across styles too: written over an exact pitch, Word may keep the points as a multiple.
  if (wanted.lineSpacing !== inherited?.lineSpacing) wordParagraph.lineSpacing = wanted.lineSpacing;
  const { font } = wordParagraph;
  if (wanted.fontName !== "" && wanted.fontName !== from?.fontName)
    font[fontMember(text)] = wanted.fontName;
  if (wanted.fontSize !== null && wanted.fontSize !== from?.fontSize) font.size = wanted.fontSize;
  if (wanted.bold !== null && wanted.bold !== from?.bold) font.bold = wanted.bold;
}
