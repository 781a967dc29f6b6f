import type { OoxmlNode, OoxmlParagraphNode } from "@docx-editor.dev/core/store";
import { WML_NAMESPACE_URI } from "@docx-editor.dev/core/store";

/** An element of the document's tree, or a stretch of its text. The tree is never changed in place. */
export type DocxNode = OoxmlNode;
export type DocxElement = Exclude<OoxmlNode, { kind: "textValue" }>;
export type DocxParagraph = OoxmlParagraphNode;

export function childrenOf(node: DocxNode): readonly DocxNode[] {
  return node.kind === "textValue" ? [] : node.children;
}

export function elementsOf(node: DocxNode): readonly DocxElement[] {
  return childrenOf(node).filter(isElement);
}

export function isElement(node: DocxNode): node is DocxElement {
  return node.kind !== "textValue";
}

/** Whether the node is the WordprocessingML element `w:<localName>`. */
export function isWml(element: DocxElement, localName: string): boolean {
  return element.localName === localName && element.namespaceUri === WML_NAMESPACE_URI;
}

export function childOf(node: DocxNode | undefined, localName: string): DocxElement | undefined {
  if (node === undefined) return undefined;
  return elementsOf(node).find((child) => child.localName === localName);
}

export function attributeOf(node: DocxNode | undefined, localName: string): string | undefined {
  if (node === undefined || !isElement(node)) return undefined;
  return node.attributes.find((attribute) => attribute.localName === localName)?.value;
}

/** `w:val` of a child element such as `w:tag`. */
export function valueOfChild(node: DocxNode | undefined, localName: string): string | undefined {
  return attributeOf(childOf(node, localName), "val");
}

/** An on/off element: present and not switched off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !["0", "false", "off"].includes(value);
}
