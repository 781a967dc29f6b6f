import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { genres } from "../../../src/library/genres";
import { checkMemoryOf, memoryWithUnneeded } from "../../../src/pane/state/check/checkMemory";
import { storedOver } from "../../../src/pane/state/storedState";

const stored = JSON.parse(
  readFileSync("test/pane/olderState/checkMemory-1.0.json", "utf8"),
) as unknown;

describe("what 1.0 stored in a document about its check", () => {
  it("is read whole", () => {
    const { genre, ignored, mutedRules, unneeded, named } = checkMemoryOf(stored, genres);
    assert.deepEqual({ genre, ignored, mutedRules, unneeded, named }, stored);
  });

  it("is still there after the next decision", () => {
    const memory = memoryWithUnneeded(checkMemoryOf(stored, genres), "thanks");
    const kept = storedOver(stored, memory);
    assert.deepEqual(kept.unneeded, ["wish", "thanks"]);
    assert.deepEqual({ ...kept, unneeded: ["wish"] }, { ...memory, unneeded: ["wish"] });
  });

  it("keeps what a newer pane has added beside it", () => {
    const newer = { ...(stored as object), reviewers: [{ name: "老李" }] };
    const kept = storedOver(newer, memoryWithUnneeded(checkMemoryOf(newer, genres), "thanks"));
    assert.deepEqual((kept as unknown as typeof newer).reviewers, newer.reviewers);
  });

  for (const garbage of [null, "x", 3, ["wish"]])
    it(`gives way where ${JSON.stringify(garbage)} stood in its place`, () =>
      assert.deepEqual(storedOver(garbage, { genre: null }), { genre: null }));
});
