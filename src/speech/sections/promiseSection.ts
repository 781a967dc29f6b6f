import { isIn, pointAt, type HeadSentence } from "./headSentence";
import type { TextPoint } from "../numbering/numbering";
import type { SpeechPromise } from "./promise";
import * as cue from "./sectionCue";
import type { SectionSource } from "./sectionMark";
import { clauseStart } from "../text/sentence";

/** The announcement of the points that divide the speech, or the sentence that names its headings. */
export function promiseSectionOf(
  source: SectionSource,
  sentences: readonly HeadSentence[],
): TextPoint | null {
  const { promises, genre } = source;
  const inHead = promises.filter(({ at }) => sentences.some((sentence) => isIn(at, sentence)));
  const spoken =
    inHead.find(({ manner, text }) => manner === "spoken" && !cue.COUNTS_TASKS.test(text)) ??
    inHead.find((promise) => isListOfPoints(promise, source, sentences));
  const said = sentences.find(
    ({ text }) => cue.ANNOUNCEMENT.test(text) && /我|下面|现在/.test(text),
  );
  const foretold = promises.find(
    ({ manner, number }) => manner === "implied" && number === null && genre !== "host",
  );
  if (spoken !== undefined) return spoken.at;
  if (said !== undefined) {
    const offset = cue.ANNOUNCEMENT.exec(said.text)?.index ?? 0;
    return pointAt(said, clauseStart(said.text, offset));
  }
  return foretold !== undefined && sentences.some((sentence) => isIn(foretold.at, sentence))
    ? foretold.at
    : null;
}

/** A list in the head that stands for the points of the speech, not for its reasons or for what shall be done. */
function isListOfPoints(
  { manner, series, unit, promised, text, at }: SpeechPromise,
  { main }: SectionSource,
  sentences: readonly HeadSentence[],
): boolean {
  if (manner !== "listed" || series === null || series.family === "isNth") return false;
  if (series === main) return true;
  const lead = sentences.find((sentence) => isIn(at, sentence))?.text ?? text;
  return (
    unit !== "" &&
    promised !== null &&
    !cue.COUNTS_DEEDS.test(text) &&
    !cue.COUNTS_REASONS.test(lead)
  );
}
