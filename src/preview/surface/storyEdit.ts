import {
  createNodeIdAllocator,
  findNode,
  insertChildren,
  parentNodeOf,
  removeNode,
  replaceChildren,
  replaceNode,
  withPart,
  type OoxmlEditResult,
  type OoxmlPart,
} from "@docx-editor.dev/core/store";
import { DocxRefusal, type DocxSession } from "./docxSession";
import type { StoryName } from "./place";
import { IdentityMint } from "./ooxmlFragment";
import { isElement, type DocxElement, type DocxNode } from "./ooxmlNode";

/** Rewrites one story as one transaction. Nodes that are kept keep their ids, and so their anchors. */
export function editStory<T>(
  session: DocxSession,
  story: StoryName,
  change: (edit: StoryEdit) => T,
): T {
  const part = session.part(story);
  if (part === null) throw new DocxRefusal("impossible", `There is no part ${story}.`);
  const edit = new StoryEdit(part);
  const result = change(edit);
  session.rewrite((whole) => withPart(whole, edit.part));
  return result;
}

/** A story being rewritten; checked as a whole when the transaction is carried out. */
export class StoryEdit {
  readonly #nextId: () => string;
  readonly #mint: IdentityMint;
  #part: OoxmlPart;

  constructor(part: OoxmlPart) {
    this.#part = part;
    this.#nextId = createNodeIdAllocator(part);
    this.#mint = new IdentityMint(part, this.#nextId);
  }

  get part(): OoxmlPart {
    return this.#part;
  }

  /** A copy that may be put into the story, with ids of its own all through. */
  copyOf<N extends DocxNode>(node: N): N {
    return this.#mint.copyOf(node);
  }

  element(nodeId: string): DocxElement {
    const node = findNode(this.#part, nodeId);
    if (node === null || !isElement(node))
      throw new DocxRefusal("impossible", `No node ${nodeId}.`);
    return node;
  }

  parentOf(nodeId: string): DocxElement {
    const parent = parentNodeOf(this.#part, nodeId);
    if (parent === null) throw new DocxRefusal("impossible", `No parent of ${nodeId}.`);
    return parent;
  }

  insertBefore(nodeId: string, nodes: readonly DocxNode[]): void {
    this.#insertBeside(nodeId, 0, nodes);
  }

  insertAfter(nodeId: string, nodes: readonly DocxNode[]): void {
    this.#insertBeside(nodeId, 1, nodes);
  }

  setChildren(nodeId: string, children: readonly DocxNode[]): void {
    this.#take(replaceChildren(this.#part, nodeId, children, UNCHECKED));
  }

  replace(nodeId: string, node: DocxNode): void {
    this.#take(replaceNode(this.#part, nodeId, node, UNCHECKED));
  }

  remove(nodeId: string): void {
    this.#take(removeNode(this.#part, nodeId, UNCHECKED));
  }

  #insertBeside(nodeId: string, step: 0 | 1, nodes: readonly DocxNode[]): void {
    const parent = this.parentOf(nodeId);
    const index = parent.children.findIndex((child) => child.id === nodeId) + step;
    this.#take(insertChildren(this.#part, parent.id, index, nodes, UNCHECKED));
  }

  #take(result: OoxmlEditResult): void {
    if (!result.ok) {
      throw new DocxRefusal("impossible", result.issues.map((issue) => issue.code).join(", "));
    }
    this.#part = result.part;
  }
}

/** The transaction checks the finished tree, so the steps towards it need not be checked. */
const UNCHECKED = { deferValidation: true };
