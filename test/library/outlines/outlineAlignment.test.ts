import assert from "node:assert/strict";
import fc from "fast-check";
import { alignmentOf, type Candidate } from "../../../src/library/outlines/outlineAlignment";

const at = (paragraph: number) => ({ paragraph, offset: 0 });
const candidate = (item: number, paragraph: number, weight = 1): Candidate => ({
  item,
  section: `s${item}`,
  at: at(paragraph),
  weight,
});
const never = () => false;
const always = () => true;

/** Chosen places as `item@paragraph`. */
const chosen = (candidates: readonly Candidate[], mayShare = always): readonly string[] =>
  [...alignmentOf(candidates, mayShare)]
    .sort(([one], [other]) => one - other)
    .map(([item, { at: place }]) => `${item}@${place.paragraph}`);

describe("alignmentOf", () => {
  const cases: readonly (readonly [string, readonly Candidate[], readonly string[]])[] = [
    ["takes what stands in order", [candidate(0, 1), candidate(1, 3)], ["0@1", "1@3"]],
    [
      "leaves out the lighter one of two out of order",
      [candidate(0, 5), candidate(1, 3, 2)],
      ["1@3"],
    ],
    ["gives an item one place only, the heavier", [candidate(0, 1), candidate(0, 2, 3)], ["0@2"]],
    [
      "prefers many in order to one that stands against them",
      [candidate(0, 9, 3), candidate(1, 1, 2), candidate(2, 2, 2)],
      ["1@1", "2@2"],
    ],
    ["finds nothing in nothing", [], []],
  ];
  for (const [does, candidates, expected] of cases)
    it(does, () => assert.deepEqual(chosen(candidates), expected));

  it("asks whether two items may have the places they would have", () => {
    assert.equal(chosen([candidate(0, 1), candidate(1, 1)], never).length, 1);
    assert.equal(chosen([candidate(0, 1), candidate(1, 1)]).length, 2);
  });

  it("always returns places in the order of the items", () => {
    const some = fc.record({
      item: fc.nat(8),
      paragraph: fc.nat(8),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(some), (rows) => {
        const found = alignmentOf(
          rows.map(({ item, paragraph, weight }) => candidate(item, paragraph, weight)),
          always,
        );
        const places = [...found]
          .sort(([one], [other]) => one - other)
          .map(([, one]) => one.at.paragraph);
        assert.deepEqual(
          places,
          [...places].sort((one, other) => one - other),
        );
      }),
    );
  });
});
