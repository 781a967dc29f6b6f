import assert from "node:assert/strict";
import { canStep, dropped, stepped } from "../../src/pane/state/outline/outlineOrder";

/** A name and its level, as in `a0 b1 c2`. */
const itemsOf = (names: string) =>
  names.split(" ").map((name) => ({ name, level: Number(name.at(-1)) }));
const namesOf = (items: readonly { readonly name: string }[]): string =>
  items.map(({ name }) => name).join(" ");

const SPEECH = "a0 b0 c1 d2 e3 f2 g1 h2 i0";
const at = (name: string): number => SPEECH.split(" ").indexOf(name);

describe("the order of an outline", () => {
  const steps = [
    ["b0", -1, "b0 a0 c1 d2 e3 f2 g1 h2 i0"],
    ["b0", 1, "a0 c1 d2 e3 f2 b0 g1 h2 i0"],
    ["g1", -1, "a0 b0 g1 h2 c1 d2 e3 f2 i0"],
    ["c1", 1, "a0 b0 g1 h2 c1 d2 e3 f2 i0"],
    ["d2", 1, "a0 b0 c1 f2 d2 e3 g1 h2 i0"],
    ["i0", -1, "a0 b0 c1 d2 e3 f2 i0 g1 h2"],
  ] as const;
  for (const [name, step, expected] of steps)
    it(`takes ${name} ${step < 0 ? "up" : "down"} with all that lies within it`, () => {
      assert.ok(canStep(itemsOf(SPEECH), at(name), step));
      assert.equal(namesOf(stepped(itemsOf(SPEECH), at(name), step)), expected);
    });

  const ends = [
    ["a0", -1],
    ["i0", 1],
    ["d2", -1],
    ["f2", 1],
    ["e3", -1],
    ["h2", 1],
  ] as const;
  for (const [name, step] of ends)
    it(`keeps ${name} where it can go no further ${step < 0 ? "up" : "down"}`, () => {
      assert.ok(!canStep(itemsOf(SPEECH), at(name), step));
      assert.equal(namesOf(stepped(itemsOf(SPEECH), at(name), step)), SPEECH);
    });

  const drops = [
    ["i0", "a0", "i0 a0 b0 c1 d2 e3 f2 g1 h2"],
    ["a0", "g1", "b0 c1 d2 e3 f2 g1 h2 a0 i0"],
    ["g1", "c1", "a0 b0 g1 h2 c1 d2 e3 f2 i0"],
    ["d2", "f2", "a0 b0 c1 f2 d2 e3 g1 h2 i0"],
    ["d2", "h2", SPEECH],
    ["a0", "e3", "b0 c1 d2 e3 f2 a0 g1 h2 i0"],
    ["c1", "c1", SPEECH],
  ] as const;
  for (const [from, to, expected] of drops)
    it(`${expected === SPEECH ? "does not drop" : "drops"} ${from} on ${to}`, () => {
      assert.equal(namesOf(dropped(itemsOf(SPEECH), at(from), at(to))), expected);
    });
});
