import { sourceWordingOf, type Passage } from "./passage";

/** A physical paragraph of a source speech. */
export interface SourceParagraph {
  /** Speech and paragraph, such as "2.4". */
  readonly address: string;
  readonly text: string;
  /** Where the passage stands in it; null in a neighbour. Offsets are UTF-16 units. */
  readonly passage: { readonly offset: number; readonly length: number } | null;
}

/**
 * The paragraphs a passage comes from, with one neighbour on either side. `speechTexts` are the five
 * speeches in order, a paragraph a line. Empty for a passage without a source.
 */
export function sourceParagraphsOf(
  passage: Passage,
  speechTexts: readonly string[],
): readonly SourceParagraph[] {
  if (passage.origin === "editorial") return [];
  const { speech, paragraphs } = passage.origin;
  const lines = (speechTexts[speech - 1] ?? "").trimEnd().split("\n");
  const numbers = paragraphs.map((address) => Number(address.split(".")[1]));
  const stretches = stretchesOf(
    sourceWordingOf(passage),
    numbers.map((number) => lines[number - 1] ?? ""),
  );
  const first = Math.max(1, Math.min(...numbers) - 1);
  const last = Math.min(lines.length, Math.max(...numbers) + 1);
  return lines.slice(first - 1, last).map((text, index) => ({
    address: `${speech}.${first + index}`,
    text,
    passage: stretches[numbers.indexOf(first + index)] ?? null,
  }));
}

/** A paste may have broken the passage in two, and doubled up to four characters at the break. */
const MOST_DOUBLED = 4;

function stretchesOf(
  wording: string,
  texts: readonly string[],
): readonly { offset: number; length: number }[] {
  const [head = "", tail] = texts;
  if (tail === undefined) return [{ offset: head.indexOf(wording), length: wording.length }];
  for (let offset = 0; offset < head.length; offset++) {
    const length = head.length - offset;
    if (!wording.startsWith(head.slice(offset))) continue;
    const rest = wording.slice(length);
    const at = tail.indexOf(rest);
    if (at < 0 || at > MOST_DOUBLED) continue;
    return [
      { offset, length },
      { offset: at, length: rest.length },
    ];
  }
  return [];
}
