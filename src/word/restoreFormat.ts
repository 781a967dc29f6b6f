import { indexOfAnchor } from "../speech/indexOfAnchor";
import { ROLE_NAME, styleName } from "../speech/speechStyle";
import type { SpeechFormat } from "../speech/speechFormat";
import type { ParagraphRole } from "../speech/editPlan";
import type { ParagraphFormat } from "../speech/paragraph";
import { HostFailure } from "./documentHost";
import { readGround, type Ground } from "./ground";
import { setStylesAndLooks, type Restored } from "./restoreLooks";
import { toHostFailure } from "./toHostFailure";

/** A paragraph as it looked. */
export interface FormerLooks {
  readonly index: number;
  readonly quote: string;
  readonly before: ParagraphFormat;
}

/** The paragraphs that brought the styles, where they were put: before the last one. */
function scratchIn(
  now: Ground,
  before: readonly string[],
  format: SpeechFormat | null,
): readonly Word.Paragraph[] {
  const kept = before.length - 1;
  const isUntouched =
    now.texts.slice(0, kept).every((text, index) => text === before[index]) &&
    now.texts.at(-1) === before.at(-1);
  if (isUntouched) return now.wordParagraphs.slice(kept, -1);
  if (format === null) return [];
  // Somebody has written meanwhile; but nobody writes the name of a style in just that style.
  const roles = Object.keys(format.typography) as ParagraphRole[];
  const styles = new Map(roles.map((role) => [styleName(format, role), ROLE_NAME[role]]));
  return now.wordParagraphs.filter((_, index) => {
    const { text, format: looks } = now.paragraphs[index] ?? {};
    return looks !== undefined && styles.get(looks.style) === text;
  });
}

/**
 * After a batch that set a format and failed, gives the document the looks it had and takes out what
 * had brought the styles. `format` null: none was brought. @throws HostFailure always
 */
export async function restoreFormat(
  context: Word.RequestContext,
  texts: readonly string[],
  looks: readonly FormerLooks[],
  format: SpeechFormat | null,
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
    for (const wordParagraph of scratchIn(now, texts, format)) wordParagraph.delete();
    await context.sync();
    await setStylesAndLooks(context, changed);
    isWhole = changed.length === looks.length;
  } catch {
    // Then nobody knows.
  }
  throw new HostFailure(failure.kind, !isWhole, failure.cause);
}
