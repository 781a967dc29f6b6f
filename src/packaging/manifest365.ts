import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** The name Microsoft's documentation gives the one page behind pane, ribbon and keys. */
const PAGE = "Taskpane.Url";

const elementsIn = (parent: Document | Element, namespace: string, name: string) =>
  [...parent.getElementsByTagNameNS(namespace, name)] satisfies readonly Element[];

function onlyElement(parent: Document | Element, namespace: string, name: string): Element {
  const [found, ...more] = elementsIn(parent, namespace, name);
  if (found === undefined || more.length > 0) throw new Error(`manifest.xml: one <${name}> wanted`);
  return found;
}

interface NewElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
}

function made(document: Document, { namespace, name, attributes, text }: NewElement): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** `…#/check/selection` is shown by `showCheckSelection`, as the pane names its functions. */
function functionShowing(url: string): string {
  const hash = new URL(url).hash;
  return `show${hash.replace(/[^a-z]+([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** One page has one address, so what a button shows at another is a function that goes there. */
function showByFunctions(document: Document, urls: ReadonlyMap<string, Element>): void {
  const [first, ...others] = elementsIn(document, OVERRIDES, "Action").filter(
    (action) => action.getAttributeNS(XSI, "type") === "ShowTaskpane",
  );
  // One button stays a plain one: it opens the pane even where none of our code runs.
  if (first !== undefined)
    onlyElement(first, OVERRIDES, "SourceLocation").setAttribute("resid", PAGE);
  for (const action of others) {
    const resid = onlyElement(action, OVERRIDES, "SourceLocation").getAttribute("resid") ?? "";
    const url = urls.get(resid)?.getAttribute("DefaultValue") ?? "";
    action.setAttributeNS(XSI, "xsi:type", "ExecuteFunction");
    const text = functionShowing(url);
    const name = made(document, { namespace: OVERRIDES, name: "FunctionName", text });
    while (action.firstChild !== null) action.removeChild(action.firstChild);
    action.appendChild(name);
  }
}

/** The page of the runtime, in the place of those that are no longer asked for. */
function giveOnePage(document: Document, urls: ReadonlyMap<string, Element>): string {
  const source = onlyElement(onlyElement(document, APP, "DefaultSettings"), APP, "SourceLocation");
  const page = source.getAttribute("DefaultValue") ?? "";
  const attributes = { id: PAGE, DefaultValue: page };
  const [anyUrl] = urls.values();
  anyUrl?.parentNode?.appendChild(
    made(document, { namespace: BASIC_TYPES, name: "bt:Url", attributes }),
  );
  const used = new Set(
    [...document.getElementsByTagName("*")].map((element) => element.getAttribute("resid")),
  );
  for (const [id, url] of urls) if (!used.has(id)) url.parentNode?.removeChild(url);
  return page;
}

/**
 * The manifest for Microsoft 365, made from manifest.xml: pane, ribbon and keys share one runtime, which
 * Word 2021 and older do not have and the published schema does not know, so it is a manifest of its own.
 */
export function manifest365Of(manifest: string): string {
  const document = new DOMParser().parseFromString(manifest, "application/xml");
  const urls = new Map(
    elementsIn(document, BASIC_TYPES, "Url").map((url) => [url.getAttribute("id") ?? "", url]),
  );
  const element = (part: NewElement) => made(document, part);

  onlyElement(document, APP, "Sets").appendChild(
    element({
      namespace: APP,
      name: "Set",
      attributes: { Name: "SharedRuntime", MinVersion: "1.1" },
    }),
  );
  const runtimes = element({ namespace: OVERRIDES, name: "Runtimes" });
  const runtime = { resid: PAGE, lifetime: "long" };
  runtimes.appendChild(element({ namespace: OVERRIDES, name: "Runtime", attributes: runtime }));
  const form = onlyElement(document, OVERRIDES, "DesktopFormFactor");
  form.parentNode?.insertBefore(runtimes, form);
  onlyElement(document, OVERRIDES, "FunctionFile").setAttribute("resid", PAGE);
  showByFunctions(document, urls);
  const page = giveOnePage(document, urls);
  const shortcuts = {
    Url: new URL("shortcuts.json", page).href,
    ResourcesUrl: new URL("shortcuts.en-US.json", page).href,
  };
  document.documentElement?.appendChild(
    element({ namespace: APP, name: "ExtendedOverrides", attributes: shortcuts }),
  );
  return `${new XMLSerializer().serializeToString(document)}\n`;
}
