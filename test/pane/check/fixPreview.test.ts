import assert from "node:assert/strict";
import { fixPreviewOf, type PreviewPart } from "../../../src/pane/state/check/fixPreview";
import type { EditStep } from "../../../src/speech/edits/editPlan";
import { documentOfLines } from "../../../src/speech/paragraph";

const LINES = ["一二三四五六七八九十甲乙丙", "丙丁戊", "己"];
const anchor = (index: number) => ({ index, quote: LINES[index] ?? "" });

const MARKS: Readonly<Record<PreviewPart["kind"], readonly [string, string]>> = {
  kept: ["", ""],
  removed: ["-", "-"],
  inserted: ["+", "+"],
};

/** Each place in one line: what goes between hyphens, what comes between plus signs. */
const shown = (step: EditStep): readonly string[] | undefined =>
  fixPreviewOf({ steps: [step] }, documentOfLines(LINES))?.map((line) =>
    line.map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join(""),
  );

describe("fixPreviewOf", () => {
  const cases: readonly (readonly [string, EditStep, readonly string[]])[] = [
    [
      "a replacement with the words around it",
      { kind: "replaceText", at: anchor(0), offset: 11, removed: "乙", inserted: "子" },
      ["…二三四五六七八九十甲-乙-+子+丙"],
    ],
    [
      "only the characters of a replacement that differ",
      { kind: "replaceText", at: anchor(1), offset: 0, removed: "丙丁戊", inserted: "丙子戊" },
      ["丙-丁-+子+戊"],
    ],
    [
      "a deletion",
      { kind: "replaceText", at: anchor(1), offset: 1, removed: "丁", inserted: "" },
      ["丙-丁-戊"],
    ],
    [
      "a break that goes, with what is doubled at it",
      { kind: "joinParagraphs", first: anchor(0), second: anchor(1), drop: 1 },
      ["…四五六七八九十甲乙丙-\n丙-丁戊"],
    ],
    ["a break that comes", { kind: "splitParagraph", at: anchor(1), offset: 1 }, ["丙+\n+丁戊"]],
    ["a paragraph that goes", { kind: "deleteParagraph", at: anchor(2) }, ["-己-"]],
    [
      "paragraphs that come, with their blanks",
      {
        kind: "insertParagraphs",
        after: anchor(2),
        paragraphs: [
          {
            role: "body",
            pieces: [
              { kind: "text", text: "在" },
              { kind: "blank", name: "地点", value: null },
            ],
          },
          { role: "body", pieces: [{ kind: "text", text: "谢谢大家！" }] },
        ],
      },
      ["+在〔地点〕+", "+谢谢大家！+"],
    ],
    [
      "a paragraph that moves, and behind what",
      { kind: "moveParagraphs", paragraphs: [anchor(2)], after: anchor(1) },
      ["丙丁戊", "+己+"],
    ],
  ];
  for (const [name, step, lines] of cases)
    it(`shows ${name}`, () => assert.deepEqual(shown(step), lines));

  it("shows nothing where the text is no longer there", () => {
    const step = { kind: "deleteParagraph", at: { index: 2, quote: "庚" } } as const;
    assert.equal(fixPreviewOf({ steps: [step] }, documentOfLines(LINES)), null);
  });

  it("clips a paragraph that goes, so that the card stays small", () => {
    const long = "字".repeat(200);
    const step = { kind: "deleteParagraph", at: { index: 0, quote: long } } as const;
    const [line] = fixPreviewOf({ steps: [step] }, documentOfLines([long])) ?? [];
    assert.equal(line?.[0]?.text, `${"字".repeat(80)}…`);
  });
});
