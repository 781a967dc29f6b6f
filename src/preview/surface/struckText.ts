import { parentNodeOf } from "@docx-editor.dev/core/store";
import type { DocxSession } from "./docxSession";
import { refuseLockedAround } from "./locks";
import { attributeOf, childOf } from "./ooxmlNode";
import { lengthOf } from "./paragraphText";
import { storyOf, type Place } from "./place";
import { revisionOf } from "./revision";
import { deleteText, joinParagraphs, paragraphAt, storyIndex } from "./textEdits";

/** Strikes out the text between two places and the paragraph ends in it, as a tracked deletion. */
export function strikeRange(session: DocxSession, start: Place, end: Place): void {
  const { paragraphs, paragraphById } = storyIndex(session, storyOf(start.paragraphId));
  const from = paragraphById.get(start.paragraphId)?.order ?? 0;
  const to = paragraphById.get(end.paragraphId)?.order ?? from;
  const struck = paragraphs.slice(from, to + 1);
  struck.forEach(refuseLockedAround);
  for (const { id, node, order } of struck)
    deleteText(session, {
      paragraphId: id,
      start: order === from ? start.offset : 0,
      end: order === to ? end.offset : lengthOf(node),
    });
  // From the end, so that a paragraph that really goes takes no other one's neighbour away.
  for (let at = struck.length - 1; at > 0; at--) {
    const [first, second] = [struck[at - 1]?.id ?? "", struck[at]?.id ?? ""];
    if (haveOneParent(session, first, second)) joinParagraphs(session, first, second);
  }
}

/**
 * Strikes out a paragraph with its end. @returns whether it is gone altogether once its text is: one that
 * was itself inserted by the same author, and not accepted yet
 */
export function strikeParagraph(session: DocxSession, paragraphId: string): "struck" | "gone" {
  const paragraph = paragraphAt(session, paragraphId);
  const revision = revisionOf(session);
  if (paragraph === null || revision === null) return "struck";
  deleteText(session, { paragraphId, start: 0, end: lengthOf(paragraph.node) });
  const left = paragraphAt(session, paragraphId);
  const inserted = childOf(childOf(childOf(left?.node, "pPr"), "rPr"), "ins");
  const isOwn = attributeOf(inserted, "author") === revision.author;
  if (isOwn && left !== null && lengthOf(left.node) === 0) return "gone";
  session.apply(storyOf(paragraphId), [
    { op: "setParagraphMarkRevision", paragraphId, kind: "del", revision },
  ]);
  return "struck";
}

function haveOneParent(session: DocxSession, firstId: string, secondId: string): boolean {
  const part = session.part(storyOf(firstId));
  if (part === null) return false;
  const parent = parentNodeOf(part, firstId);
  return parent !== null && parent === parentNodeOf(part, secondId);
}
