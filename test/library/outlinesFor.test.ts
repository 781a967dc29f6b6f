import assert from "node:assert/strict";
import { genres } from "../../src/library/genres";
import { outlines } from "../../src/library/outlines";
import { outlinesFor } from "../../src/library/outlinesFor";

describe("outlinesFor", () => {
  for (const { id, name } of genres)
    it(`offers the outlines of ${name} first, its standard one before all, and leaves none out`, () => {
      const offered = outlinesFor(id, outlines);
      const own = outlines.filter(({ genre }) => genre === id);
      assert.deepEqual(offered.slice(0, own.length), own);
      assert.match(offered[0]?.id ?? "", /-standard$/);
      assert.deepEqual(new Set(offered), new Set(outlines));
    });
});
