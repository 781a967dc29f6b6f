import { paragraphOffsetIndex } from "@docx-editor.dev/core/store";
import type { DocxSession } from "./docxSession";
import {
  childOf,
  childrenOf,
  elementsOf,
  isElement,
  isWml,
  type DocxElement,
  type DocxNode,
  type DocxParagraph,
} from "./ooxmlNode";
import { storyOf, type Place } from "./place";
import { freeRevisionId } from "./revision";
import { editStory } from "./storyEdit";
import { paragraphAt } from "./textEdits";

/**
 * Makes two of a tracked insertion at a place inside it, as the engine puts a content control only around
 * whole ones.
 */
export function divideInsertionAt(session: DocxSession, { paragraphId, offset }: Place): void {
  const paragraph = paragraphAt(session, paragraphId)?.node;
  const insertion = paragraph === undefined ? null : insertionAround(paragraph, offset);
  if (paragraph === undefined || insertion === null) return;
  const index = paragraphOffsetIndex(paragraph);
  const half = (node: DocxNode, isFirst: boolean): readonly DocxNode[] => {
    if (isElement(node) && node.localName === "rPr") return [node];
    const span = index.spanOf(node.id);
    if (span === null) return isFirst ? [node] : [];
    if (span.end <= offset) return isFirst ? [node] : [];
    if (span.start >= offset) return isFirst ? [] : [node];
    if (!isElement(node)) {
      const at = offset - span.start;
      const value = isFirst ? node.value.slice(0, at) : node.value.slice(at);
      return [{ ...node, value }];
    }
    const children = childrenOf(node).flatMap((child) => half(child, isFirst));
    return [{ ...node, children } as DocxNode];
  };
  editStory(session, storyOf(paragraphId), (edit) => {
    const [first] = half(insertion, true);
    const [second] = half(insertion, false);
    if (first === undefined || second === undefined) return;
    const id = String(freeRevisionId(edit.part.root));
    edit.insertAfter(insertion.id, [edit.copyOf(withId(second, id))]);
    edit.replace(insertion.id, first);
  });
}

function withId(node: DocxNode, value: string): DocxNode {
  if (!isElement(node)) return node;
  const attributes = node.attributes.map((attribute) =>
    attribute.localName === "id" ? { ...attribute, value } : attribute,
  );
  return { ...node, attributes } as DocxNode;
}

function insertionAround(paragraph: DocxParagraph, offset: number): DocxElement | null {
  const index = paragraphOffsetIndex(paragraph);
  const inside = (element: DocxElement): DocxElement | null => {
    for (const child of elementsOf(element)) {
      const span = index.spanOf(child.id);
      if (span !== null && span.start < offset && offset < span.end)
        return isWml(child, "ins") ? child : inside(child);
    }
    return null;
  };
  return inside(paragraph);
}

/** A control around nothing but inserted text is itself inserted, so that rejecting the text takes it along. */
export function takeIntoInsertion(session: DocxSession, controlId: string): void {
  editStory(session, storyOf(controlId), (edit) => {
    const control = edit.element(controlId);
    const inside = elementsOf(childOf(control, "sdtContent") ?? control);
    const [insertion] = inside;
    if (insertion === undefined || !inside.every((each) => isWml(each, "ins"))) return;
    const runs = inside.flatMap(childrenOf);
    const children = elementsOf(control).map((child) =>
      isWml(child, "sdtContent") ? { ...child, children: runs } : child,
    );
    const around = { ...insertion, children: [{ ...control, children }] } as DocxElement;
    const parent = edit.parentOf(controlId);
    edit.setChildren(
      parent.id,
      parent.children.map((child) => (child.id === controlId ? around : child)),
    );
  });
}
