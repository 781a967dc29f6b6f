import { indexOfAnchor } from "../../speech/edits/indexOfAnchor";
import type { ParagraphFormat } from "../../speech/paragraph";
import { HostFailure } from "../documentHost";
import { readGround } from "../reading/ground";
import { putMarginsBack, type UprightSection } from "./pageMargins";
import { setStylesAndLooks, type Restored } from "./restoreLooks";
import { scratchIn } from "./scratchIn";
import { toHostFailure } from "../toHostFailure";

/** A paragraph as it looked. */
export interface FormerLooks {
  readonly index: number;
  readonly quote: string;
  readonly before: ParagraphFormat;
}

/** What is to come back when a batch that set a format has failed. */
export interface FormerFormat {
  readonly texts: readonly string[];
  readonly looks: readonly FormerLooks[];
  /** Those whose margins were to be set. */
  readonly sections: readonly UprightSection[];
}

/**
 * After a batch that set a format and failed, gives the document the looks it had and takes out what
 * had brought the styles. @throws HostFailure always
 */
export async function restoreFormat(
  context: Word.RequestContext,
  { texts, looks, sections }: FormerFormat,
  isScratchThere: boolean,
  cause: unknown,
): Promise<never> {
  const failure = toHostFailure(cause);
  let isWhole = false;
  try {
    const now = await readGround(context);
    const changed = looks.flatMap(({ before, ...anchor }): readonly Restored[] => {
      const index = indexOfAnchor(now.texts, anchor);
      const wordParagraph = index === null ? undefined : now.wordParagraphs[index];
      return wordParagraph ? [{ wordParagraph, wanted: before }] : [];
    });
    sections.forEach(putMarginsBack);
    await setStylesAndLooks(context, changed);
    // From the end: items of a collection may be told by their place.
    const scratch = isScratchThere ? scratchIn(now.texts, texts.length) : [0, 0];
    if (scratch === null) throw failure;
    for (const wordParagraph of now.wordParagraphs.slice(...scratch).toReversed())
      wordParagraph.delete();
    await context.sync();
    isWhole = changed.length === looks.length;
  } catch {
    // What became of the document is unknown: the failure says that part of the edit may stand there.
  }
  throw new HostFailure(failure.kind, !isWhole, failure.cause);
}
