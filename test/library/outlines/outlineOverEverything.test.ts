import assert from "node:assert/strict";
import fc from "fast-check";
import type { OutlineChoice, OutlineLine } from "../../../src/library/outlines/outlineLine";
import { outlines } from "../../../src/library/outlines/outlines";
import { passages } from "../../../src/library/passages";
import { halfWrittenSpeeches } from "./halfWrittenSpeeches";
import {
  assertKept,
  firstPassage,
  laidOver,
  outlineNamed,
  scaffold,
  type Choose,
} from "./laidOutline";
import { speechTexts } from "../sourceSpeeches";

const documents: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ["an empty document", [""]],
  ["empty lines", ["", "", ""]],
  ...Object.entries(halfWrittenSpeeches),
  ...speechTexts.map((text, place): [string, string[]] => [
    `speech ${place + 1}`,
    text.trimEnd().split("\n"),
  ]),
];

const ways: readonly (readonly [string, Choose])[] = [
  ["scaffolds", scaffold],
  ["passages", firstPassage],
];

const wasAdded = ({ status }: OutlineLine, choice: OutlineChoice | undefined): boolean =>
  status === "new" && choice?.kind !== "leaveOut";

/** Milliseconds that a search for counterexamples may take. */
const PATIENCE = 60_000;

describe("every outline", () => {
  for (const [name, lines] of documents)
    for (const [way, choose] of ways)
      it(`changes nothing that stands in ${name}, and with ${way} finds all it put in`, () => {
        for (const outline of outlines) {
          const first = laidOver(lines, outline, choose);
          assertKept(lines, first);
          const second = laidOver(first.document, outline, choose);
          assert.deepEqual(second.plan.steps, [], outline.id);
          first.lines.forEach((line, place) => {
            if (!wasAdded(line, first.choices[place])) return;
            assert.equal(second.lines[place]?.status, "present", `${outline.id} ${place}`);
          });
        }
      });

  it("on an empty document writes its items in their order, and nothing else", () => {
    for (const outline of outlines) {
      const { plan, lines, texts } = laidOver([""], outline, scaffold);
      assert.deepEqual(
        plan.steps.map(({ kind }) => kind),
        ["insertParagraphs"],
      );
      assert.ok(lines.every(({ status }) => status === "new"));
      assert.equal(texts.length, outline.items.length, outline.id);
    }
  });

  it("puts in only the lines that were chosen, whichever they are, and once", function () {
    this.timeout(PATIENCE);
    const numbers = fc.array(fc.nat(), { minLength: MOST_ITEMS, maxLength: MOST_ITEMS });
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.constantFrom(...outlines),
        numbers,
        ([, lines], outline, chosen) => {
          const first = laidOver(lines, outline, someOf(chosen));
          assertKept(lines, first);
          const again: Choose = (_, place) => first.choices[place] ?? { kind: "leaveOut" };
          const second = laidOver(first.document, outline, again, first.choices);
          assert.deepEqual(second.plan.steps, []);
        },
      ),
      { seed: 20240508, numRuns: 40 },
    );
  });
});

const MOST_ITEMS = Math.max(...outlines.map(({ items }) => items.length));

/** For each line a third of the numbers leave it out, take the scaffold, or one of its passages. */
function someOf(numbers: readonly number[]): Choose {
  return ({ item }, place) => {
    const number = numbers[place] ?? 0;
    const fitting = passages.filter(({ id }) => item.passages.includes(id));
    const passage = fitting[Math.floor(number / 3) % Math.max(1, fitting.length)];
    if (number % 3 === 0) return { kind: "leaveOut" };
    return number % 3 === 1 || passage === undefined
      ? { kind: "scaffold" }
      : { kind: "passage", passage };
  };
}

describe("a speech that lost some of its paragraphs", () => {
  const outline = outlineNamed("opening-standard");
  const whole = laidOver([""], outline, firstPassage).texts.filter((text) => text !== "");

  it("gets them back in their places", function () {
    this.timeout(PATIENCE);
    fc.assert(
      fc.property(fc.subarray(whole), (left) => {
        const { texts } = laidOver(left, outline, firstPassage);
        assert.deepEqual(
          texts.filter((text) => text !== ""),
          whole,
        );
      }),
      { seed: 20240508, numRuns: 40 },
    );
  });
});
