import type { SpeechAnalysis } from "../../speech/analysis";
import { piecesOf, textOfPieces } from "../../speech/blank";
import { leadingOrdinal } from "../leadingOrdinal";
import { documentPoint, sentenceAt } from "./outlineGround";
import type { DocumentPoint } from "./outlineLine";
import { gramIndexOf, stretchesLike, type LikeStretch } from "../textLikeness";

export interface WordingFound {
  readonly at: DocumentPoint;
  /** 0 to 1: the share of the wording that is there. */
  readonly likeness: number;
}

/** A wording found this close to the start of a sentence begins there, with an ordinal or a blank. */
const START_ROOM = 15;

/**
 * Finds where wordings (blanks as `{name}`) stand in the document, under whatever ordinal; each is looked
 * for once.
 */
export function wordingFinder(
  analysis: SpeechAnalysis,
): (wording: string) => readonly WordingFound[] {
  const lines = analysis.paragraphs.map(({ text, isResidue }) => (isResidue ? "" : text));
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const index = gramIndexOf(lines.join("\n"));
  const nearly = ({ offset, likeness }: LikeStretch): WordingFound => {
    const paragraph = starts.findLastIndex((start) => start <= offset);
    const inside = offset - (starts[paragraph] ?? 0);
    const begun = [analysis.opening.greeting, analysis.opening.body]
      .filter((point) => point?.paragraph === paragraph && point.offset <= inside)
      .map((point) => point?.offset ?? 0);
    const start = Math.max(sentenceAt(lines[paragraph] ?? "", inside).offset, ...begun);
    const at = { paragraph, offset: inside - start <= START_ROOM ? start : inside };
    return { at: documentPoint(analysis, at), likeness };
  };
  let spokenLines: readonly string[] | null = null;
  /** A line too short to be told by likeness is found as a whole, or by its empty blanks. */
  const exactly = (wording: string): readonly WordingFound[] => {
    spokenLines ??= lines.map(withoutOrdinal);
    const empty = textOfPieces(piecesOf(wording)).trim();
    const hasBlanks = empty !== wording.trim();
    return spokenLines.flatMap((spoken, paragraph) => {
      const offset =
        spoken === empty ? 0 : hasBlanks ? (lines[paragraph]?.indexOf(empty) ?? -1) : -1;
      return offset < 0
        ? []
        : [{ at: documentPoint(analysis, { paragraph, offset }), likeness: 1 }];
    });
  };
  const known = new Map<string, readonly WordingFound[]>();
  return (wording) => {
    const before = known.get(wording);
    if (before !== undefined) return before;
    const spoken = withoutOrdinal(wording);
    const like = stretchesLike(index, spoken).map(nearly);
    const found = like.length > 0 ? like : exactly(spoken);
    known.set(wording, found);
    return found;
  };
}

const withoutOrdinal = (text: string): string => text.slice(leadingOrdinal(text)?.length ?? 0);
