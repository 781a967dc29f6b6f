import {
  mintedParagraphIdentityAttributes,
  mintParaId,
  readOoxmlPart,
  usedParaIds,
  w14RootPrefix,
  W15_NAMESPACE_URI,
  WML_NAMESPACE_URI,
  type OoxmlPart,
} from "@docx-editor.dev/core/store";
import { elementsOf, isElement, type DocxElement, type DocxNode } from "./ooxmlNode";

const W14_NAMESPACE_URI = "http://schemas.microsoft.com/office/word/2010/wordml";

/** Reads WordprocessingML that we wrote ourselves (`w`, `w14` and `w15` are bound). */
export function fragmentOf(xml: string): readonly DocxElement[] {
  const bindings = `xmlns:w="${WML_NAMESPACE_URI}" xmlns:w14="${W14_NAMESPACE_URI}" xmlns:w15="${W15_NAMESPACE_URI}"`;
  const read = readOoxmlPart(`<w:fragment ${bindings}>${xml}</w:fragment>`, {
    name: "/fragment.xml",
    contentType: "application/xml",
  });
  if (!read.ok) throw new Error(`The fragment cannot be read: ${read.reason}`);
  return elementsOf(read.part.root);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Gives copies of nodes ids of their own, and copied paragraphs a `w14:paraId` of their own. */
export class IdentityMint {
  readonly #part: OoxmlPart;
  readonly #nextId: () => string;
  #usedParaIds: Set<string> | null = null;

  constructor(part: OoxmlPart, nextId: () => string) {
    this.#part = part;
    this.#nextId = nextId;
  }

  /** The copy declares the namespaces it uses that the part's root does not. */
  copyOf<N extends DocxNode>(node: N): N {
    const copy = this.#copyOf(node);
    if (!isElement(copy)) return copy as N;
    const declared = new Set(this.#part.root.namespaceBindings.map(({ prefix }) => prefix));
    const missing = [...prefixesIn(copy)]
      .filter(([prefix]) => !declared.has(prefix))
      .map(([prefix, namespaceUri]) => ({ prefix, namespaceUri }));
    return { ...copy, namespaceBindings: missing } as DocxNode as N;
  }

  #copyOf(node: DocxNode): DocxNode {
    const id = this.#nextId();
    if (!isElement(node)) return { ...node, id };
    const children = node.children.map((child) => this.#copyOf(child));
    const copy = { ...node, id, namespaceBindings: [], children };
    return (node.kind === "paragraph" ? this.#identified(copy as DocxElement) : copy) as DocxNode;
  }

  #identified(paragraph: DocxElement): DocxElement {
    const prefix = w14RootPrefix(this.#part.root);
    const others = paragraph.attributes.filter(
      (attribute) => !["paraId", "textId"].includes(attribute.localName),
    );
    if (prefix === null) return { ...paragraph, attributes: others } as DocxElement;
    this.#usedParaIds ??= new Set(usedParaIds(this.#part.root));
    const paraId = mintParaId(paragraph.id, this.#usedParaIds);
    this.#usedParaIds.add(paraId);
    const identity = mintedParagraphIdentityAttributes(prefix, paraId);
    return { ...paragraph, attributes: [...identity, ...others] } as DocxElement;
  }
}

function prefixesIn(element: DocxElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: DocxElement): void => {
    for (const { prefix, namespaceUri } of [node, ...node.attributes]) {
      if (prefix !== undefined && prefix !== "xml") found.set(prefix, namespaceUri);
    }
    elementsOf(node).forEach(visit);
  };
  visit(element);
  return found;
}
