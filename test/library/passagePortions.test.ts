import assert from "node:assert/strict";
import { passagesOfPortion } from "../../src/library/passagePortions";
import { passages } from "../../src/library/passages";
import { groupedBySection } from "../../src/library/sections";

describe("the portions of the passages", () => {
  const first = passagesOfPortion(passages, "first");
  const other = passagesOfPortion(passages, "other");

  it("are all passages, each once, and each section whole", () => {
    assert.deepEqual(new Set([...first, ...other]), new Set(passages));
    assert.equal(first.length + other.length, passages.length);
    const begun = new Set(first.map(({ section }) => section));
    assert.ok(other.every(({ section }) => !begun.has(section)));
  });

  it("let the list begin with the first one, which fills a tall pane and weighs little", () => {
    const shown = groupedBySection(passages).flatMap(({ members }) => members);
    assert.deepEqual(
      shown.slice(0, first.length),
      groupedBySection(first).flatMap(({ members }) => members),
    );
    assert.ok(first.length >= 25);
    assert.ok(JSON.stringify(first).length < JSON.stringify(passages).length / 10);
  });
});
