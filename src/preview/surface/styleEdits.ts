import { createNodeIdAllocator, withPart } from "@docx-editor.dev/core/store";
import { DocxRefusal, type DocxSession } from "./docxSession";
import { IdentityMint, fragmentOf } from "./ooxmlFragment";
import { attributeOf, elementsOf, valueOfChild, type DocxElement } from "./ooxmlNode";
import { styleSheetOf } from "./styleSheet";

const STYLES_PART = /\/styles\d*\.xml$/;

/**
 * Adds a `w:style` to the document. The default style stands in for a base or a successor that the
 * document does not have; an id that is taken gets a number.
 */
export function addStyle(session: DocxSession, xml: string): void {
  const sheet = styleSheetOf(session.stylesRoot());
  const defaultId = sheet.defaultOf("paragraph")?.id;
  const known = (id: string | undefined): boolean => sheet.byId(id) !== null;
  session.rewrite((whole) => {
    const part = [...whole.parts.values()].find(({ name }) => STYLES_PART.test(name));
    if (part === undefined) throw new DocxRefusal("impossible", "The document has no styles.");
    const mint = new IdentityMint(part, createNodeIdAllocator(part));
    const styles = fragmentOf(xml).map((style) =>
      mint.copyOf(repaired(withFreeId(style, known), known, defaultId)),
    );
    const root = { ...part.root, children: [...part.root.children, ...styles] } as DocxElement;
    return withPart(whole, { ...part, root });
  });
}

function withFreeId(style: DocxElement, isTaken: (id: string) => boolean): DocxElement {
  const wanted = attributeOf(style, "styleId") ?? "Style";
  let id = wanted;
  for (let number = 1; isTaken(id); number++) id = `${wanted}${number}`;
  const attributes = style.attributes.map((attribute) =>
    attribute.localName === "styleId" ? { ...attribute, value: id } : attribute,
  );
  return { ...style, attributes } as DocxElement;
}

/** Points `basedOn` and `next` at styles the document has. */
function repaired(
  style: DocxElement,
  isKnown: (id: string | undefined) => boolean,
  defaultId: string | undefined,
): DocxElement {
  const children = elementsOf(style).flatMap((child) => {
    if (!["basedOn", "next"].includes(child.localName)) return [child];
    if (isKnown(valueOfChild(style, child.localName))) return [child];
    if (defaultId === undefined) return [];
    const attributes = child.attributes.map((attribute) => ({ ...attribute, value: defaultId }));
    return [{ ...child, attributes } as DocxElement];
  });
  return { ...style, children } as DocxElement;
}
