import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEditPlan } from "../../../src/speech/edits/applyEditPlan";
import { editPlanBetween } from "../../../src/speech/edits/editPlanBetween";
import type { EditStep } from "../../../src/speech/edits/editPlan";
import { documentOfLines } from "../../../src/speech/paragraph";

const LINES = ["同志们：", "一、提高认识", "第一，要学。", "第二，要用。", "谢谢大家。"];
const at = (index: number) => ({ index, quote: LINES[index]! });
const body = (text: string) => ({ role: "body", pieces: [{ kind: "text", text }] }) as const;

function textsAfter(steps: readonly EditStep[]): readonly string[] | null {
  const result = applyEditPlan(documentOfLines(LINES), { steps });
  return result && result.paragraphs.map(({ text }) => text);
}

describe("applyEditPlan", () => {
  const [salutation, heading, first, second, thanks] = LINES as [
    string,
    string,
    string,
    string,
    string,
  ];
  const cases: readonly [string, readonly EditStep[], readonly string[] | null][] = [
    [
      "inserts behind a paragraph",
      [{ kind: "insertParagraphs", after: at(3), paragraphs: [body("第三，要行。")] }],
      [salutation, heading, first, second, "第三，要行。", thanks],
    ],
    [
      "inserts before the first",
      [{ kind: "insertParagraphs", after: null, paragraphs: [body("讲话")] }],
      ["讲话", ...LINES],
    ],
    [
      "inserts between the halves of a paragraph that it divides",
      [
        { kind: "replaceText", at: at(2), offset: 0, removed: "第一", inserted: "其一" },
        { kind: "insertParagraphs", after: at(2), offset: 3, paragraphs: [body("新")] },
        { kind: "insertParagraphs", after: at(2), paragraphs: [body("后")] },
      ],
      [salutation, heading, "其一，", "新", "要学。", "后", second, thanks],
    ],
    [
      "replaces several stretches of one paragraph, in whatever order they come",
      [
        { kind: "replaceText", at: at(2), offset: 5, removed: "。", inserted: "；" },
        { kind: "replaceText", at: at(2), offset: 0, removed: "第一", inserted: "首先" },
      ],
      [salutation, heading, "首先，要学；", second, thanks],
    ],
    [
      "splits and joins",
      [
        { kind: "splitParagraph", at: at(1), offset: 2 },
        { kind: "joinParagraphs", first: at(2), second: at(3), drop: 2 },
      ],
      [salutation, "一、", "提高认识", "第一，要学。，要用。", thanks],
    ],
    [
      "deletes and moves",
      [
        { kind: "deleteParagraph", at: at(1) },
        { kind: "moveParagraphs", paragraphs: [at(3)], after: at(0) },
      ],
      [salutation, second, first, thanks],
    ],
    [
      "puts an insertion behind what was joined to its paragraph",
      [
        { kind: "joinParagraphs", first: at(2), second: at(3), drop: 0 },
        { kind: "insertParagraphs", after: at(2), paragraphs: [body("新")] },
      ],
      [salutation, heading, first + second, "新", thanks],
    ],
    [
      "is stale where the paragraph reads otherwise now",
      [{ kind: "deleteParagraph", at: { index: 1, quote: "一、提高觉悟" } }],
      null,
    ],
    [
      "is stale where two steps want the same characters",
      [
        { kind: "replaceText", at: at(2), offset: 0, removed: "第一", inserted: "首先" },
        { kind: "replaceText", at: at(2), offset: 1, removed: "一", inserted: "二" },
      ],
      null,
    ],
  ];
  for (const [name, steps, expected] of cases)
    it(name, () => {
      assert.deepEqual(textsAfter(steps), expected);
    });

  it("takes over the one paragraph of an empty document", () => {
    const paragraphs = [body("讲话"), body("同志们：")];
    const result = applyEditPlan(documentOfLines([""]), {
      steps: [{ kind: "insertParagraphs", after: null, paragraphs }],
    });
    assert.deepEqual(
      result?.paragraphs.map(({ text }) => text),
      ["讲话", "同志们："],
    );
  });

  it("leaves one empty paragraph where it deletes all, as Word does", () => {
    const steps = LINES.map((_, index): EditStep => ({ kind: "deleteParagraph", at: at(index) }));
    assert.deepEqual(textsAfter(steps), [""]);
  });
});

describe("editPlanBetween", () => {
  // A document has at least one paragraph.
  const texts = fc.array(fc.constantFrom("", "甲", "乙乙", "甲乙丙", "丙乙甲丁"), {
    minLength: 1,
    maxLength: 7,
  });

  it("leads from any text to any other", () => {
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const plan = editPlanBetween(
          documentOfLines(from).paragraphs,
          documentOfLines(to).paragraphs,
        );
        const result = applyEditPlan(documentOfLines(from), plan);
        assert.deepEqual(
          result?.paragraphs.map(({ text }) => text),
          to,
        );
      }),
    );
  });

  it("rewrites the paragraph that was edited, and deletes those that are new", () => {
    const before = ["同志们：", "今天开班。我讲三点意见。", "谢谢。"];
    const after = [
      "同志们：",
      "〔问候：一句。〕",
      "今天开班。〔欢迎：谁。〕我讲三点意见。",
      "谢谢。",
    ];
    const { steps } = editPlanBetween(
      documentOfLines(after).paragraphs,
      documentOfLines(before).paragraphs,
    );
    assert.deepEqual(
      steps.map((step) => step.kind),
      ["deleteParagraph", "replaceText"],
    );
  });

  it("joins a paragraph again that was divided, without writing any of its words", () => {
    const after = ["今天开班。", "一、提高认识", "我讲三点意见。", "〔目的：一句。〕", "完。"];
    const { steps } = editPlanBetween(
      documentOfLines(after).paragraphs,
      documentOfLines(["今天开班。我讲三点意见。", "完。"]).paragraphs,
    );
    assert.deepEqual(
      steps.map((step) => step.kind),
      ["deleteParagraph", "deleteParagraph", "joinParagraphs"],
    );
  });

  it("asks for nothing between equal texts", () => {
    const { paragraphs } = documentOfLines(LINES);
    assert.deepEqual(editPlanBetween(paragraphs, paragraphs).steps, []);
  });
});
