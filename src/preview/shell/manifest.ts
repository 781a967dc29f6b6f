import type { DisplayLanguage } from "../protocol/appContext";

/** The add-in as its manifest.xml describes it, in one language. Addresses are absolute. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly description: string;
  readonly domains: readonly string[];
  /** `DefaultSettings/SourceLocation`: the page without any ribbon command. */
  readonly sourceUrl: string;
  /** The page that holds ribbon functions; null where the manifest has none. */
  readonly functionUrl: string | null;
  /** The page of the one long-lived runtime behind pane and ribbon; null where each has its own. */
  readonly sharedRuntimeUrl: string | null;
  readonly groups: readonly CommandGroup[];
  /** What the menu on selected text offers. */
  readonly selectionMenu: readonly CommandControl[];
}

export interface CommandGroup {
  readonly id: string;
  /** The Office tab's id (`TabHome`), or the label of a tab of the add-in's own. */
  readonly tab: string;
  readonly label: string;
  readonly icon: CommandIcon;
  readonly controls: readonly CommandControl[];
}

export type CommandControl = CommandButton | CommandMenu;

interface CommandLooks {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icon: CommandIcon;
}

export interface CommandButton extends CommandLooks {
  readonly kind: "button";
  readonly action: CommandAction;
  readonly isEnabled: boolean;
}

export interface CommandMenu extends CommandLooks {
  readonly kind: "menu";
  readonly items: readonly CommandButton[];
}

/** Icon addresses by size in pixels. */
export type CommandIcon = ReadonlyMap<number, string>;

export type CommandAction =
  | { readonly kind: "showPane"; readonly paneId: string; readonly url: string }
  | { readonly kind: "runFunction"; readonly name: string };

/** The manifest cannot be used; the message names what is missing. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/**
 * Reads an add-in-only manifest for Word. The innermost `VersionOverrides` counts, as in every
 * Word that knows the newest version; texts come from the `Override` of the language where there
 * is one.
 */
export function readManifest(xml: Document, language: DisplayLanguage): AddinManifest {
  const app = xml.documentElement;
  const defaultLocale = textOf(child(app, "DefaultLocale"));
  const overrides = innermostOverrides(app);
  const resources = overrides === null ? null : resourceReader(overrides, language);
  const form = resources === null ? null : formFactorOf(resources.overrides);
  const localised = (name: string) => localisedValue(child(app, name), language);
  return {
    id: demanded(textOf(child(app, "Id")), "Id"),
    name: demanded(localised("DisplayName"), "DisplayName"),
    provider: textOf(child(app, "ProviderName")),
    description: localised("Description"),
    domains: descendants(app, "AppDomain").map(textOf),
    sourceUrl: demanded(
      localisedValue(descendants(app, "SourceLocation")[0] ?? null, language),
      `SourceLocation (${defaultLocale})`,
    ),
    functionUrl: form === null ? null : referenced(resources, child(form, "FunctionFile")),
    sharedRuntimeUrl: sharedRuntimeUrl(resources),
    groups: form === null || resources === null ? [] : groupsOf(form, resources),
    selectionMenu: form === null || resources === null ? [] : selectionMenuOf(form, resources),
  };
}

interface Resources {
  readonly overrides: Element;
  /** The value of a `resid`. */
  value(resid: string): string;
}

function innermostOverrides(app: Element): Element | null {
  let found: Element | null = null;
  for (let next = child(app, "VersionOverrides"); next !== null;) {
    found = next;
    next = child(next, "VersionOverrides");
  }
  return found;
}

function resourceReader(overrides: Element, language: DisplayLanguage): Resources {
  const resources = child(overrides, "Resources");
  const values = new Map<string, string>();
  for (const list of resources === null ? [] : children(resources)) {
    for (const entry of children(list)) {
      values.set(entry.getAttribute("id") ?? "", localisedValue(entry, language));
    }
  }
  return {
    overrides,
    value: (resid) => demanded(values.get(resid) ?? "", `Resources: ${resid}`),
  };
}

function formFactorOf(overrides: Element): Element | null {
  const hosts = child(overrides, "Hosts");
  const host = (hosts === null ? [] : children(hosts)).find((each) => typeOf(each) === "Document");
  return host === undefined ? null : child(host, "DesktopFormFactor");
}

function sharedRuntimeUrl(resources: Resources | null): string | null {
  if (resources === null) return null;
  const runtime = descendants(resources.overrides, "Runtime").find(
    (each) => each.getAttribute("lifetime") === "long",
  );
  const resid = runtime?.getAttribute("resid");
  return resid === null || resid === undefined ? null : resources.value(resid);
}

function groupsOf(form: Element, resources: Resources): readonly CommandGroup[] {
  const point = extensionPoint(form, "PrimaryCommandSurface");
  if (point === null) return [];
  return children(point).flatMap((tab) => {
    const isOwn = tab.localName === "CustomTab";
    const name = isOwn ? referenced(resources, child(tab, "Label")) : tab.getAttribute("id");
    return children(tab)
      .filter((each) => each.localName === "Group")
      .map((group) => groupOf(group, name ?? "", resources));
  });
}

function groupOf(group: Element, tab: string, resources: Resources): CommandGroup {
  return {
    id: group.getAttribute("id") ?? "",
    tab,
    label: referenced(resources, child(group, "Label")) ?? "",
    icon: iconOf(group, resources),
    controls: children(group)
      .filter((each) => each.localName === "Control")
      .map((control) => controlOf(control, resources)),
  };
}

function selectionMenuOf(form: Element, resources: Resources): readonly CommandControl[] {
  const point = extensionPoint(form, "ContextMenu");
  const menu = (point === null ? [] : children(point)).find(
    (each) => each.getAttribute("id") === "ContextMenuText",
  );
  return (menu === undefined ? [] : children(menu)).map((control) => controlOf(control, resources));
}

function extensionPoint(form: Element, type: string): Element | null {
  return (
    children(form).find((each) => each.localName === "ExtensionPoint" && typeOf(each) === type) ??
    null
  );
}

function controlOf(control: Element, resources: Resources): CommandControl {
  const items = child(control, "Items");
  if (typeOf(control) !== "Menu" || items === null) return buttonOf(control, resources);
  return {
    kind: "menu",
    ...looksOf(control, resources),
    items: children(items).map((item) => buttonOf(item, resources)),
  };
}

function buttonOf(control: Element, resources: Resources): CommandButton {
  return {
    kind: "button",
    ...looksOf(control, resources),
    action: actionOf(demandedChild(control, "Action"), resources),
    isEnabled: textOf(child(control, "Enabled")) !== "false",
  };
}

function looksOf(control: Element, resources: Resources): CommandLooks {
  const tip = child(control, "Supertip");
  const label = referenced(resources, child(control, "Label")) ?? "";
  return {
    id: control.getAttribute("id") ?? "",
    label,
    tipTitle: (tip === null ? null : referenced(resources, child(tip, "Title"))) ?? label,
    tip: (tip === null ? null : referenced(resources, child(tip, "Description"))) ?? "",
    icon: iconOf(control, resources),
  };
}

function actionOf(action: Element, resources: Resources): CommandAction {
  const type = typeOf(action);
  if (type === "ExecuteFunction") {
    return { kind: "runFunction", name: textOf(demandedChild(action, "FunctionName")) };
  }
  if (type !== "ShowTaskpane") throw new ManifestError(`Action xsi:type="${type}"`);
  return {
    kind: "showPane",
    paneId: textOf(child(action, "TaskpaneId")),
    url: referenced(resources, demandedChild(action, "SourceLocation")) ?? "",
  };
}

function iconOf(parent: Element, resources: Resources): CommandIcon {
  const icon = child(parent, "Icon");
  return new Map(
    (icon === null ? [] : children(icon)).map((image) => [
      Number(image.getAttribute("size")),
      resources.value(image.getAttribute("resid") ?? ""),
    ]),
  );
}

/** The best icon for a size in CSS pixels on a screen of this density. */
export function iconUrl(icon: CommandIcon, size: number, density: number): string | null {
  const sizes = [...icon.keys()].sort((a, b) => a - b);
  const best = sizes.find((each) => each >= size * density) ?? sizes.at(-1);
  return best === undefined ? null : (icon.get(best) ?? null);
}

function referenced(resources: Resources | null, element: Element | null): string | null {
  const resid = element?.getAttribute("resid");
  if (resources === null || resid === null || resid === undefined || resid === "") return null;
  return resources.value(resid);
}

/** `DefaultValue`, or the value of the `Override` for this language. */
function localisedValue(element: Element | null, language: DisplayLanguage): string {
  if (element === null) return "";
  const override = children(element).find(
    (each) =>
      each.localName === "Override" &&
      each.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

function typeOf(element: Element): string {
  return element.getAttributeNS(XSI, "type") ?? "";
}

function child(parent: Element, name: string): Element | null {
  return children(parent).find((each) => each.localName === name) ?? null;
}

function demandedChild(parent: Element, name: string): Element {
  const found = child(parent, name);
  if (found === null) throw new ManifestError(`${parent.localName}/${name}`);
  return found;
}

function children(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter(isElement);
}

const ELEMENT_NODE = 1;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function descendants(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

function textOf(element: Element | null): string {
  return element?.textContent.trim() ?? "";
}

function demanded(value: string, name: string): string {
  if (value === "") throw new ManifestError(name);
  return value;
}
