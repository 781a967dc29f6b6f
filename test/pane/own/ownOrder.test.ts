import assert from "node:assert/strict";
import fc from "fast-check";
import { inOwnOrder, type OwnPassage } from "../../../src/library/ownPassage";
import { lastPosition, movedPassage } from "../../../src/pane/state/own/ownOrder";
import { ownPassageOf } from "../ownFixture";

const listAt = (...positions: readonly number[]): readonly OwnPassage[] =>
  positions.map((position, at) => ownPassageOf("abcdef"[at] ?? "?", { position }));

/** The list with the changed passages in place of the old ones. */
function after(own: readonly OwnPassage[], changed: readonly OwnPassage[]): readonly OwnPassage[] {
  return inOwnOrder(own.map((one) => changed.find(({ id }) => id === one.id) ?? one));
}

const namesOf = (own: readonly OwnPassage[]): string => own.map(({ id }) => id.slice(4)).join("");

describe("the order of own passages", () => {
  const moves: readonly (readonly [
    what: string,
    positions: readonly number[],
    name: string,
    by: -1 | 1,
    order: string,
    changed: number,
  ])[] = [
    ["up, between two others", [1, 2, 3], "c", -1, "acb", 1],
    ["up, to the top", [1, 2, 3], "b", -1, "bac", 1],
    ["down, between two others", [1, 2, 3], "a", 1, "bac", 1],
    ["down, to the end", [1, 2, 3], "b", 1, "acb", 1],
    ["not up from the top", [1, 2], "a", -1, "ab", 0],
    ["not down from the end", [1, 2], "b", 1, "ab", 0],
    ["not where it is not listed", [1, 2], "x", 1, "ab", 0],
    ["not where it is alone", [1], "a", -1, "a", 0],
    ["among places that two panes gave twice", [1, 1, 1], "c", -1, "acb", 2],
    ["where no number lies between", [1, 1 + Number.EPSILON, 2], "c", -1, "acb", 3],
  ];
  for (const [what, positions, name, by, order, count] of moves)
    it(`moves a passage ${what}`, () => {
      const own = listAt(...positions);
      const changed = movedPassage(own, `own:${name}`, by);
      assert.equal(namesOf(after(own, changed)), order);
      assert.ok(changed.length <= count, `${String(changed.length)} were written`);
    });

  it("lets two panes move different passages, and both moves hold", () => {
    const own = listAt(1, 2, 3, 4);
    const one = movedPassage(own, "own:a", 1);
    const other = movedPassage(own, "own:d", -1);
    assert.equal(namesOf(after(own, [...one, ...other])), "badc");
  });

  it("moves by one place for good, wherever and however often", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.constantFrom<-1 | 1>(-1, 1)), { maxLength: 60 }),
        (positions, steps) => {
          let own = inOwnOrder(listAt(...positions));
          for (const [place, by] of steps) {
            const at = place % own.length;
            const passage = own[at] ?? assert.fail("no passage");
            const wanted = own.filter((one) => one !== passage);
            wanted.splice(Math.min(Math.max(at + by, 0), wanted.length), 0, passage);
            own = after(own, movedPassage(own, passage.id, by));
            assert.equal(namesOf(own), namesOf(wanted));
          }
        },
      ),
    );
  });

  const places: readonly (readonly [readonly number[], number])[] = [
    [[], 1],
    [[1, 7.5, 3], 8.5],
    [[-4], 1],
  ];
  for (const [positions, last] of places)
    it(`puts a new passage behind ${JSON.stringify(positions)}`, () =>
      assert.equal(lastPosition(listAt(...positions)), last));
});
