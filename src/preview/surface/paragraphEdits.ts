import { parentNodeOf, storyRootsOf, type OoxmlPart } from "@docx-editor.dev/core/store";
import { deleteTextWithControls } from "./controlEdits";
import { DocxRefusal, type DocxSession } from "./docxSession";
import { storyOf, type Place, type StoryName } from "./place";
import type { IndexedParagraph, StoryIndex } from "./documentIndex";
import { refuseLockedAround, refuseLockedContent, refuseLockedControls } from "./locks";
import {
  childOf,
  elementsOf,
  isElement,
  isWml,
  type DocxElement,
  type DocxNode,
} from "./ooxmlNode";
import { lengthOf } from "./paragraphText";
import { editStory, type StoryEdit } from "./storyEdit";
import { strikeParagraph, strikeRange } from "./struckText";
import {
  deleteText,
  joinParagraphs,
  markInserted,
  paragraphAt,
  paragraphLength,
  storyIndex,
} from "./textEdits";

export type Side = "before" | "after";

/**
 * Puts an empty paragraph beside a block (a paragraph, a table, a content control), with the
 * formats of `model`. @returns its id
 */
export function insertParagraphBeside(
  session: DocxSession,
  blockId: string,
  side: Side,
  model: IndexedParagraph,
): string {
  const beside = paragraphAt(session, blockId);
  if (beside !== null) refuseLockedAround(beside);
  const paragraphId = editStory(session, storyOf(blockId), (edit) => {
    const paragraph = edit.copyOf(emptyLike(model.node));
    if (side === "before") edit.insertBefore(blockId, [paragraph]);
    else edit.insertAfter(blockId, [paragraph]);
    return paragraph.id;
  });
  markInserted(session, [paragraphId]);
  return paragraphId;
}

/** What belongs to the section or to tracked changes and not to the look of a paragraph. */
const NOT_INHERITED = new Set([
  "sectPr",
  "pPrChange",
  "rPrChange",
  "ins",
  "del",
  "moveFrom",
  "moveTo",
]);

function emptyLike(paragraph: DocxElement): DocxElement {
  const properties = childOf(paragraph, "pPr");
  const children = properties === undefined ? [] : [inheritable(properties)];
  return { ...paragraph, children } as DocxElement;
}

function inheritable(element: DocxElement): DocxElement {
  const children = (element.children as readonly DocxNode[])
    .filter((child) => !isElement(child) || !NOT_INHERITED.has(child.localName))
    .map((child) => (isElement(child) && isWml(child, "rPr") ? inheritable(child) : child));
  return { ...element, children } as DocxElement;
}

/** Takes a paragraph out; where its container needs it, only its text goes. */
export function deleteParagraph(session: DocxSession, paragraphId: string): void {
  const paragraph = paragraphAt(session, paragraphId);
  if (paragraph === null) throw new DocxRefusal("impossible", "The paragraph is gone.");
  const { controls } = indexOfStoryOf(session, paragraphId);
  refuseLockedAround(paragraph);
  const inside = controls.filter(
    (control) => control.inlineSpan !== null && control.firstParagraph === paragraph.order,
  );
  refuseLockedContent(inside);
  refuseLockedControls(inside);
  const part = session.part(storyOf(paragraphId));
  if (part === null || !canLoseParagraph(part, paragraphId)) {
    deleteText(session, { paragraphId, start: 0, end: lengthOf(paragraph.node) });
    return;
  }
  if (session.trackedAuthor !== null && strikeParagraph(session, paragraphId) === "struck") return;
  editStory(session, storyOf(paragraphId), (edit) => edit.remove(paragraphId));
  session.anchors.paragraphRemoved(paragraphId);
}

/** A body, a cell and a content control need a paragraph at their end. */
function canLoseParagraph(part: OoxmlPart, paragraphId: string): boolean {
  const parent = parentNodeOf(part, paragraphId);
  if (parent === null) return false;
  const blocks = elementsOf(parent).filter((child) => isBlock(child));
  const others = blocks.filter((block) => block.id !== paragraphId);
  const last = others.at(-1);
  return last !== undefined && (last.kind === "paragraph" || isWml(last, "sdt"));
}

function isBlock(element: DocxElement): boolean {
  return element.kind === "paragraph" || isWml(element, "tbl") || isWml(element, "sdt");
}

/** Takes out the text between two places; paragraphs in between go, and the ends become one. */
export function deleteRange(session: DocxSession, start: Place, end: Place): void {
  if (session.trackedAuthor !== null) {
    strikeRange(session, start, end);
    return;
  }
  if (start.paragraphId === end.paragraphId) {
    deleteTextWithControls(session, { ...start, start: start.offset, end: end.offset });
    return;
  }
  const { paragraphId } = start;
  const length = paragraphLength(session, paragraphId);
  deleteTextWithControls(session, { paragraphId, start: start.offset, end: length });
  deleteTextWithControls(session, { paragraphId: end.paragraphId, start: 0, end: end.offset });
  deleteBetween(session, paragraphId, end.paragraphId);
  const part = session.part(storyOf(paragraphId));
  if (part === null) return;
  const parent = parentNodeOf(part, paragraphId);
  if (parent !== null && parent === parentNodeOf(part, end.paragraphId)) {
    joinParagraphs(session, paragraphId, end.paragraphId);
  }
}

/** Takes out every block that stands wholly between two paragraphs. */
function deleteBetween(session: DocxSession, firstId: string, lastId: string): void {
  const index = indexOfStoryOf(session, firstId);
  const from = (index.paragraphById.get(firstId)?.order ?? 0) + 1;
  const to = (index.paragraphById.get(lastId)?.order ?? 0) - 1;
  if (to < from) return;
  const covered = index.paragraphs.slice(from, to + 1);
  covered.forEach(refuseLockedAround);
  refuseLockedControls(
    index.controls.filter(({ firstParagraph, lastParagraph }) => {
      return firstParagraph >= from && lastParagraph <= to && lastParagraph >= firstParagraph;
    }),
  );
  const removed = editStory(session, storyOf(firstId), (edit) => {
    return new BlockRemoval(edit, new Set(covered.map(({ id }) => id))).run(edit.part.root);
  });
  for (const paragraphId of removed) session.anchors.paragraphRemoved(paragraphId);
}

class BlockRemoval {
  readonly #edit: StoryEdit;
  readonly #covered: ReadonlySet<string>;
  readonly #removed: string[] = [];

  constructor(edit: StoryEdit, covered: ReadonlySet<string>) {
    this.#edit = edit;
    this.#covered = covered;
  }

  /** @returns ids of the paragraphs that are gone */
  run(container: DocxElement): readonly string[] {
    this.#within(container);
    return this.#removed;
  }

  #within(container: DocxElement): void {
    const blocks = elementsOf(container).filter(isBlock);
    const keepsOne = isWml(container, "tc") && blocks.every((block) => this.#isCovered(block));
    for (const block of blocks) {
      if (keepsOne && block === blocks.at(-1)) this.#empty(block);
      else if (this.#isCovered(block)) this.#remove(block);
      else this.#within(block);
    }
    for (const child of elementsOf(container)) if (!isBlock(child)) this.#within(child);
  }

  #isCovered(block: DocxElement): boolean {
    const paragraphs = paragraphsIn(block);
    return paragraphs.length > 0 && paragraphs.every(({ id }) => this.#covered.has(id));
  }

  #remove(block: DocxElement): void {
    this.#removed.push(...paragraphsIn(block).map(({ id }) => id));
    this.#edit.remove(block.id);
  }

  #empty(block: DocxElement): void {
    if (block.kind !== "paragraph") return;
    const properties = childOf(block, "pPr");
    this.#edit.setChildren(block.id, properties === undefined ? [] : [properties]);
    this.#removed.push(block.id);
  }
}

function paragraphsIn(block: DocxElement): readonly DocxElement[] {
  if (block.kind === "paragraph") return [block];
  return elementsOf(block).flatMap((child) => paragraphsIn(child));
}

function indexOfStoryOf(session: DocxSession, nodeId: string): StoryIndex {
  return storyIndex(session, storyOf(nodeId));
}

/** Leaves one empty paragraph of a story, without tables and content controls. */
export function clearStory(session: DocxSession, story: StoryName): void {
  const part = session.part(story);
  const [root] = part === null ? [] : storyRootsOf(part);
  if (root === undefined) throw new DocxRefusal("impossible", `There is no story ${story}.`);
  const { paragraphs, controls } = storyIndex(session, story);
  refuseLockedContent(controls);
  refuseLockedControls(controls);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (session.trackedAuthor !== null && first !== undefined && last !== undefined) {
    const end = { paragraphId: last.id, offset: lengthOf(last.node) };
    strikeRange(session, { paragraphId: first.id, offset: 0 }, end);
    return;
  }
  session.apply(story, [{ op: "replaceStoryBlocks", storyRootId: root.root.id, paragraphs: [""] }]);
  const { paragraphById } = storyIndex(session, story);
  for (const { id } of paragraphs) {
    if (!paragraphById.has(id)) session.anchors.paragraphRemoved(id);
  }
}
