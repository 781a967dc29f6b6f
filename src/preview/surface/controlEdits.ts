import {
  allocateContentControlId,
  orderedContentControlProperties,
  parentNodeOf,
  type OoxmlPart,
} from "@docx-editor.dev/core/store";

import { DocxRefusal, type DocxSession } from "./docxSession";
import { storyOf } from "./place";
import type { IndexedControl } from "./documentIndex";
import { lineageOf, refuseLockedAround, refuseLockedContent, refuseLockedControls } from "./locks";
import { escapeXml, fragmentOf } from "./ooxmlFragment";
import { childOf, childrenOf, elementsOf, isElement, type DocxElement } from "./ooxmlNode";
import { lengthOf } from "./paragraphText";
import { editStory } from "./storyEdit";
import { deleteText, paragraphAt, storyIndex, type Span } from "./textEdits";
import { divideInsertionAt, takeIntoInsertion } from "./trackedInsertion";

/** Puts a content control around text of one paragraph. @returns the node id of the control */
export function wrapText(
  session: DocxSession,
  { paragraphId, start, end }: Span,
  type: "richText" | "plainText",
): string {
  const story = storyOf(paragraphId);
  for (const offset of [start, end]) divideInsertionAt(session, { paragraphId, offset });
  const before = storyIndex(session, story).controlById;
  session.apply(story, [{ op: "insertContentControl", paragraphId, start, end, type }]);
  const made = storyIndex(session, story).controls.find(({ nodeId }) => !before.has(nodeId));
  if (made === undefined) throw new DocxRefusal("impossible", "No content control was made.");
  const inserted =
    (made.inlineSpan?.end ?? end) - (made.inlineSpan?.start ?? start) - (end - start);
  session.anchors.textReplaced(paragraphId, end, 0, Math.max(0, inserted));
  if (session.trackedAuthor !== null) takeIntoInsertion(session, made.nodeId);
  return made.nodeId;
}

/** Puts a content control around whole paragraphs and what stands between them. */
export function wrapParagraphs(session: DocxSession, firstId: string, lastId: string): string {
  const story = storyOf(firstId);
  const first = paragraphAt(session, firstId);
  if (first !== null) refuseLockedAround(first);
  return editStory(session, story, (edit) => {
    const { container, from, to } = siblingsAround(edit.part, firstId, lastId);
    const id = allocateContentControlId(edit.part.root);
    if (id === null) throw new DocxRefusal("impossible", "No id is left for a content control.");
    const [template] = fragmentOf(
      `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent/></w:sdt>`,
    );
    if (template === undefined) throw new Error("The fragment is empty.");
    const control = edit.copyOf(template);
    const blocks = container.children.slice(from, to + 1);
    const filled = {
      ...control,
      children: elementsOf(control).map((child) =>
        child.localName === "sdtContent" ? { ...child, children: blocks } : child,
      ),
    } as DocxElement;
    edit.setChildren(container.id, [
      ...container.children.slice(0, from),
      filled,
      ...container.children.slice(to + 1),
    ]);
    return control.id;
  });
}

interface Siblings {
  readonly container: DocxElement;
  readonly from: number;
  readonly to: number;
}

/** The nearest container of both paragraphs, and the children that hold them. */
function siblingsAround(part: OoxmlPart, firstId: string, lastId: string): Siblings {
  const up = (nodeId: string): readonly DocxElement[] => {
    const parent = parentNodeOf(part, nodeId);
    return parent === null ? [] : [parent, ...up(parent.id)];
  };
  const firstLine = up(firstId);
  const lastLine = up(lastId);
  const container = firstLine.find((element) => lastLine.includes(element));
  if (container === undefined) throw new DocxRefusal("impossible", "The paragraphs stand apart.");
  const childHolding = (nodeId: string, line: readonly DocxElement[]): number => {
    const depth = line.indexOf(container);
    const childId = depth === 0 ? nodeId : line[depth - 1]?.id;
    return container.children.findIndex((child) => child.id === childId);
  };
  const from = childHolding(firstId, firstLine);
  const to = childHolding(lastId, lastLine);
  if (!["body", "sdtContent", "tc", "hdr", "ftr"].includes(container.localName)) {
    throw new DocxRefusal("impossible", "A content control cannot stand around these paragraphs.");
  }
  return { container, from, to };
}

/** Takes the control away and leaves what is in it. */
export function unwrapControl(session: DocxSession, control: IndexedControl): void {
  refuseLockedControls([control]);
  editStory(session, storyOf(control.nodeId), (edit) => {
    const content = childOf(edit.element(control.nodeId), "sdtContent");
    const inner = content === undefined ? [] : childrenOf(content);
    const parent = edit.parentOf(control.nodeId);
    edit.setChildren(
      parent.id,
      parent.children.flatMap((child) => (child.id === control.nodeId ? inner : [child])),
    );
  });
}

/**
 * Takes text out of one paragraph, with the controls that lie in it. A control whose content is
 * exactly the span stays, empty: the span may well have been meant inside it.
 */
export function deleteTextWithControls(session: DocxSession, span: Span): void {
  const { controls, paragraphById } = storyIndex(session, storyOf(span.paragraphId));
  const order = paragraphById.get(span.paragraphId)?.order;
  const inside = controls.filter(({ inlineSpan, firstParagraph }) => {
    if (inlineSpan === null || firstParagraph !== order) return false;
    const { start, end } = inlineSpan;
    return span.start <= start && end <= span.end && end - start < span.end - span.start;
  });
  refuseLockedContent(inside);
  for (const control of inside.toReversed()) unwrapControl(session, control);
  deleteText(session, span);
}

/**
 * Takes the control away with what is in it; a container is never left without a paragraph. Where edits
 * are tracked, its text is struck out and the control stays around it.
 */
export function deleteControl(session: DocxSession, control: IndexedControl): void {
  refuseLockedControls([control]);
  refuseLockedContent(lineageOf(control));
  const { inlineSpan } = control;
  const story = storyOf(control.nodeId);
  const inside = storyIndex(session, story).paragraphs.slice(
    control.firstParagraph,
    control.lastParagraph + 1,
  );
  if (session.trackedAuthor !== null) {
    for (const { id, node } of inside)
      deleteText(session, { paragraphId: id, start: 0, end: lengthOf(node), ...inlineSpan });
    return;
  }
  if (inlineSpan !== null) {
    const paragraphId = inside[0]?.id ?? "";
    unwrapControl(session, control);
    deleteText(session, { paragraphId, ...inlineSpan });
    return;
  }
  editStory(session, story, (edit) => {
    const parent = edit.parentOf(control.nodeId);
    const others = elementsOf(parent).filter(
      ({ id, localName }) => id !== control.nodeId && ["p", "sdt"].includes(localName),
    );
    if (others.length > 0) edit.remove(control.nodeId);
    else edit.replace(control.nodeId, edit.copyOf(fragmentOf("<w:p/>")[0] as DocxElement));
  });
  for (const { id } of inside) session.anchors.paragraphRemoved(id);
}

/** Elements of `w:sdtPr` that can be set, by local name; null takes the element away. */
export interface ControlChange {
  readonly alias?: string | null;
  readonly tag?: string | null;
  readonly lock?: "sdtLocked" | "contentLocked" | "sdtContentLocked" | null;
  readonly temporary?: boolean;
  readonly appearance?: "boundingBox" | "tags" | "hidden";
  /** `RRGGBB`. */
  readonly color?: string | null;
}

export function changeControl(
  session: DocxSession,
  control: IndexedControl,
  change: ControlChange,
): void {
  editStory(session, storyOf(control.nodeId), (edit) => {
    const properties = childOf(edit.element(control.nodeId), "sdtPr");
    if (properties === undefined)
      throw new DocxRefusal("impossible", "The control has no properties.");
    const elements = Object.entries<string | boolean | null>({ ...change }).map(([name, value]) =>
      elementFor(name, value),
    );
    const replaced = new Set(Object.keys(change));
    const kept = childrenOf(properties).filter(
      (child) => !isElement(child) || !replaced.has(child.localName),
    );
    const added = fragmentOf(elements.join("")).map((element) => edit.copyOf(element));
    edit.setChildren(properties.id, orderedContentControlProperties([...kept, ...added]));
  });
}

function elementFor(name: string, value: string | boolean | null): string {
  if (value === null || value === false) return "";
  if (value === true) return `<w:${name}/>`;
  const prefix = name === "appearance" || name === "color" ? "w15" : "w";
  const attribute = name === "color" ? "w:val" : `${prefix}:val`;
  return `<${prefix}:${name} ${attribute}="${escapeXml(value)}"/>`;
}
