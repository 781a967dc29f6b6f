import assert from "node:assert/strict";
import type { EditOperation } from "../../src/preview/surface/docxSession";
import type { Place } from "../../src/preview/surface/place";
import type { HeadlessSession } from "../../src/preview/surface/headlessSession";
import { paragraphLength, storyIndex } from "../../src/preview/surface/textEdits";

/** Edits of a person at the selection, which must be a caret in the body. They go past the object model. */
export interface Keyboard {
  type(text: string): void;
  enter(): void;
  backspace(): void;
}

export function keyboardOf(session: HeadlessSession): Keyboard {
  const press = (operation: EditOperation, caret: () => Place): void => {
    const { rejected, reason } = session.tree.applyTreeOps([operation]);
    assert.equal(rejected, false, reason);
    const place = caret();
    session.select({ start: place, end: place });
  };
  const neighbour = (paragraphId: string, step: 1 | -1): string => {
    const { paragraphs, paragraphById } = storyIndex(session, session.mainStory);
    const order = paragraphById.get(paragraphId)?.order ?? 0;
    return paragraphs[order + step]?.id ?? assert.fail("no paragraph there");
  };
  return {
    type(text) {
      const { paragraphId, offset } = session.selection().start;
      press({ op: "insertText", paragraphId, offset, text }, () => ({
        paragraphId,
        offset: offset + text.length,
      }));
    },
    enter() {
      const { paragraphId, offset } = session.selection().start;
      press({ op: "splitParagraph", paragraphId, offset }, () => ({
        paragraphId: neighbour(paragraphId, 1),
        offset: 0,
      }));
    },
    backspace() {
      const { paragraphId, offset } = session.selection().start;
      if (offset > 0) {
        press({ op: "deleteText", paragraphId, start: offset - 1, end: offset }, () => ({
          paragraphId,
          offset: offset - 1,
        }));
        return;
      }
      const firstId = neighbour(paragraphId, -1);
      const length = paragraphLength(session, firstId);
      press({ op: "joinParagraphs", firstId, secondId: paragraphId }, () => ({
        paragraphId: firstId,
        offset: length,
      }));
    },
  };
}
