import type { ParagraphFormat, SpeechParagraph } from "../../speech/paragraph";
import type { Ground } from "../reading/ground";
import { paragraphProperties, setLooks, speechParagraphOf } from "./paragraphLooks";

export interface Restored {
  readonly wordParagraph: Word.Paragraph;
  readonly wanted: ParagraphFormat;
}

/** Styles first, then only what the styles do not give: looks from a style stay looks from a style. */
export async function setStylesAndLooks(
  context: Word.RequestContext,
  paragraphs: readonly Restored[],
): Promise<void> {
  if (paragraphs.length === 0) return;
  for (const { wordParagraph, wanted } of paragraphs) {
    if (wordParagraph.style !== wanted.style) wordParagraph.style = wanted.style;
    wordParagraph.load(paragraphProperties());
  }
  await context.sync();
  for (const { wordParagraph, wanted } of paragraphs)
    setLooks(wordParagraph, wanted, speechParagraphOf(wordParagraph, 0).format, wordParagraph.text);
  await context.sync();
}

export function isSameFormat(
  one: ParagraphFormat | undefined,
  other: ParagraphFormat | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (Object.keys(one) as (keyof ParagraphFormat)[]).every((key) => one[key] === other[key]);
}

/** Whether the paragraphs of the document look as they did. */
export function hasLooksOf({ paragraphs }: Ground, before: readonly SpeechParagraph[]): boolean {
  return paragraphs.every(({ format }, index) => isSameFormat(format, before[index]?.format));
}

/** Gives paragraphs the looks they had; no round trip where they have them. */
export async function restoreLooks(
  context: Word.RequestContext,
  { paragraphs, wordParagraphs }: Ground,
  before: readonly SpeechParagraph[],
): Promise<void> {
  const changed = before.flatMap(({ format }, index): readonly Restored[] => {
    const wordParagraph = wordParagraphs[index];
    if (format === undefined || wordParagraph === undefined) return [];
    if (isSameFormat(paragraphs[index]?.format, format)) return [];
    return [{ wordParagraph, wanted: format }];
  });
  await setStylesAndLooks(context, changed);
}
