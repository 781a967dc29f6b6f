import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packIndexIn, packsServed } from "../../src/packaging/packsFolder";
import { unitIndexIn } from "../../src/pane/state/unit/unitIndex";

describe("a folder of packs beside the preview's pane", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "packs-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string, text = "{}"): void => writeFileSync(join(folder, name), text);

  it("needs no list: every pack in it is served", () => {
    put("b.json");
    put("a.json");
    put("readme.txt");
    assert.deepEqual(packIndexIn(folder), [{ file: "a.json" }, { file: "b.json" }]);
    const read = unitIndexIn(JSON.stringify(packIndexIn(folder)));
    assert.deepEqual(
      read?.entries.map(({ file }) => file),
      ["a.json", "b.json"],
    );
  });

  it("has its own list where there is one", () => {
    put("a.json");
    put("index.json", "[]");
    assert.equal(packIndexIn(folder), null);
  });

  it("that is not there is said at once", () => {
    assert.throws(() => packsServed(join(folder, "nowhere")), /There is no folder .*nowhere/);
    put("file.json");
    assert.throws(() => packsServed(join(folder, "file.json")), /There is no folder/);
  });
});
