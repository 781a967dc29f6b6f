import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readPack } from "../../../src/library/packs/readPack";
import { unitIndexIn } from "../../../src/pane/state/unit/unitIndex";

/** The JSON examples of the guide, in order. */
function examplesIn(path: string): readonly string[] {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
  return [...text.matchAll(/```json\n([^`]*)```/g)].map((match) => match[1] ?? "");
}

describe("the guide to packs", () => {
  const [index = "", pack = ""] = examplesIn("docs/unit-packs.zh-CN.md");

  it("shows a list of packs that is read as it stands", () => {
    const read = unitIndexIn(index);
    assert.deepEqual([read?.entries.length, read?.malformed], [1, 0]);
  });

  it("shows a pack of which every entry is accepted", () => {
    const { pack: read, rejected, notes } = readPack(pack);
    assert.deepEqual([rejected, notes], [[], []]);
    assert.ok(read.passages.length > 0 && read.outlines.length > 0 && read.genres.length > 0);
    assert.ok(read.lexicon.length > 0 && read.formats.length > 0 && read.values.size > 0);
  });
});
