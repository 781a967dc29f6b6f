import type { DocumentHost } from "../documentHost";
import type { Timer } from "../endlessWait";
import { isSupported } from "../office/isSupported";
import { revealParagraph } from "../reading/revealParagraph";
import { createSpotlight } from "./spotlight";
import { Underlines } from "./underlines";

type Marks = Pick<DocumentHost, "canUnderline" | "underline" | "reveal" | "clearMarks">;

/** What is shown on the text without being part of the document. `call` runs batches one after another. */
export function documentMarks(
  call: <T>(batch: (context: Word.RequestContext) => Promise<T>) => Promise<T>,
  turnCame: () => Promise<void>,
  timer: Timer,
): Marks {
  const canUnderline = isSupported("WordApi 1.7");
  const underlines = new Underlines();
  const spotlight = createSpotlight(timer);
  return {
    canUnderline,
    async underline(wanted) {
      if (!canUnderline || underlines.haveFailed) return false;
      if (wanted.length === 0 && !underlines.areDrawn) return true;
      return call((context) => underlines.draw(context, wanted));
    },
    async reveal(at, stretch) {
      await spotlight.dim();
      return call((context) => revealParagraph(context, spotlight, at, stretch));
    },
    async clearMarks() {
      const dimmed = spotlight.dim();
      // What is being drawn is to go as well.
      await turnCame();
      if (underlines.areDrawn) await call((context) => underlines.clear(context));
      await dimmed;
    },
  };
}
