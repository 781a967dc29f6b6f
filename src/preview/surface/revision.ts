import type { OoxmlPart } from "@docx-editor.dev/core/store";
import type { DocxSession } from "./docxSession";
import { escapeXml, fragmentOf } from "./ooxmlFragment";
import {
  attributeOf,
  childrenOf,
  elementsOf,
  isElement,
  isWml,
  type DocxElement,
  type DocxNode,
} from "./ooxmlNode";

/** Who made a tracked change, and when: ISO 8601 to the second, as Word writes it. */
export interface Revision {
  readonly author: string;
  readonly date: string;
}

/** What an edit made now is marked with; null while edits are not tracked. */
export function revisionOf({ trackedAuthor }: DocxSession): Revision | null {
  if (trackedAuthor === null) return null;
  return { author: trackedAuthor, date: `${new Date().toISOString().slice(0, 19)}Z` };
}

/**
 * Blocks or runs as they are put into a part: with their text in `w:ins` where edits are tracked. The marks of
 * their paragraphs are left alone.
 */
export function asInserted(
  session: DocxSession,
  part: OoxmlPart,
  nodes: readonly DocxElement[],
): readonly DocxElement[] {
  const revision = revisionOf(session);
  if (revision === null) return nodes;
  let id = freeRevisionId(part.root);
  const insertionOf = (run: DocxElement): DocxElement[] => {
    const { author, date } = revision;
    const xml = `<w:ins w:id="${id++}" w:author="${escapeXml(author)}" w:date="${date}"/>`;
    return fragmentOf(xml).map((element) => ({ ...element, children: [run] }) as DocxElement);
  };
  const inserted = (node: DocxNode): readonly DocxNode[] => {
    if (!isElement(node) || CHANGES.has(node.localName)) return [node];
    if (isWml(node, "r")) return insertionOf(node);
    return [{ ...node, children: childrenOf(node).flatMap(inserted) } as DocxNode];
  };
  return nodes.flatMap(inserted).filter(isElement);
}

/** Elements of tracked changes that carry an id. */
const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"]);

/** A number that no tracked change has, nor any above it. */
export function freeRevisionId(element: DocxElement): number {
  const own = CHANGES.has(element.localName) ? Number(attributeOf(element, "id")) + 1 : 1;
  return elementsOf(element).reduce(
    (free, child) => Math.max(free, freeRevisionId(child)),
    own || 1,
  );
}

/** The name Word gives to a person who has not given one. */
export function authorIn(language: string): string {
  return language.startsWith("zh") ? "作者" : "Author";
}
