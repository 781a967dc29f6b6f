import type { Timer } from "../endlessWait";
import { isSupported } from "../office/isSupported";

/** Shows where the person was led: the selection of a window without the focus is hardly seen. */
export interface Spotlight {
  /** Lights a range up, for a while, and nothing else. Does nothing where Word cannot. */
  show(context: Word.RequestContext, rangeOf: () => Word.Range): Promise<void>;
  /** Takes the light off, if there is any. */
  dim(): Promise<void>;
}

const SHOWN_MILLISECONDS = 4_000;

/** Word's own highlight that is no part of the document. WordApi 1.8. */
export function createSpotlight(timer: Timer): Spotlight {
  let canLight = isSupported("WordApi 1.8");
  let wordLit: Word.Range | null = null;
  let cancel = (): void => undefined;
  const dim = async (): Promise<void> => {
    cancel();
    const wordRange = wordLit;
    wordLit = null;
    if (wordRange === null) return;
    try {
      await Word.run(wordRange, async (context) => {
        wordRange.removeHighlight();
        wordRange.untrack();
        await context.sync();
      });
    } catch {
      // The text is gone, and the light with it.
    }
  };
  return {
    async show(context, rangeOf) {
      if (!canLight) return;
      try {
        const wordRange = rangeOf();
        wordRange.highlight();
        wordRange.track();
        await context.sync();
        wordLit = wordRange;
        cancel = timer(() => void dim(), SHOWN_MILLISECONDS);
      } catch {
        // A Word that claims more than it does; the selection has to do.
        canLight = false;
      }
    },
    dim,
  };
}
