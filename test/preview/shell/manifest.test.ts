import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import {
  iconUrl,
  ManifestError,
  readManifest,
  type AddinManifest,
} from "../../../src/preview/shell/manifest";

/** The reader takes the DOM of the browser; that of the parser used here is the same in what it asks for. */
function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml") as unknown as Document;
}

const OWN = parsed(readFileSync("manifest.xml", "utf8"));

const SHARED = (commands: string, runtime = "") => `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>1</Id><DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="甲"/>
  <AppDomains><AppDomain>https://example.org</AppDomain></AppDomains>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost/pane.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Document"><DesktopFormFactor/></Host></Hosts>
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Hosts>
        <Host xsi:type="Workbook"><DesktopFormFactor/></Host>
        <Host xsi:type="Document">${runtime}<DesktopFormFactor>
          <FunctionFile resid="Page"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">${commands}</ExtensionPoint>
        </DesktopFormFactor></Host>
      </Hosts>
      <Resources>
        <bt:Images><bt:Image id="Icon" DefaultValue="https://localhost/i.png"/></bt:Images>
        <bt:Urls><bt:Url id="Page" DefaultValue="https://localhost/commands.html"/></bt:Urls>
        <bt:ShortStrings><bt:String id="Label" DefaultValue="标签"><bt:Override Locale="en-US" Value="Label"/></bt:String></bt:ShortStrings>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>`;

const BUTTON = (action: string) => `<CustomTab id="Own"><Group id="G">
  <Label resid="Label"/>
  <Control xsi:type="Menu" id="M"><Label resid="Label"/><Icon><bt:Image size="32" resid="Icon"/></Icon>
    <Items><Item id="I"><Label resid="Label"/>${action}<Enabled>false</Enabled></Item></Items></Control>
</Group><Label resid="Label"/></CustomTab>`;

const FUNCTION = `<Action xsi:type="ExecuteFunction"><FunctionName>insertNext</FunctionName></Action>`;

describe("manifest of this add-in", () => {
  it("gives its groups with labels, tips and pages in Chinese", () => {
    const manifest = readManifest(OWN, "zh-CN");
    assert.equal(manifest.name, "讲稿助手");
    const group = manifest.groups[0]!;
    assert.equal(group.tab, "TabHome");
    assert.equal(group.label, "讲稿助手");
    const button = group.controls[0]!;
    assert.ok(button.kind === "button");
    assert.ok(button.label.length > 0 && button.tip.length > 0);
    assert.equal(button.action.kind, "showPane");
  });

  it("gives the same commands in English", () => {
    const ids = (manifest: AddinManifest) =>
      manifest.groups.flatMap((group) => group.controls.map((control) => control.id));
    const english = readManifest(OWN, "en-US");
    assert.deepEqual(ids(english), ids(readManifest(OWN, "zh-CN")));
    for (const control of english.groups.flatMap((group) => group.controls)) {
      assert.match(control.label, /^[\x20-\x7e]+$/);
    }
  });

  it("has an entry for the menu on selected text", () => {
    assert.ok(readManifest(OWN, "zh-CN").selectionMenu.length > 0);
  });

  it("names https pages and icons only", () => {
    const manifest = readManifest(OWN, "zh-CN");
    const icons = manifest.groups.flatMap((group) => [...group.icon.values()]);
    for (const url of [manifest.sourceUrl, ...icons]) assert.match(url, /^https:\/\//);
  });
});

describe("manifests of other shapes", () => {
  it("count by their innermost overrides", () => {
    const manifest = readManifest(parsed(SHARED(BUTTON(FUNCTION))), "zh-CN");
    assert.equal(manifest.functionUrl, "https://localhost/commands.html");
    assert.equal(manifest.groups[0]?.tab, "标签");
    assert.deepEqual(manifest.domains, ["https://example.org"]);
  });

  it("have menus with functions behind them, switched off where they say so", () => {
    const menu = readManifest(parsed(SHARED(BUTTON(FUNCTION))), "en-US").groups[0]!.controls[0]!;
    assert.ok(menu.kind === "menu");
    assert.deepEqual(menu.items[0]!.action, { kind: "runFunction", name: "insertNext" });
    assert.equal(menu.items[0]!.isEnabled, false);
    assert.equal(menu.label, "Label");
    assert.equal(menu.tipTitle, "Label");
  });

  it("share one runtime where they ask for a long-lived one", () => {
    const runtime = `<Runtimes><Runtime resid="Page" lifetime="long"/></Runtimes>`;
    const url = (xml: string) => readManifest(parsed(xml), "zh-CN").sharedRuntimeUrl;
    assert.equal(url(SHARED("", runtime)), "https://localhost/commands.html");
    assert.equal(url(SHARED("")), null);
  });

  const broken: readonly [what: string, xml: string, names: RegExp][] = [
    [
      "an unknown resource",
      SHARED(BUTTON(FUNCTION)).replaceAll('id="Label" D', 'id="L" D'),
      /Label/,
    ],
    ["a button without action", SHARED(BUTTON("")), /Action/],
    ["an action of another kind", SHARED(BUTTON('<Action xsi:type="Fly"/>')), /Fly/],
    ["no name", SHARED("").replace(/<DisplayName.*?\/>/, ""), /DisplayName/],
  ];
  for (const [what, xml, names] of broken) {
    it(`are refused with the place named: ${what}`, () => {
      assert.throws(
        () => readManifest(parsed(xml), "zh-CN"),
        (error) => error instanceof ManifestError && names.test(error.message),
      );
    });
  }
});

describe("icon for a size", () => {
  const icon = new Map([
    [16, "16"],
    [32, "32"],
    [80, "80"],
  ]);
  const cases: readonly [size: number, density: number, url: string | null][] = [
    [16, 1, "16"],
    [32, 1, "32"],
    [32, 2, "80"],
    [64, 2, "80"],
  ];
  for (const [size, density, url] of cases) {
    it(`${size} px at ${density}×: ${String(url)}`, () => {
      assert.equal(iconUrl(icon, size, density), url);
    });
  }

  it("is null where there is none", () => {
    assert.equal(iconUrl(new Map(), 16, 1), null);
  });
});
