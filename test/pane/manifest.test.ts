import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { PANE_FUNCTIONS, SLOTS } from "../../src/pane/state/paneFunction";
import { viewAddressOf } from "../../src/pane/state/viewAddress";

const root = new URL("../../", import.meta.url);
const NAMESPACES = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  over: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};
const ADDRESS = "https://localhost:3000/";

/** Size of a PNG in pixels and whether it can be transparent. (PNG, 3rd edition, 11.2.1) */
function pictureOf(path: string) {
  const bytes = readFileSync(new URL(path, root));
  assert.equal(bytes.toString("latin1", 1, 4), "PNG", path);
  const colorType = bytes.readUInt8(25);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colorType };
}

describe("manifest.xml", () => {
  let manifest: XmlDocument;
  before(() => {
    manifest = XmlDocument.fromString(readFileSync(new URL("manifest.xml", root), "utf8"));
  });
  after(() => manifest.dispose());

  const elementsIn = (node: XmlDocument | XmlElement, path: string): readonly XmlElement[] =>
    node.find(path, NAMESPACES).filter((found) => found instanceof XmlElement);
  const find = (path: string) => elementsIn(manifest, path);
  const attributesOf = (path: string, name: string): readonly string[] =>
    find(path).map((element) => element.attr(name)?.value ?? "");
  const textsOf = (path: string): readonly string[] => find(path).map(({ content }) => content);

  it("asks for a Word of 1.3, a document, and leave to write into it", () => {
    assert.deepEqual(attributesOf("//app:Hosts/app:Host", "Name"), ["Document"]);
    assert.deepEqual(attributesOf("//app:Set", "Name"), ["WordApi"]);
    assert.deepEqual(attributesOf("//app:Set", "MinVersion"), ["1.3"]);
    assert.deepEqual(textsOf("//app:Permissions"), ["ReadWriteDocument"]);
  });

  it("defines every resource it uses, uses every one it defines, and names them briefly", () => {
    const used = new Set(attributesOf("//*[@resid]", "resid"));
    const defined = attributesOf("//over:Resources/*/*", "id");
    assert.equal(new Set(defined).size, defined.length);
    assert.deepEqual([...used].sort(), [...defined].sort());
    for (const id of defined) assert.ok(id.length <= 32, id);
  });

  it("says everything in Chinese, and again in English", () => {
    assert.deepEqual(textsOf("//app:DefaultLocale"), ["zh-CN"]);
    const strings = find("//app:DisplayName | //app:Description | //bt:String");
    assert.ok(strings.length > 10);
    for (const string of strings) {
      const chinese = string.attr("DefaultValue")?.value ?? "";
      assert.match(chinese, /[\u4e00-\u9fff]/);
      const overrides = elementsIn(string, "app:Override | bt:Override");
      assert.deepEqual(
        overrides.map((override) => override.attr("Locale")?.value),
        ["en-US"],
        chinese,
      );
      assert.match(overrides[0]?.attr("Value")?.value ?? "", /^[\x20-\x7e]+$/);
    }
  });

  const limits = [
    ["//bt:ShortStrings/bt:String | //app:DisplayName", 125],
    ["//bt:LongStrings/bt:String | //app:Description", 250],
  ] as const;
  for (const [path, limit] of limits)
    it(`keeps to ${limit} characters in ${path}`, () => {
      const values = [
        ...attributesOf(path, "DefaultValue"),
        ...attributesOf(`(${path})/*`, "Value"),
      ];
      assert.ok(values.length > 0);
      for (const value of values) assert.ok(value.length <= limit, value);
    });

  it("gives only addresses that a build replaces, each of a file there is", () => {
    const addresses = attributesOf("//*[starts-with(@DefaultValue, 'http')]", "DefaultValue");
    assert.ok(addresses.length > 10);
    for (const address of addresses) {
      assert.ok(address.startsWith(ADDRESS), address);
      const path = address.slice(ADDRESS.length).replace(/#.*/, "");
      const file = path.startsWith("assets/") ? path : `src/entry/${path}`;
      assert.ok(existsSync(fileURLToPath(new URL(file, root))), address);
    }
  });

  it("shows every icon in the size it says, transparent", () => {
    const addressOfId = new Map(
      find("//bt:Images/bt:Image").map((image) => [
        image.attr("id")?.value,
        image.attr("DefaultValue")?.value ?? "",
      ]),
    );
    const images = find("//over:Icon/bt:Image");
    for (const image of images) {
      const size = Number(image.attr("size")?.value);
      const path = addressOfId.get(image.attr("resid")?.value)?.slice(ADDRESS.length) ?? "";
      const picture = pictureOf(path);
      assert.deepEqual([picture.width, picture.height], [size, size], path);
      assert.ok([4, 6].includes(picture.colorType), path);
    }
    // What Office needs on a ribbon, and what it recommends. (Add-in icons, Office Add-ins documentation)
    for (const icon of find("//over:Icon")) {
      const sizes = elementsIn(icon, "bt:Image").map((image) => Number(image.attr("size")?.value));
      assert.deepEqual(sizes, [16, 20, 24, 32, 40, 48, 64, 80]);
    }
    const shown = [["//app:IconUrl", 32] as const, ["//app:HighResolutionIconUrl", 64] as const];
    for (const [path, size] of shown) {
      const [address = ""] = attributesOf(path, "DefaultValue");
      assert.equal(pictureOf(address.slice(ADDRESS.length)).width, size);
    }
    for (const size of [96, 128]) assert.equal(pictureOf(`assets/icon-${size}.png`).width, size);
  });

  it("opens the one pane, at an address the pane understands, or runs a function it has", () => {
    const actions = find("//over:Action[over:SourceLocation]");
    assert.ok(actions.length > 0);
    assert.deepEqual(attributesOf("//over:FunctionFile", "resid"), ["Functions.Url"]);
    for (const name of textsOf("//over:Action[not(over:SourceLocation)]/over:FunctionName"))
      assert.ok(PANE_FUNCTIONS.has(name), name);
    assert.deepEqual([...new Set(textsOf("//over:Action/over:TaskpaneId"))], ["union-speech"]);
    const ids = attributesOf("//over:Action/over:SourceLocation", "resid");
    assert.equal(ids.length, actions.length);
    for (const id of ids) {
      const [address = ""] = attributesOf(`//bt:Url[@id='${id}']`, "DefaultValue");
      assert.notEqual(viewAddressOf(new URL(address).hash), null, address);
    }
  });

  it("numbers the slots of its menu in the order of the items", () => {
    const [labels, names] = [
      attributesOf("//over:Item/over:Label", "resid"),
      textsOf("//over:Item/over:Action/over:FunctionName"),
    ];
    assert.deepEqual(
      labels.slice(0, SLOTS.length),
      SLOTS.map((slot) => `Favourite${slot}.Label`),
    );
    assert.deepEqual(
      names.slice(0, SLOTS.length),
      SLOTS.map((slot) => `insertFavourite${slot}`),
    );
  });

  it("adds a group to the Home tab and an entry to the menu of selected text", () => {
    assert.deepEqual(attributesOf("//over:OfficeTab", "id"), ["TabHome"]);
    assert.deepEqual(attributesOf("//over:OfficeMenu", "id"), ["ContextMenuText"]);
    const ids = attributesOf("//over:Group | //over:Control", "id");
    assert.equal(new Set(ids).size, ids.length);
  });
});
