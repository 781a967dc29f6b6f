import assert from "node:assert/strict";
import { officeScriptFrom, officeSourceOf } from "../../src/packaging/officeScript";

describe("the source of office.js", () => {
  for (const [name, script] of [
    ["cdn", /^https:\/\/appsforoffice\.microsoft\.com\//],
    ["cdn-cn", /^https:\/\/appsforoffice\.cdn\.partner\.office365\.cn\//],
    ["self", /^office\//],
  ] as const)
    it(`${name} has its script`, () =>
      assert.match(officeScriptFrom(officeSourceOf(name)), script));

  for (const name of ["", "CDN", "toString", "china"])
    it(`${JSON.stringify(name)} is refused, and the choices are named`, () =>
      assert.throws(() => officeSourceOf(name), /只能是 cdn、cdn-cn、self。/));
});
