import type { ParagraphFormat, SpeechDocument } from "../../speech/paragraph";

function isSameFormat(
  one: ParagraphFormat | undefined,
  other: ParagraphFormat | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  const keys = Object.keys(one) as readonly (keyof ParagraphFormat)[];
  return keys.every((key) => one[key] === other[key]);
}

/** Whether two snapshots read and look alike, so that a check would find the same. */
export function isSameDocument(one: SpeechDocument, other: SpeechDocument): boolean {
  return (
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every((paragraph, index) => {
      const twin = other.paragraphs[index];
      return paragraph.text === twin?.text && isSameFormat(paragraph.format, twin.format);
    })
  );
}
