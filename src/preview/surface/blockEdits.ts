import { allocateContentControlId } from "@docx-editor.dev/core/store";
import type { DocxSession } from "./docxSession";
import { refuseLockedAround } from "./locks";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  isElement,
  isWml,
  type DocxElement,
  type DocxNode,
} from "./ooxmlNode";
import { storyOf, type Place, type PlaceRange, type StoryName } from "./place";
import { asInserted } from "./revision";
import { editStory, type StoryEdit } from "./storyEdit";
import {
  markInserted,
  paragraphAt,
  paragraphLength,
  splitParagraph,
  storyIndex,
} from "./textEdits";

/**
 * Puts the text of one paragraph into another one, which keeps its own formats.
 * @returns where it stands
 */
export function insertInline(session: DocxSession, at: Place, block: DocxElement): PlaceRange {
  const { paragraphId, offset } = at;
  const lengthBefore = paragraphLength(session, paragraphId);
  const formats = childOf(paragraphAt(session, paragraphId)?.node, "pPr");
  const blocks = trackedBlocks(session, storyOf(paragraphId), [block]);
  session.apply(storyOf(paragraphId), [
    { op: "insertFragment", paragraphId, offset, blocks, lastMarkCovered: false },
  ]);
  const inserted = paragraphLength(session, paragraphId) - lengthBefore;
  session.anchors.textReplaced(paragraphId, offset, 0, inserted);
  restoreFormats(session, paragraphId, formats);
  return { start: at, end: { paragraphId, offset: offset + inserted } };
}

/** The engine gives the paragraph the formats of what was put into it. */
function restoreFormats(
  session: DocxSession,
  paragraphId: string,
  formats: DocxElement | undefined,
): void {
  const node = paragraphAt(session, paragraphId)?.node;
  if (node === undefined || childOf(node, "pPr") === formats) return;
  editStory(session, storyOf(paragraphId), (edit) => {
    const content = childrenOf(node).filter((child) => !isElement(child) || !isWml(child, "pPr"));
    edit.setChildren(paragraphId, formats === undefined ? content : [formats, ...content]);
  });
}

/**
 * Puts blocks between what stands before and behind a place; the rest of the paragraph goes on
 * behind them, even where it is empty. @returns from the first block's beginning to the last one's end
 */
export function insertBlocks(
  session: DocxSession,
  at: Place,
  blocks: readonly DocxElement[],
): PlaceRange {
  const host = paragraphAt(session, at.paragraphId);
  if (host !== null) refuseLockedAround(host);
  const restId = at.offset === 0 ? at.paragraphId : splitParagraph(session, at, true);
  const story = storyOf(restId);
  const ids = editStory(session, story, (edit) => {
    const copies = withFreeControlIds(edit, trackedBlocks(session, story, blocks)).map((block) =>
      edit.copyOf(block),
    );
    edit.insertBefore(restId, copies);
    return copies.flatMap(paragraphIdsIn);
  });
  markInserted(session, ids);
  const { paragraphById } = storyIndex(session, story);
  const [firstId = restId] = ids;
  const lastId = ids.findLast((id) => paragraphById.has(id)) ?? restId;
  return {
    start: { paragraphId: firstId, offset: 0 },
    end: { paragraphId: lastId, offset: paragraphLength(session, lastId) },
  };
}

/** The blocks as they are put into a story: their text is marked as inserted where edits are tracked. */
function trackedBlocks(
  session: DocxSession,
  story: StoryName,
  blocks: readonly DocxElement[],
): readonly DocxElement[] {
  const part = session.part(story);
  return part === null ? blocks : asInserted(session, part, blocks);
}

/** Every content control has an id that no other one has. */
function withFreeControlIds(
  edit: StoryEdit,
  blocks: readonly DocxElement[],
): readonly DocxElement[] {
  let next = allocateContentControlId(edit.part.root) ?? 1;
  const renumbered = (element: DocxElement, isInProperties: boolean): DocxElement => {
    const children = childrenOf(element).map((child): DocxNode => {
      if (!isElement(child)) return child;
      if (isInProperties && isWml(child, "id") && attributeOf(child, "val") !== undefined) {
        const value = String(next++);
        return {
          ...child,
          attributes: child.attributes.map((attribute) => ({ ...attribute, value })),
        } as DocxNode;
      }
      return renumbered(child, isWml(child, "sdtPr"));
    });
    return { ...element, children } as DocxElement;
  };
  return blocks.map((block) => renumbered(block, false));
}

function paragraphIdsIn(block: DocxElement): readonly string[] {
  return block.kind === "paragraph" ? [block.id] : elementsOf(block).flatMap(paragraphIdsIn);
}
