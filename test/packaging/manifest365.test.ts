import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { manifest365Of } from "../../src/packaging/manifest365";
import { PANE_FUNCTIONS } from "../../src/pane/state/paneFunction";

const NAMESPACES = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  over: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
};

describe("manifest-365.xml", () => {
  const plain = readFileSync("manifest.xml", "utf8");
  let manifest: XmlDocument;
  before(() => {
    manifest = XmlDocument.fromString(manifest365Of(plain));
  });
  after(() => manifest.dispose());

  const elements = (path: string): readonly XmlElement[] =>
    manifest.find(path, NAMESPACES).filter((found) => found instanceof XmlElement);
  const attributes = (path: string, name: string): readonly string[] =>
    elements(path).map((element) => element.attr(name)?.value ?? "");
  const texts = (path: string): readonly string[] => elements(path).map(({ content }) => content);

  it("asks for a shared runtime, and gives it the pane's page for all it does", () => {
    assert.deepEqual(attributes("//app:Set", "Name"), ["WordApi", "SharedRuntime"]);
    assert.deepEqual(attributes("//over:Host/*[1]/over:Runtime", "lifetime"), ["long"]);
    const pages = ["//over:Runtime", "//over:FunctionFile", "//over:Action/over:SourceLocation"];
    for (const path of pages) assert.deepEqual(attributes(path, "resid"), ["Taskpane.Url"], path);
    const [url] = attributes("//bt:Url[@id='Taskpane.Url']", "DefaultValue");
    assert.equal(url, attributes("//app:DefaultSettings/app:SourceLocation", "DefaultValue")[0]);
  });

  it("names only functions that the pane has", () => {
    const names = texts("//over:Action/over:FunctionName");
    assert.ok(names.includes("showCheckSelection"));
    assert.ok(names.includes("insertFavourite1"));
    for (const name of names) assert.ok(PANE_FUNCTIONS.has(name), name);
  });

  it("keeps every button, its labels and its pictures", () => {
    const original = XmlDocument.fromString(plain);
    const paths = [
      "//@id[parent::over:Control or parent::over:Item]",
      "//over:Icon",
      "//bt:String",
    ];
    for (const path of paths)
      assert.equal(
        manifest.find(path, NAMESPACES).length,
        original.find(path, NAMESPACES).length,
        path,
      );
    original.dispose();
  });

  it("defines every resource it uses, and uses every one it defines", () => {
    const used = new Set(attributes("//*[@resid]", "resid"));
    assert.deepEqual([...used].sort(), [...attributes("//over:Resources/*/*", "id")].sort());
  });

  it("says behind all else where the shortcuts are, beside the pane", () => {
    const [last] = elements("/app:OfficeApp/*[last()]");
    assert.equal(last?.name, "ExtendedOverrides");
    assert.equal(last.attr("Url")?.value, "https://localhost:3000/shortcuts.json");
    assert.equal(last.attr("ResourcesUrl")?.value, "https://localhost:3000/shortcuts.en-US.json");
  });

  it("is refused where manifest.xml is not what it is made from", () => {
    assert.throws(() => manifest365Of("<OfficeApp/>"), /manifest\.xml/);
  });
});
