import type { SpeechAnalysis } from "../../speech/analysis";
import type { TextPoint } from "../../speech/numbering/numbering";
import type { Candidate } from "./outlineAlignment";
import { logicalAt, logicalOffset } from "./outlineGround";

/** Finds the known wordings that a place lies in. A candidate of unknown length is no wording. */
export function knownWordings(
  candidates: Iterable<Candidate>,
  analysis: SpeechAnalysis,
): (at: TextPoint) => readonly Candidate[] {
  const wordings = [...candidates].flatMap((one) => {
    const logical = one.length === undefined ? undefined : logicalAt(analysis, one.at);
    if (logical === undefined) return [];
    const from = logicalOffset(logical, one.at);
    return [{ one, paragraph: logical.index, from, to: from + (one.length ?? 0) }];
  });
  return (at) =>
    wordings
      .filter(
        ({ paragraph, from, to }) =>
          paragraph === at.paragraph && at.offset >= from && at.offset < to,
      )
      .map(({ one }) => one);
}
