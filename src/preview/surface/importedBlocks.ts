import { DocxRefusal, type DocxSession } from "./docxSession";
import type { FlatPackage } from "./flatPackage";
import {
  attributeOf,
  childrenOf,
  elementsOf,
  isElement,
  isWml,
  valueOfChild,
  type DocxElement,
  type DocxNode,
} from "./ooxmlNode";
import { addStyles } from "./styleEdits";
import { StyleSheet, styleSheetOf, type Style } from "./styleSheet";

const RELATIONSHIPS_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Elements that name a style by its id, in text and in other styles. */
const STYLE_REFERENCES = new Set(["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"]);

/**
 * Brings the styles that blocks of another document use into this one, and gives the blocks with
 * the ids their styles have here. A style of a name this document knows stays as it is here.
 * @throws DocxRefusal where the blocks need more than text, tables, controls and styles
 */
export function importBlocks(session: DocxSession, source: FlatPackage): readonly DocxElement[] {
  if (source.blocks.some(needsOtherParts)) {
    throw new DocxRefusal("unsupported", "pictures, links or lists in insertOoxml");
  }
  const here = styleSheetOf(session.stylesRoot());
  const there = new StyleSheet(source.styles);
  const used = usedStyles(source.blocks, there);
  const idHere = new Map<string, string>();
  const added: DocxElement[] = [];
  for (const style of used) {
    const known = here.byName(style.kind, style.name);
    const id = known?.id ?? here.freeId(style.id, new Set(idHere.values()));
    idHere.set(style.id, id);
    const element = elementOf(source.styles, style.id);
    if (known === null && element !== undefined) added.push(withId(element, id));
  }
  const withIdsHere = (element: DocxElement): DocxElement => renamed(element, idHere, here);
  if (added.length > 0) addStyles(session, added.map(withIdsHere));
  return source.blocks.map(withIdsHere);
}

function needsOtherParts(element: DocxElement): boolean {
  const namesPart = element.attributes.some(
    ({ namespaceUri }) => namespaceUri === RELATIONSHIPS_NAMESPACE,
  );
  const namesList = isWml(element, "numId") && attributeOf(element, "val") !== "0";
  return namesPart || namesList || elementsOf(element).some(needsOtherParts);
}

/** The styles that blocks name, and those these are based on. */
function usedStyles(blocks: readonly DocxElement[], sheet: StyleSheet): readonly Style[] {
  const found = new Map<string, Style>();
  const take = (id: string | undefined): void => {
    const style = sheet.byId(id);
    if (style === null || found.has(style.id)) return;
    found.set(style.id, style);
    take(style.basedOn ?? undefined);
    take(style.next ?? undefined);
    take(style.link ?? undefined);
  };
  const visit = (element: DocxElement): void => {
    if (STYLE_REFERENCES.has(element.localName)) take(attributeOf(element, "val"));
    elementsOf(element).forEach(visit);
  };
  blocks.forEach(visit);
  return [...found.values()];
}

function elementOf(styles: DocxElement | null, id: string): DocxElement | undefined {
  if (styles === null) return undefined;
  return elementsOf(styles).find((style) => attributeOf(style, "styleId") === id);
}

function withId(style: DocxElement, id: string): DocxElement {
  const attributes = style.attributes
    // There is one default style of a kind, and it is the document's.
    .filter(({ localName }) => localName !== "default")
    .map((attribute) =>
      attribute.localName === "styleId" ? { ...attribute, value: id } : attribute,
    );
  return { ...style, attributes } as DocxElement;
}

/** Ids of styles as they are here; what names a style nobody has is left out. */
function renamed(
  element: DocxElement,
  idHere: ReadonlyMap<string, string>,
  here: StyleSheet,
): DocxElement {
  const children = childrenOf(element).flatMap((child): readonly DocxNode[] => {
    if (!isElement(child)) return [child];
    if (!STYLE_REFERENCES.has(child.localName)) return [renamed(child, idHere, here)];
    const named = valueOfChild(element, child.localName) ?? "";
    const id = idHere.get(named) ?? (here.byId(named) === null ? undefined : named);
    if (id === undefined) return [];
    const attributes = child.attributes.map((attribute) => ({ ...attribute, value: id }));
    return [{ ...child, attributes } as DocxNode];
  });
  return { ...element, children } as DocxElement;
}
