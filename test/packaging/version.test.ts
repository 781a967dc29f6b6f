import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly version: string;
};

describe("the version", () => {
  it("is the same in the manifest, with a fourth part", () =>
    assert.match(
      readFileSync("manifest.xml", "utf8"),
      new RegExp(`<Version>${version.replaceAll(".", "\\.")}\\.\\d+</Version>`),
    ));

  it("is the newest of the changelog", () =>
    assert.equal(
      /^## ([\d.]+)/m.exec(readFileSync("docs/changelog.zh-CN.md", "utf8"))?.[1],
      version,
    ));
});
