import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { shortcutsOf, shortcutsUrlOf } from "../../../src/preview/shell/extendedOverrides";

/** The reader takes the DOM of the browser; that of the parser used here is the same in what it asks for. */
const parsed = (xml: string): Document =>
  new DOMParser().parseFromString(xml, "application/xml") as unknown as Document;

describe("extended overrides of a manifest", () => {
  it("are where it says", () => {
    const xml = '<OfficeApp><ExtendedOverrides Url="https://localhost/keys.json"/></OfficeApp>';
    assert.equal(shortcutsUrlOf(parsed(xml)), "https://localhost/keys.json");
    assert.equal(shortcutsUrlOf(parsed("<OfficeApp/>")), null);
  });

  it("give each action the keys of the web, or those of all", () => {
    const shortcuts = [
      { action: "a", key: { default: "Ctrl+Alt+Shift+1" } },
      { action: "b", key: { default: "Ctrl+Alt+Up", web: "Ctrl+Alt+2" } },
    ];
    assert.deepEqual(shortcutsOf({ shortcuts }), { a: "Ctrl+Alt+Shift+1", b: "Ctrl+Alt+2" });
  });

  it("give those of this add-in", () => {
    const own: unknown = JSON.parse(readFileSync("src/pane/state/settings/shortcuts.json", "utf8"));
    assert.equal(shortcutsOf(own)["insertFavourite1"], "Ctrl+Alt+Shift+1");
  });

  for (const content of [
    null,
    "",
    [],
    {},
    { shortcuts: "none" },
    { shortcuts: [null, { action: 1 }] },
  ])
    it(`are none in ${JSON.stringify(content)}`, () => assert.deepEqual(shortcutsOf(content), {}));
});
