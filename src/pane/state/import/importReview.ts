import type { ImportedSpeech } from "./importedSpeech";
import { importedSpeechesOf, type Decisions, type ImportState } from "./importState";
import { certainFixesOf, reviewedPassageOf, type ReviewedPassage } from "./reviewedPassage";

/** A speech under review. */
export interface ReviewedSpeech {
  readonly file: string;
  readonly speech: ImportedSpeech;
  readonly passages: readonly ReviewedPassage[];
}

export function reviewedSpeechesOf(
  state: Pick<ImportState, "files" | "decisions">,
): readonly ReviewedSpeech[] {
  return importedSpeechesOf(state).map(({ file, speech }) => ({
    file,
    speech,
    passages: speech.passages.map((passage) =>
      reviewedPassageOf(passage, speech.genre, state.decisions[passage.key]),
    ),
  }));
}

const LONGEST_TAG = 20;

/** The name of a file without its ending: own passages can be filtered by it. */
const tagOf = (file: string): string =>
  file
    .replace(/\.[a-z]{2,8}$/i, "")
    .trim()
    .slice(0, LONGEST_TAG);

export function chosenPassagesOf(
  state: Pick<ImportState, "files" | "decisions">,
): readonly { readonly reviewed: ReviewedPassage; readonly tag: string }[] {
  return reviewedSpeechesOf(state).flatMap(({ file, passages }) =>
    passages.filter(({ isChosen }) => isChosen).map((reviewed) => ({ reviewed, tag: tagOf(file) })),
  );
}

/** Everything chosen, or nothing. */
export function decisionsChoosing(
  passages: readonly ReviewedPassage[],
  isChosen: boolean,
): Decisions {
  return Object.fromEntries(passages.map(({ passage }) => [passage.key, { isChosen }]));
}

/** Fixes of the chosen passages that need no thought and are not applied yet. */
export function certainFixesLeft(passages: readonly ReviewedPassage[]): number {
  return passages
    .filter(({ isChosen }) => isChosen)
    .flatMap(({ passage, fixes }) => certainFixesOf(passage).filter((key) => !fixes.has(key)))
    .length;
}

/** Those fixes applied. */
export function decisionsMending(passages: readonly ReviewedPassage[]): Decisions {
  return Object.fromEntries(
    passages
      .filter(({ isChosen }) => isChosen)
      .map(({ passage, fixes }) => [
        passage.key,
        { fixes: [...new Set([...fixes, ...certainFixesOf(passage)])] },
      ]),
  );
}
