import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import helpersInUse from "../../src/packaging/helpersInUse";

type Helpers = typeof import("@microsoft/office-js-helpers");

const bundle = readFileSync(
  createRequire(import.meta.url).resolve("@microsoft/office-js-helpers"),
  "utf8",
);

function exportsOf(code: string): Helpers {
  const module = { exports: {} };
  runInNewContext(code, { module, exports: module.exports, localStorage: new Map(), window: {} });
  return module.exports as Helpers;
}

describe("office-js-helpers as it ships", () => {
  it("offers what the pane uses, and works", () => {
    const { Storage, StorageType, Utilities } = exportsOf(helpersInUse(bundle));
    const storage = new Storage<number>("test", StorageType.InMemoryStorage);
    storage.set("a", 1);
    assert.equal(storage.get("a"), 1);
    assert.equal(typeof Utilities.host, "string");
  });

  it("carries nothing that signs in or draws", () => {
    const shipped = helpersInUse(bundle);
    assert.ok(shipped.length < 0.7 * bundle.length);
    assert.doesNotMatch(shipped, /Authenticator|MessageBar|innerHTML/);
    assert.deepEqual(Object.keys(exportsOf(shipped)).sort(), [
      "HostType",
      "PlatformType",
      "Storage",
      "StorageType",
      "Utilities",
    ]);
  });

  it("refuses a file of another shape", () => {
    assert.throws(() => helpersInUse("module.exports = {}"), /not the file/);
  });
});
