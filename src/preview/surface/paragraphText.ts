import { paragraphOffsetIndex, type OoxmlNode } from "@docx-editor.dev/core/store";
import { attributeOf, childrenOf, isElement, type DocxParagraph } from "./ooxmlNode";

/** One stretch of a paragraph: what it counts for in offsets, and what Word gives as its text. */
interface TextUnit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface ParagraphText {
  readonly length: number;
  readonly units: readonly TextUnit[];
}

const textOfNode = new WeakMap<DocxParagraph, ParagraphText>();

/** UTF-16 units that edits count in this paragraph; a field, a picture and a note count one each. */
export function lengthOf(paragraph: DocxParagraph): number {
  return paragraphTextOf(paragraph).length;
}

/**
 * The text as Word's `text` properties give it: a manual line break is "\v", a page break "\f", a
 * field its result, and what has no text (pictures, note marks) nothing.
 */
export function textOf(paragraph: DocxParagraph, start = 0, end = Infinity): string {
  return unitsWithin(paragraph, start, end)
    .map((unit) =>
      unit.text.length === unit.end - unit.start
        ? unit.text.slice(Math.max(0, start - unit.start), end - unit.start)
        : unit.text,
    )
    .join("");
}

const NO_TEXT = "\uFFFC";

/** The text with exactly one unit for each offset, so that what is found in it can be addressed. */
export function addressableText(paragraph: DocxParagraph): string {
  return paragraphTextOf(paragraph)
    .units.map((unit) =>
      unit.text.length === unit.end - unit.start
        ? unit.text
        : NO_TEXT.repeat(unit.end - unit.start),
    )
    .join("");
}

function unitsWithin(paragraph: DocxParagraph, start: number, end: number): readonly TextUnit[] {
  return paragraphTextOf(paragraph).units.filter((unit) => unit.end > start && unit.start < end);
}

function paragraphTextOf(paragraph: DocxParagraph): ParagraphText {
  const known = textOfNode.get(paragraph);
  if (known !== undefined) return known;
  const index = paragraphOffsetIndex(paragraph);
  const text: ParagraphText = {
    length: index.length,
    units: index.segments.map((segment) => ({
      start: segment.start,
      end: segment.end,
      text:
        segment.formatRunIds === undefined
          ? textOfUnit(segment.node)
          : fieldResult(paragraph, segment.formatRunIds),
    })),
  };
  textOfNode.set(paragraph, text);
  return text;
}

function textOfUnit(node: OoxmlNode): string {
  if (!isElement(node)) return node.value;
  switch (node.localName) {
    case "t":
      return childrenOf(node)
        .map((child) => (isElement(child) ? "" : child.value))
        .join("");
    case "tab":
      return "\t";
    case "br":
      return attributeOf(node, "type") === "page" || attributeOf(node, "type") === "column"
        ? "\f"
        : "\v";
    case "cr":
      return "\v";
    case "noBreakHyphen":
      return "\u2011";
    case "fldSimple":
    case "r":
      return childrenOf(node).map(textOfUnit).join("");
    default:
      return "";
  }
}

function fieldResult(paragraph: DocxParagraph, runIds: readonly string[]): string {
  const results = new Set(runIds);
  const textIn = (node: OoxmlNode): string =>
    isElement(node) && results.has(node.id)
      ? textOfUnit(node)
      : childrenOf(node).map(textIn).join("");
  return textIn(paragraph);
}
