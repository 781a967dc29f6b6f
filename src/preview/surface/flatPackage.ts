import { readOoxmlPart } from "@docx-editor.dev/core/store";
import { childOf, elementsOf, isWml, type DocxElement } from "./ooxmlNode";

const PACKAGE_NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** The parts of a flat OPC document (`pkg:package`) that inserting it may need. */
export interface FlatPackage {
  /** Paragraphs, tables and content controls of the body, without its page setup. */
  readonly blocks: readonly DocxElement[];
  readonly styles: DocxElement | null;
  readonly numbering: DocxElement | null;
}

/** Null where the text is no flat OPC document, or holds no body. */
export function readFlatPackage(xml: string): FlatPackage | null {
  const read = readOoxmlPart(xml, { name: "/package.xml", contentType: "application/xml" });
  if (!read.ok) return null;
  const { root } = read.part;
  if (root.localName !== "package" || root.namespaceUri !== PACKAGE_NAMESPACE) return null;
  const roots = elementsOf(root).flatMap((part) => {
    const data = childOf(part, "xmlData");
    const content = data === undefined ? undefined : elementsOf(data)[0];
    return content === undefined ? [] : [content];
  });
  const document = roots.find((each) => isWml(each, "document"));
  const body = childOf(document, "body");
  if (body === undefined) return null;
  return {
    blocks: elementsOf(body).filter((block) =>
      ["p", "tbl", "sdt"].some((localName) => isWml(block, localName)),
    ),
    styles: roots.find((each) => isWml(each, "styles")) ?? null,
    numbering: roots.find((each) => isWml(each, "numbering")) ?? null,
  };
}
