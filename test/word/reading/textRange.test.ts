import assert from "node:assert/strict";
import { wordPointAt, wordRangeAt } from "../../../src/word/reading/textRange";

interface FoundRange {
  readonly from: number;
  readonly to: number;
}

const LIKE: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "，": ",",
  "（": "(",
  "\u3000": " ",
  "\u00a0": " ",
  Ａ: "A",
};
const loosely = (text: string): string => Array.from(text, (c) => LIKE[c] ?? c).join("");

/** Where a Word finds a text that tells neither quotation marks nor widths nor spaces, and passes over U+00AD. */
function foundLoosely(text: string, query: string): FoundRange {
  for (let from = 0; from < text.length; from++) {
    let to = from;
    let rest = loosely(query);
    while (rest !== "" && to < text.length) {
      if (text[to] === "\u00ad" && to > from) to++;
      else if (loosely(text.charAt(to)) === rest.charAt(0)) {
        rest = rest.slice(1);
        to++;
      } else break;
    }
    if (rest === "") return { from, to };
  }
  return assert.fail(`“${query}” is not found`);
}

/** A paragraph as far as these functions use one. */
function paragraphOf(text: string): Word.Paragraph {
  const range = ({ from, to }: FoundRange): object => ({
    from,
    to,
    getRange: (edge: string) =>
      edge === "Start" ? range({ from, to: from }) : range({ from: to, to }),
    expandTo: (other: FoundRange) =>
      range({ from: Math.min(from, other.from), to: Math.max(to, other.to) }),
  });
  const whole = { from: 0, to: text.length };
  return {
    ...range(whole),
    search: (query: string) => ({ getFirst: () => range(foundLoosely(text, query)) }),
  } as unknown as Word.Paragraph;
}

const TEXTS = [
  "“甲”和\"乙\"，‘丙’与'丁'。",
  "　　甲 乙\u00a0丙　丁",
  "一,二，三,四（五(六",
  "A级，Ａ级，a级",
  "工\u00ad会，工会，工\u00ad会",
  "𠮷某某和𠮷某",
];

describe("places in a paragraph of Word", () => {
  for (const text of TEXTS)
    it(`are those asked for, or none, though search takes much for the same: ${text}`, () => {
      const wordParagraph = paragraphOf(text);
      let found = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        const wordPoint = wordPointAt(wordParagraph, text, offset) as FoundRange | null;
        if (wordPoint === null) continue;
        found++;
        assert.deepEqual([wordPoint.from, wordPoint.to], [offset, offset]);
      }
      assert.ok(found > text.length / 2, `${String(found)} of ${String(text.length)} found`);
    });

  it("finds what stands between two of them", () => {
    const text = TEXTS[0] ?? "";
    const wordRange = wordRangeAt(paragraphOf(text), text, 4, 3) as FoundRange | null;
    assert.deepEqual(wordRange && text.slice(wordRange.from, wordRange.to), '"乙"');
  });
});
