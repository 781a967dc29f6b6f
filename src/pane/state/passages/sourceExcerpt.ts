import type { SourceParagraph } from "../../../library/sourceParagraphs";

/** Part of a source paragraph around a passage. All three may be empty. */
export interface SourceExcerpt {
  readonly address: string;
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** Characters shown on either side of the passage, and of a neighbouring paragraph. */
const REACH = 80;

const endOf = (text: string): string => (text.length > REACH ? `…${text.slice(-REACH)}` : text);
const startOf = (text: string): string => (text.length > REACH ? `${text.slice(0, REACH)}…` : text);

/** The passage in its surroundings: enough to see what it followed and what came of it. */
export function sourceExcerptOf(paragraphs: readonly SourceParagraph[]): readonly SourceExcerpt[] {
  const own = paragraphs.findIndex(({ passage }) => passage !== null);
  return paragraphs.map(({ address, text, passage }, place) => {
    if (passage === null) {
      const isBefore = place < own;
      const [before, after] = isBefore ? [endOf(text), ""] : ["", startOf(text)];
      return { address, before, passage: "", after };
    }
    const end = passage.offset + passage.length;
    return {
      address,
      before: endOf(text.slice(0, passage.offset)),
      passage: text.slice(passage.offset, end),
      after: startOf(text.slice(end)),
    };
  });
}
